import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { PartFault } from '../../src/ui/PartFault.tsx'
import { part as words } from '../../src/words/sv/first/part.ts'
import '../support/renderHook.tsx'

let root: Root | undefined
afterEach(async () => {
  await act(async () => root?.unmount())
  vi.restoreAllMocks()
})

it('says why as the network comes and goes, also where the browser learns of it after the fetch has failed', async () => {
  const isOnline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  const onRetry = vi.fn()
  const home = document.body.appendChild(document.createElement('div'))
  root = createRoot(home)
  await act(async () => root!.render(<PartFault kind="missing" language="sv" onRetry={onRetry} />))
  expect(home.textContent).toContain(words.missing)
  isOnline.mockReturnValue(false)
  await act(async () => window.dispatchEvent(new Event('offline')))
  expect(home.textContent).toContain(words.offline)
  expect(onRetry).not.toHaveBeenCalled()
  isOnline.mockReturnValue(true)
  await act(async () => window.dispatchEvent(new Event('online')))
  expect(onRetry).toHaveBeenCalledOnce()
})

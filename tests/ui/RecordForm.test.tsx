import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { RecordForm } from '../../src/ui/RecordForm.tsx'
import { recordForm as words } from '../../src/words/sv/register/recordForm.ts'
import '../support/renderHook.tsx'

let root: Root | undefined
afterEach(() => act(async () => root?.unmount()))

async function opened(isChanged: boolean) {
  const onDiscard = vi.fn()
  const onSave = vi.fn()
  const home = document.body.appendChild(document.createElement('div'))
  root = createRoot(home)
  await act(async () =>
    root!.render(
      <RecordForm
        words={words}
        isChanged={isChanged}
        onDiscard={onDiscard}
        onSave={onSave}
        title="Nytt mål"
        faults={0}
        isKept={false}
      >
        <input />
      </RecordForm>,
    ),
  )
  const press = (name: string) =>
    act(async () => [...document.querySelectorAll('button')].find((each) => each.textContent === name)!.click())
  return { onDiscard, onSave, press }
}

it('asks before what is written is thrown away, and goes on when that is wanted', async () => {
  const { onDiscard, press } = await opened(true)
  await press(words.cancel)
  expect(onDiscard).not.toHaveBeenCalled()
  await press(words.stay)
  expect(document.body.textContent).toContain(words.save)
  await press(words.cancel)
  await press(words.discard)
  expect(onDiscard).toHaveBeenCalledTimes(1)
})

it('closes without asking where nothing has been written', async () => {
  const { onDiscard, press } = await opened(false)
  await press(words.cancel)
  expect(onDiscard).toHaveBeenCalledTimes(1)
})

import { act } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PackageAccess } from '../../../../src/keeping/PackageContext.ts'
import { keyvalMemory } from '../../../support/keyvalMemory.ts'
import { renderHook } from '../../../support/renderHook.tsx'

const database = keyvalMemory()
vi.mock('idb-keyval', () => database.module)
const { useSinceLast } = await import('../../../../src/views/data/changes/useSinceLast.ts')

const access = (changes: Partial<PackageAccess> = {}): PackageAccess => ({
  address: 'data/a/',
  opened: null,
  use: async () => true,
  read: async () => ({ dataset: null, issues: [] }),
  ...changes,
})
/** A busy machine is no fault. */
const PATIENCE = 60_000
let values = ''
const asked = vi.fn(async (url: string, _init?: RequestInit) =>
  url.endsWith('/values.csv') ? new Response(values) : new Response('', { status: 404 }),
)

describe('whether the package of the server has changed since the reader was here', () => {
  beforeEach(() => {
    database.usual.clear()
    asked.mockClear()
    values = 'first'
    vi.stubGlobal('fetch', asked)
  })

  it('is not said the first time, nor when it has not', async () => {
    const first = await renderHook(useSinceLast, access())
    await vi.waitFor(() => expect(database.usual.size).toBe(1), PATIENCE)
    expect(first.value().before).toBeNull()
    await first.unmount()
    const second = await renderHook(useSinceLast, access())
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(26), PATIENCE)
    expect(second.value().before).toBeNull()
  })

  it('is said when a file is another, until the reader has seen it', async () => {
    const first = await renderHook(useSinceLast, access())
    await vi.waitFor(() => expect(database.usual.size).toBe(1), PATIENCE)
    await first.unmount()
    values = 'second'
    const next = await renderHook(useSinceLast, access())
    await vi.waitFor(() => expect(next.value().before).not.toBeNull(), PATIENCE)
    expect(new TextDecoder().decode(next.value().before!.files.get('values.csv'))).toBe('first')
    await act(async () => next.value().see())
    expect(next.value().before).toBeNull()
    const [kept] = [...database.usual.values()] as { files: Map<string, Uint8Array> }[]
    expect(new TextDecoder().decode(kept!.files.get('values.csv'))).toBe('second')
  })

  it('costs nothing that the page has not fetched: each file is asked for as it was when the page opened', async () => {
    await renderHook(useSinceLast, access())
    await vi.waitFor(() => expect(asked).toHaveBeenCalled(), PATIENCE)
    for (const [, init] of asked.mock.calls) expect(init).toMatchObject({ cache: 'force-cache' })
  })

  it('is not asked of a file that was opened', async () => {
    const opened = { name: 'fil.zip', at: 1, files: new Map([['values.csv', new Uint8Array([1])]]) }
    await renderHook(useSinceLast, access({ opened }))
    expect(asked).not.toHaveBeenCalled()
  })
})

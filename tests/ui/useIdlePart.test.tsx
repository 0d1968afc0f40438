import { act } from 'react'
import { expect, it, vi } from 'vitest'
import { useIdlePart } from '../../src/ui/useIdlePart.ts'
import { renderHook } from '../support/renderHook.tsx'

/** A part that comes, or fails to, when the test says so. */
function openPart() {
  const ends: ((part: string) => void)[] = []
  const faults: (() => void)[] = []
  const load = vi.fn(
    () =>
      new Promise<string>((resolve, reject) => {
        ends.push(resolve)
        faults.push(() => reject(new Error('no')))
      }),
  )
  const asked = () => vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1))
  return {
    load,
    end: () => asked().then(() => act(async () => ends[0]!('part'))),
    fail: () => asked().then(() => act(async () => faults[0]!())),
  }
}

it('is coming until it is there, or has failed: whoever prints waits for the one and not for the other', async () => {
  for (const [how, part] of [
    ['end', 'part'],
    ['fail', null],
  ] as const) {
    const open = openPart()
    const { value } = await renderHook((isWanted: boolean) => useIdlePart(open.load, isWanted), true)
    expect(value()).toEqual({ part: null, isComing: true })
    await open[how]()
    expect(value()).toEqual({ part, isComing: false })
  }
})

it('is neither asked for nor waited for by who does not want it', async () => {
  const { load } = openPart()
  const { value } = await renderHook((isWanted: boolean) => useIdlePart(load, isWanted), false)
  expect(value()).toEqual({ part: null, isComing: false })
  expect(load).not.toHaveBeenCalled()
})

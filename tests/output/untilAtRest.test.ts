// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { untilAtRest } from '../../src/output/untilAtRest.ts'

describe('untilAtRest', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  async function startedOn(html: string) {
    const root = document.createElement('div')
    root.innerHTML = html
    let isAtRest = false
    let isWanted = true
    untilAtRest(root, () => isWanted).then(() => {
      isAtRest = true
    })
    return {
      root,
      restsAfter: async (seconds: number) => {
        await vi.advanceTimersByTimeAsync(seconds * 1000)
        return isAtRest
      },
      stop: () => {
        isWanted = false
      },
    }
  }

  it('waits for as long as something is on its way, however still it stands', async () => {
    const { root, restsAfter } = await startedOn('<p>Noltorp</p><span hidden data-busy=""></span>')
    expect(await restsAfter(60)).toBe(false)
    root.querySelector('span')!.remove()
    expect(await restsAfter(2)).toBe(true)
  })

  it('waits until what came has stood still', async () => {
    const { root, restsAfter } = await startedOn('<p>Noltorp</p>')
    for (let at = 0; at < 10; at++) {
      root.append(document.createElement('i'))
      expect(await restsAfter(0.2)).toBe(false)
    }
    expect(await restsAfter(2)).toBe(true)
  })

  it('ends when nobody waits any more', async () => {
    const { restsAfter, stop } = await startedOn('<span hidden data-busy=""></span>')
    stop()
    expect(await restsAfter(1)).toBe(true)
  })
})

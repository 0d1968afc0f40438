import { expect, it } from 'vitest'
import { inSlices } from '../../src/ui/inSlices.ts'

/** Steps of two milliseconds of work each. */
function* work(count: number, taken: number[]): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    const until = performance.now() + 2
    while (performance.now() < until);
    taken.push(step)
    yield
  }
  return 'done'
}

it('does long work a slice at a time, and lets others in between', async () => {
  const taken: number[] = []
  const others: number[] = []
  const timer = setInterval(() => others.push(taken.length), 1)
  const result = await new Promise((resolve) => inSlices(work(40, taken), resolve))
  clearInterval(timer)
  expect([result, taken.length]).toEqual(['done', 40])
  // 80 ms of work in one task would let nobody in before its end.
  expect(others.filter((count) => count > 0 && count < 40).length).toBeGreaterThan(1)
})

it('does no more once it is given up', async () => {
  const taken: number[] = []
  let isDone = false
  const giveUp = inSlices(work(1_000, taken), () => {
    isDone = true
  })
  await new Promise((resolve) => setTimeout(resolve))
  giveUp()
  const before = taken.length
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect([isDone, taken.length]).toEqual([false, before])
})

import { expect, it } from 'vitest'
import { verdictCounts } from '../../../../src/views/plan/model/goalRows.ts'
import { planInput } from '../planInput.ts'

it('counts goals by what is said of them, and of one alone says only that', async () => {
  const input = await planInput('ovning', 2026)
  const { goals } = input.dataset
  expect(goals.length).toBeGreaterThan(1)
  const counts = verdictCounts(input, goals).match(/\d+/g)!.map(Number)
  expect(counts.reduce((sum, count) => sum + count)).toBe(goals.length)
  for (const goal of goals) expect(verdictCounts(input, [goal])).toMatch(/^(nått|inte nått|på väg|går inte att säga)$/)
})

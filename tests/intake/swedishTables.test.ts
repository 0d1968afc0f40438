import { describe, expect, it } from 'vitest'
import { judgeTable } from '../../tools/bench/import/judgeTable.ts'
import { madeUpContext } from '../../tools/bench/import/madeUpContext.ts'
import { swedishTable } from '../../tools/bench/import/swedishTables.ts'

// `npm run bench -- import` reads 2,400; the first were those that once went wrong.
const SEEDS = [45, 71, 358, 360, 486, 538, 1815, ...Array.from({ length: 90 }, (_, at) => at * 23)]

describe('made-up Swedish tables whose content is known', async () => {
  const verdicts = await Promise.all(
    SEEDS.map(async (seed) => ({
      seed,
      table: swedishTable(seed),
      ...(await judgeTable(swedishTable(seed), madeUpContext)),
    })),
  )

  it('give no number that is not theirs, and lose none in silence', () => {
    expect(
      verdicts.filter(({ kind }) => kind === 'wrong' || kind === 'lost').map(({ seed, faults }) => [seed, faults[0]]),
    ).toEqual([])
  })

  it('are asked about where they say two things', () => {
    expect(verdicts.filter(({ kind, table }) => table.mustAsk && kind !== 'asked').map(({ seed }) => seed)).toEqual([])
  })

  it('have their columns found without a question, nine of ten', () => {
    expect(verdicts.filter(({ rolesFound }) => rolesFound).length / verdicts.length).toBeGreaterThanOrEqual(0.9)
  })
})

import { describe, expect, it } from 'vitest'
import { computeAnswer } from '../../tools/compute/compute.ts'
import { packageRows } from '../data/readPackage.ts'

type Row = Readonly<Record<string, unknown>>
const answer = async (...args: string[]) => {
  const { exitCode, output, error } = await computeAnswer(args)
  expect([exitCode, error]).toEqual([0, ''])
  return JSON.parse(output) as { rows: readonly Row[] } & Readonly<Record<string, unknown>>
}

describe('npm run compute: need and effort', { timeout: 60_000 }, () => {
  it('verdicts: a row for every area and prioritised area, and whether gaps survive', async () => {
    const { rows, gaps } = await answer('verdicts')
    expect(rows).toHaveLength(23 * 3)
    const social = rows.filter(({ indicator }) => indicator === 'social_inkludering')
    const count = (verdict: string) => social.filter((row) => row.verdict === verdict).length
    expect([count('high-with'), count('cannot-tell'), count('not-high-without')]).toEqual([4, 5, 14])
    expect(gaps).toMatchObject([{ unit: 'measures', holds: false }, { holds: null }, { holds: null }])
  })

  it('need, verdicts and coverage: persons counted as one are counted so in all three, and the rows say it', async () => {
    const need = await answer('need', '--design', '2.5', '--draws', '50')
    const index = need.rows.filter(({ kind, area }) => kind === 'index' && area !== 'municipality')
    expect(new Set(index.map(({ design_effect }) => design_effect))).toEqual(new Set([2.5]))
    expect(index[0]).toMatchObject({ normalisation: 'z', least_coverage: 0.65, weight_deviation: 0.25, draws: 50 })
    // The one area that moves, as in the test of the design effect.
    const verdict = async (...args: string[]) =>
      (await answer(...args)).rows.find((row) => row.area === '1489R005' && row.indicator === 'social_inkludering')
    expect((await verdict('verdicts'))?.need).toBe('not-clearly-high')
    expect((await verdict('verdicts', '--design', '2.5'))?.need).toBe('cannot-tell')
    expect((await verdict('coverage', '--design', '2.5'))?.need).toBe('cannot-tell')
    expect((await computeAnswer(['verdicts', '--design', '2'])).exitCode).toBe(2)
  })

  it('coverage: residents of every age group add up to population.csv where bands are whole', async () => {
    const { rows } = await answer('coverage')
    expect(rows).toHaveLength(23 * 3 * 6)
    const persons = packageRows('population').filter((row) => /^(2[0-9]|[345][0-9]|60)-/.test(row.age_band!))
    for (const area of ['1489R017', '1489R021']) {
      const row = rows.find((each) => each.area === area && each.ages === '20-64')!
      const expected = persons
        .filter((each) => each.area_id === area)
        .reduce((sum, each) => sum + Number(each.persons), 0)
      expect(row).toMatchObject({ residents: expected, approximate: false })
    }
  })

  it('dose: a row for every area under either rule, with no amount that nobody states, and the answers are refusals with names', async () => {
    for (const rule of ['per-head', 'by-need']) {
      const { rows } = await answer('dose', '--rule', rule)
      const parts = rows.filter(({ indicator }) => indicator === 'vald_samordnare').map(({ fte }) => fte)
      expect(parts).toEqual(Array.from({ length: 23 }, () => null))
    }
    const { answers } = await answer('dose')
    expect((answers as Row[])[0]).toMatchObject({
      priority: 'social_inkludering',
      kind: 'fte',
      obstacle: 'amounts-unknown',
      answer: null,
      lacking: ['familjecentral_sollebrunn', 'tatort_stodjande_arenor'],
    })
    expect((await computeAnswer(['dose', '--rule', 'x'])).exitCode).toBe(2)
  })
})

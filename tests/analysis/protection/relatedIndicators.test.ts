import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import { cellAt, type Dataset } from '../../../src/domain/Dataset.ts'
import { hidden as hiddenCommand } from '../../../tools/compute/commands/hidden.ts'
import { shareRow, smallDataset } from '../smallDataset.ts'

const hiddenIn = (dataset: Dataset, id: string, period = '2024') =>
  dataset.areas.filter((area) => cellAt(dataset, id, area.id, period).kind === 'missing').map((area) => area.id)

describe('an indicator that is the sum of others', () => {
  it.each([0, 60])(
    'case 40: 9 of 0-19 and 6 of 0-12 do not stand beside the 3 who are hidden, among %i others',
    (many) => {
      const counts = { A0: [9, 6, 3], A1: [30, 15, 15] }
      const ids = ['barn_0_19', 'barn_0_12', 'barn_13_19']
      const others = Array.from({ length: many }, (_, at) => `annat_${at}`)
      const dataset = smallDataset({
        areas: Object.keys(counts),
        indicators: [...ids, ...others].map((id) => ({ id, reference_rule: 'weighted-mean' })),
        values: Object.entries(counts).flatMap(([area, row]) => [
          ...row.map((count, i) => shareRow(area, ids[i]!, '2024', count, 300)),
          // Shares of other persons, none the sum of others.
          ...others.map((id, at) => shareRow(area, id, '2024', 401 + ((at * 7919 + area.length) % 1777), 4000 + at)),
        ]),
      })
      const { dataset: shown } = protectDataset(dataset)
      for (const area of ['A0', 'A1']) {
        const hidden = ids.filter((id) => cellAt(shown, id, area, '2024').kind === 'missing')
        expect(hidden, area).toContain('barn_13_19')
        expect(hidden.length, area).toBeGreaterThan(1)
      }
      const { dataset: protectedOne, ...protection } = protectDataset(dataset)
      const told = hiddenCommand.run({ dataset: protectedOne, protection, issues: [], options: {} }).rows!
      expect(told).toContainEqual(
        expect.objectContaining({ area: 'A0', indicator: 'barn_13_19', reason: 'small-count', over: null }),
      )
      expect(
        told.filter(({ area, reason, over }) => area === 'A0' && reason === 'secondary' && over === 'sum'),
      ).toHaveLength(1)
      for (const { count_from, count_to } of told) expect(Number(count_to) - Number(count_from)).toBeGreaterThan(3)
    },
  )

  it('is found among counts, in rounded shares, and past a mistake in one area, but never by chance alone', () => {
    const areas = Array.from({ length: 24 }, (_, at) => `A${at}`)
    const parts = areas.map((_, at) => [3 + ((at * 37) % 61), 8 + ((at * 53) % 97)] as const)
    const build = (miss: number, whole: (at: number) => number) =>
      smallDataset({
        areas,
        indicators: ['a', 'b'].map((id) => ({ id })).concat([{ id: 'sum', unit: 'count', ci_method: 'none' } as never]),
        values: areas.flatMap((area, at) => {
          const [a, b] = parts[at]!
          const share = (count: number) => ((100 * count) / 2000).toFixed(3)
          return [
            `${area},a,2024,,${share(a)},,2000,`,
            `${area},b,2024,,${share(b)},,2000,`,
            `${area},sum,2024,,${whole(at) + (at === miss ? 100 : 0)},,,`,
          ]
        }),
      })
    const sum = (at: number) => parts[at]![0] + parts[at]![1]
    // A0 has 3 of a: hidden. With the sum shown, b must go too.
    const related = protectDataset(build(5, sum)).dataset
    expect(hiddenIn(related, 'a')).toContain('A0')
    expect(hiddenIn(related, 'b')).toContain('A0')
    expect(hiddenIn(related, 'sum')).toEqual([])
    const unrelated = protectDataset(build(-1, (at) => sum(at) + (at % 2))).dataset
    expect(hiddenIn(unrelated, 'a')).toContain('A0')
    expect(cellAt(unrelated, 'b', 'A0', '2024').kind).toBe('value')
  })
})

describe('an indicator that tells the change of another', () => {
  const areas = ['A0', 'A1', 'A2', 'A3', 'A4']
  const before = [40, 120, 300, 51, 90]
  const after = [3, 130, 280, 45, 94]
  const residents = areas.flatMap((area, at) => [
    `${area},antal,2023,,${before[at]},,,`,
    `${area},antal,2024,,${after[at]},,,`,
  ])
  const build = (unit: string, changes: readonly number[]) =>
    smallDataset({
      areas,
      indicators: [
        { id: 'antal', unit: 'count', ci_method: 'none' },
        { id: 'andring', unit, ci_method: 'none' },
      ],
      values: [...residents, ...areas.map((area, at) => `${area},andring,2024,,${changes[at]},,,`)],
    })

  it.each([
    ['count', areas.map((_, at) => after[at]! - before[at]!)],
    ['percent', areas.map((_, at) => Number(((100 * (after[at]! - before[at]!)) / before[at]!).toFixed(1)))],
  ])('in %s is hidden where the figure is', (unit, changes) => {
    const { dataset } = protectDataset(build(unit, changes))
    expect(hiddenIn(dataset, 'antal')).toEqual(['A0'])
    expect(hiddenIn(dataset, 'andring')).toContain('A0')
    expect(hiddenIn(dataset, 'antal', '2023')).toEqual([])
  })
})

describe('a share that was divided by something else than the denominator of the file', () => {
  // As in the shipped figures: 4 unemployed of 581, beside 641 residents of those ages.
  const build = (shares: readonly string[], n: string) =>
    smallDataset({
      areas: shares.map((_, at) => `A${at}`),
      indicators: [{ id: 'arbetslösa', reference_rule: 'weighted-mean' }],
      values: shares.map((share, at) => `A${at},arbetslösa,2024,,${share},,${n},`),
    })

  it('is told in whole per cent where its decimals fit a small count only', () => {
    const result = protectDataset(build(['0.688', '3.115', '5.604', '8.257'], '641'))
    expect(result.hidden).toEqual([])
    expect(result.coarsened.map(({ areaId }) => areaId)).toEqual(['A0'])
    expect(cellAt(result.dataset, 'arbetslösa', 'A0', '2024')).toMatchObject({ value: 1, coarse: true })
    expect(cellAt(result.dataset, 'arbetslösa', 'A1', '2024')).not.toHaveProperty('coarse')
    // And no more the second time.
    expect(protectDataset(result.dataset).dataset.values.get('arbetslösa')).toEqual(
      result.dataset.values.get('arbetslösa'),
    )
  })

  it('is hidden where whole per cent tell it too', () => {
    // 2.041 % is 1 of 49 or 2 of 98; 2 % of at most 110 leaves room for 2 only.
    const { hidden } = protectDataset(build(['2.041', '30.115', '25.604', '38.257'], '110'))
    expect(hidden.map(({ areaId, reason }) => [areaId, reason])).toContainEqual(['A0', 'small-count'])
  })

  it('is told as it is where the count may be shown', () => {
    // 5 of 641.
    const result = protectDataset(build(['0.780', '3.115', '5.604', '8.257'], '641'))
    expect([result.hidden, result.coarsened]).toEqual([[], []])
  })
})

import { describe, expect, it } from 'vitest'
import { areaWeights } from '../../src/analysis/areaWeights.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { residentCounts, residentPeriod, residentsAtLeast } from '../../src/analysis/residentCounts.ts'
import { residentsText } from '../../src/facts/figures/residentsText.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const rows = (area: string, young: string, old: string, year = '2024') => [
  `${area},women,0-19,${year},${young}`,
  `${area},men,0-19,${year},30`,
  `${area},women,20+,${year},${old}`,
  `${area},men,20+,${year},60`,
]
const packageOf = (values: readonly string[] = []) =>
  smallDataset({
    areas: ['A0', 'A1', 'A2'],
    indicators: [{ id: 'x' }, { id: 'befolkning', unit: 'count', ci_method: 'none' }],
    values: [...['A0', 'A1'].map((area) => shareRow(area, 'x', '2024', 30, 100)), ...values],
    // Three women are under 20 in A0, and no figure of the women of 20 and older is there in A1.
    population: [
      ...rows('A0', '3', '70'),
      ...rows('A1', '20', ''),
      ...rows('A2', '25', '65'),
      ...rows('A0', '9', '70', '2020'),
    ],
  })
const small = packageOf()
const shown = protectDataset(small).dataset
const published = packageOf(['A0,befolkning,2025,total,171,,,ok'])
const withCount = { ...published, meta: { ...published.meta, residentIndicator: 'befolkning' } }

describe('the number of residents', () => {
  it('adds both sexes and all ages of the latest year', () => {
    expect(residentCounts(small)[0]).toBe(3 + 30 + 70 + 60)
    expect(residentPeriod(small)).toBe('2024')
  })

  it('is unknown where an age is missing or hidden, and nobody takes the rest for the whole', () => {
    expect(residentCounts(small)[1]).toBeNaN()
    expect(residentCounts(shown)[0]).toBeNaN()
    expect(residentCounts(shown)[2]).toBe(180)
    expect(residentsText(shown, [2], 'sv')).toBe('180 invånare 2024')
    expect(residentsText(small, [1], 'sv')).toBe('minst 110 invånare 2024')
    expect(residentsText(small, [0, 1], 'sv')).toBe('minst 273 invånare 2024')
    const cells = [0, 1].map(() => ({ kind: 'value', value: 30, n: null }) as never)
    expect(areaWeights(small, [0, 1], cells)).toBeNull()
    expect(areaWeights(small, [0, 2], cells)).toEqual({ kind: 'residents', weights: [163, 180] })
  })

  it('is the published one where there is one, whatever is hidden of the ages', () => {
    expect(residentCounts(withCount)[0]).toBe(171)
    expect(residentsText(protectDataset(withCount).dataset, [0], 'sv')).toBe('171 invånare 2025')
  })

  it('is known to be at least what is there of it', () => {
    expect(residentsAtLeast(small)[1]).toBe(110)
    expect([
      ...residentsAtLeast(
        smallDataset({ areas: ['A0'], indicators: [{ id: 'x' }], values: [shareRow('A0', 'x', '2024', 30, 100)] }),
      ),
    ]).toEqual([Number.NaN])
  })
})

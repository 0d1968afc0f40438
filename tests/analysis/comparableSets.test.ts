import { describe, expect, it } from 'vitest'
import { changeOverTime } from '../../src/analysis/changeOverTime.ts'
import { indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { inequalityChange } from '../../src/analysis/inequalityChange.ts'
import { changeColumn } from '../../src/analysis/matrix/changeColumn.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { trendView } from '../../src/charts/model/trendView.ts'
import { cellAt, type Dataset } from '../../src/domain/Dataset.ts'
import type { Indicator } from '../../src/domain/Indicator.ts'
import { comparePeriods, type Period } from '../../src/domain/Period.ts'
import { choroplethView } from '../../src/map/model/choroplethView.ts'
import { stateOf } from '../views/map/model/stateOf.ts'
import { alingsas } from './alingsas.ts'
import { smallDataset } from './smallDataset.ts'

const AREAS = ['a', 'b', 'c', 'd', 'e']

/**
 * Shares of five areas over six years: in 2021 d and e are not asked, in 2023 another two are; 2024 begins a new
 * definition; 2025 has a published value and 2026 none.
 */
function generated(): Dataset {
  const lacks: Readonly<Record<string, string>> = { 2021: 'de', 2023: 'ab' }
  return smallDataset({
    areas: AREAS,
    indicators: [{ id: 'x', series_break: '2024', reference_rule: 'published' }],
    values: ['2020', '2021', '2022', '2023', '2024', '2025', '2026'].flatMap((period, year) =>
      AREAS.map((area, i) =>
        lacks[period]?.includes(area)
          ? `${area},x,${period},,,,,not-collected`
          : `${area},x,${period},,${10 * (i + 1) + year},,${1000 * (i + 1)},`,
      ),
    ),
    references: ['municipality,0098,x,2025,30,x'],
  })
}

/** The areas that a figure of the period rests on, straight from the cells: with a figure, shown or protected. */
const counted = (dataset: Dataset, id: string, period: Period): string =>
  dataset.areas
    .filter((area) => {
      const cell = cellAt(dataset, id, area.id, period)
      return cell.kind === 'value' || cell.reason === 'suppressed'
    })
    .map((area) => area.id)
    .join()

/** Published, or the areas that the mean is of; null without a value. */
function meaning(dataset: Dataset, indicator: Indicator, period: Period): string | null {
  const { municipality } = indicatorFigures(dataset, indicator, period)
  if (!municipality) return null
  return municipality.kind === 'published' ? 'published' : counted(dataset, indicator.id, period)
}

const isBroken = ({ seriesBreaks }: Indicator, from: Period, to: Period): boolean =>
  seriesBreaks.some((period) => comparePeriods(from, period) < 0 && comparePeriods(period, to) <= 0)

describe.each([
  ['the shipped package', protectDataset(alingsas()).dataset],
  ['a made-up one', generated()],
])('changes in %s', (_, dataset) => {
  const pairs = dataset.indicators.flatMap((indicator) => {
    const periods = dataset.values.get(indicator.id)?.periods ?? []
    return periods.flatMap((from) => periods.filter((to) => from < to).map((to) => ({ indicator, from, to })))
  })

  it("are the municipality's only between values of one definition and the same areas", () => {
    expect(pairs.length).toBeGreaterThan(10)
    for (const { indicator, from, to } of pairs) {
      const { municipality, areas } = changeColumn(dataset, indicator, from, to)
      const [before, after] = [meaning(dataset, indicator, from), meaning(dataset, indicator, to)]
      const comparable = !isBroken(indicator, from, to) && before !== null && before === after
      expect([indicator.id, from, to, municipality.kind]).toEqual([
        indicator.id,
        from,
        to,
        comparable ? 'figure' : 'gap',
      ])
      const changed = areas.some(({ kind }) => kind === 'figure')
      if (isBroken(indicator, from, to)) expect(changed).toBe(false)
    }
  })

  it('are an area’s only within one definition, on the map and in the profile', () => {
    for (const { indicator, from, to } of pairs) {
      const found = dataset.areas.map(({ id }) => changeOverTime(dataset, indicator, id, from, to).kind)
      if (isBroken(indicator, from, to)) expect(new Set(found)).toEqual(new Set(['series-break']))
    }
  })

  it('of the distance between areas are of the same areas', () => {
    for (const indicator of dataset.indicators) {
      const found = inequalityChange(dataset, indicator)
      if (!found?.change || found.first === null) continue
      const latest = found.periods.at(-1)!.period
      expect(isBroken(indicator, found.first, latest)).toBe(false)
      expect(counted(dataset, indicator.id, found.first)).toBe(counted(dataset, indicator.id, latest))
    }
  })

  it("draw the municipality's curve only through values that mean the same", () => {
    for (const indicator of dataset.indicators) {
      const curve = trendView(dataset, indicator, [], 'sv', { municipalityAlways: true }).series.find(
        ({ kind }) => kind === 'municipality',
      )
      for (const segment of curve?.segments ?? []) {
        const meanings = new Set(segment.map(({ period }) => meaning(dataset, indicator, period)))
        expect([indicator.id, meanings.size]).toEqual([indicator.id, 1])
      }
    }
  })
})

describe('the set is said', () => {
  it('where a mean is of some of the areas only', () => {
    const dataset = generated()
    const view = (period: Period) => choroplethView(dataset, stateOf(dataset, { indicator: 'x', period }), 'light')!
    const notes = (period: Period) => view(period).legend.notes.join(' ')
    expect(notes('2021')).toContain('vägt medel av 3 av 5 områden')
    expect(view('2020').caveat).toContain('vägt medel av områdena')
    expect(notes('2025') + view('2025').caveat).not.toContain('vägt medel')
  })

  it('and the distance is counted from the first period with the same areas', () => {
    const dataset = smallDataset({
      areas: AREAS,
      indicators: [{ id: 'x' }],
      values: ['2020', '2021', '2022'].flatMap((period) =>
        AREAS.filter((area) => period !== '2020' || area !== 'e').map(
          (area, i) => `${area},x,${period},,${10 * i},,500,`,
        ),
      ),
    })
    expect(inequalityChange(dataset, dataset.indicators[0]!)!.first).toBe('2021')
  })
})

import { describe, expect, it } from 'vitest'
import { DEFAULT_COMPASS_SPEC } from '../../../src/analysis/compass/CompassSpec.ts'
import { type CompassTable, tableIndex } from '../../../src/analysis/compass/CompassTable.ts'
import { chanceRing } from '../../../src/analysis/compass/chanceRing.ts'
import { compassFromDataset } from '../../../src/analysis/compass/compassFromDataset.ts'
import { fitFrame } from '../../../src/analysis/compass/fitFrame.ts'
import { placeAreas } from '../../../src/analysis/compass/placeAreas.ts'
import { CellStatus } from '../../../src/domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../../../src/domain/Dataset.ts'
import type { Indicator, ReferenceRule, Unit } from '../../../src/domain/Indicator.ts'
import { NO_TEXT } from '../../../src/domain/LocalText.ts'

const AREAS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']
const none = { sv: '', en: '' }

function indicator(id: string, unit: Unit, theme: string, referenceRule: ReferenceRule = 'published'): Indicator {
  return {
    id,
    name: none,
    description: none,
    unit,
    direction: 'none',
    decimals: 1,
    priorityAreas: [],
    theme,
    sdg: [],
    denominator: none,
    intervalMethod: 'none',
    referenceRule,
    zeroMeans: 'zero',
    source: '',
    sourceUrl: '',
    tableId: '',
    phrase: none,
    keywords: none,
    caveat: none,
    seriesBreaks: [],
  }
}

/** columns[period] = one value per area; `n` 100 everywhere unless left out. */
function column(columns: Record<string, number[]>, n: number | null = 100): IndicatorValues {
  const value = Float64Array.from(Object.values(columns).flat())
  return {
    periods: Object.keys(columns),
    sexes: ['total'],
    value,
    n: value.map(() => n ?? Number.NaN),
    numerator: value.map(() => Number.NaN),
    status: Uint8Array.from(value, () => CellStatus.value),
  }
}

function dataset(): Dataset {
  const spread = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  return {
    meta: {} as Dataset['meta'],
    areas: AREAS.map((id) => ({
      id,
      name: id,
      level: '',
      kind: 'annat',
      labelPoint: null,
      areaKm2: null,
      keywords: NO_TEXT,
      geometry: null,
    })),
    areaIndex: new Map(AREAS.map((id, index) => [id, index])),
    groups: [],
    places: [],
    indicators: [
      indicator('work', 'percent', 'economy'),
      indicator('income', 'tkr', 'economy'),
      indicator('age', 'percent', ''),
      indicator('days', 'days', 'health', 'weighted-mean'),
      indicator('persons', 'count', ''),
    ],
    values: new Map([
      ['work', column({ '2023': [60, 70, 80, 75, 65, 72, 78, 68, 74], '2024': [61, 71, 81, 76, 66, 73, 79, 69, 75] })],
      ['income', column({ '2024': [300, 350, 280, 310, 330, 290, 340, 320, 305] })],
      ['age', column({ '2024': [30, 20, 25, 22, 28, 24, 26, 21, 27] })],
      ['days', column({ '2024': spread }, null)],
      ['persons', column({ '2024': spread })],
    ]),
    references: [
      { level: 'municipality', code: '1', indicatorId: 'work', period: '2023', value: 71, source: '' },
      { level: 'municipality', code: '1', indicatorId: 'work', period: '2024', value: 72, source: '' },
      { level: 'country', code: 'SE', indicatorId: 'income', period: '2024', value: 999, source: '' },
    ],
    population: {
      periods: ['2022', '2024'],
      sexes: ['women', 'men'],
      ageBands: [{ label: '0+', from: 0, to: null }],
      persons: Float64Array.from([
        ...new Array(18).fill(1),
        ...spread.map((x) => 100 * x),
        ...spread.map((x) => 10 * x),
      ]),
    },
    measures: [],
    measureAreas: [],
    goals: [],
    notes: [],
    needSpecs: [],
    knowledgeGaps: [],
    stories: [],
  }
}

const CHOICE = { indicatorIds: ['work', 'income', 'age', 'days'], weights: 'equal' } as const
const figureOf = (table: CompassTable, period: string, id: string, area: number) =>
  table.values[tableIndex(table, table.periods.indexOf(period), table.indicatorIds.indexOf(id), area)]
const referenceOf = (table: CompassTable, period: string, id: string) =>
  table.reference[table.periods.indexOf(period) * table.indicatorIds.length + table.indicatorIds.indexOf(id)]

describe('compassFromDataset', () => {
  it('gathers figures, kinds and domains in the order asked for', () => {
    const table = compassFromDataset(dataset(), { ...CHOICE, indicatorIds: ['income', 'unknown', 'persons', 'work'] })
    expect(table.indicatorIds).toEqual(['income', 'work'])
    expect(table.periods).toEqual(['2023', '2024'])
    expect(table.kinds).toEqual(['money', 'points'])
    expect(table.shares).toEqual([false, true])
    expect(table.chance).toEqual(['unknown', 'unknown'])
    expect(table.domains).toEqual(['economy', 'economy'])
    expect(figureOf(table, '2024', 'work', 2)).toBe(81)
    expect(figureOf(table, '2023', 'income', 0)).toBeNaN()
  })

  it('takes for a share only what says so: a change in per cent has a denominator too, and no ring', () => {
    const data = dataset()
    const methods = { work: 'wilson', age: 'none', days: 't', income: 'wilson' } as const
    const indicators = data.indicators.map((one) => ({
      ...one,
      intervalMethod: methods[one.id as keyof typeof methods] ?? ('none' as const),
    }))
    const table = compassFromDataset({ ...data, indicators }, CHOICE)
    expect(table.chance).toEqual(['share', 'unknown', 'unknown', 'mean'])
    const { frame } = fitFrame(table, { ...DEFAULT_COMPASS_SPEC, window: ['2024'] })
    expect(chanceRing(frame!, table, 'A', '2024')?.counted).toEqual(['work'])
  })

  it('weighs themes alike when asked to', () => {
    expect(compassFromDataset(dataset(), CHOICE).weights).toEqual([1, 1, 1, 1])
    expect(compassFromDataset(dataset(), { ...CHOICE, weights: 'theme' }).weights).toEqual([0.5, 0.5, 1, 1])
  })

  it('counts the persons of the latest period, both sexes', () => {
    expect([...compassFromDataset(dataset(), CHOICE).population]).toEqual([110, 220, 330, 440, 550, 660, 770, 880, 990])
  })

  it("takes the municipality's published value, else the weighted mean, and never the country's", () => {
    const table = compassFromDataset(dataset(), CHOICE)
    expect(referenceOf(table, '2023', 'work')).toBe(71)
    // Mean of the nine incomes, all with n 100.
    expect(referenceOf(table, '2024', 'income')).toBeCloseTo(2825 / 9, 12)
    // No denominator, nothing published.
    expect(referenceOf(table, '2024', 'days')).toBeNaN()
  })

  it('keeps one kind of reference through the years', () => {
    const data = dataset()
    const table = compassFromDataset({ ...data, references: data.references.slice(1) }, CHOICE)
    expect(referenceOf(table, '2024', 'work')).toBe(72)
    expect(referenceOf(table, '2023', 'work')).toBeNaN()
  })

  it('fits a compass from indicators of different years', () => {
    const { frame } = fitFrame(compassFromDataset(dataset(), CHOICE), DEFAULT_COMPASS_SPEC)
    expect(frame?.activeIds).toEqual(AREAS)
    expect(frame?.indicators.map(({ baseReference }) => baseReference)).toEqual([72, 2825 / 9, 223 / 9, null])
  })
})

describe('a suppressed figure', () => {
  function suppressed(hiddenValue: number): Dataset {
    const data = dataset()
    const age = data.values.get('age') as IndicatorValues
    const value = age.value.slice()
    const status = age.status.slice()
    value[4] = hiddenValue
    status[4] = CellStatus.suppressed
    return { ...data, values: new Map([...data.values, ['age', { ...age, value, status }]]) }
  }

  it('never reaches the table, even when the file still carries it', () => {
    const table = compassFromDataset(suppressed(28), CHOICE)
    expect(figureOf(table, '2024', 'age', 4)).toBeNaN()
    // Nor through a mean that could be solved for it.
    expect(referenceOf(table, '2024', 'age')).toBeNaN()
  })

  it('gives the same compass whatever was hidden', () => {
    const compassOf = (hidden: number) => {
      const table = compassFromDataset(suppressed(hidden), CHOICE)
      const { frame } = fitFrame(table, DEFAULT_COMPASS_SPEC)
      return JSON.stringify([frame, frame && placeAreas(frame, table)])
    }
    expect(compassOf(28)).toBe(compassOf(1))
    expect(compassOf(28)).toContain('"areaId":"E","active":false')
  })
})

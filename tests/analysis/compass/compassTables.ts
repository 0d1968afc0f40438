import type { CompassFrame } from '../../../src/analysis/compass/CompassFrame.ts'
import { type CompassSpec, DEFAULT_COMPASS_SPEC } from '../../../src/analysis/compass/CompassSpec.ts'
import { type CompassTable, tableIndex } from '../../../src/analysis/compass/CompassTable.ts'
import { fitFrame } from '../../../src/analysis/compass/fitFrame.ts'
import { expectedNumbers, goldenTable } from '../../stats/compassGolden.ts'

/** The domains the names of the golden groups were made with: nothing is named twice from one of them. */
const DOMAINS: Record<string, string> = {
  arbetslosa_program: 'arbete',
  arbetslosa: 'arbete',
  forvarvsarbetande: 'arbete',
  ekonomiskt_bistand: 'ekonomi',
  lag_ekonomisk_standard: 'ekonomi',
  medianinkomst: 'ekonomi',
  ohalsotal: 'halsa',
  eftergymnasial: 'utbildning',
  fodda_utanfor_eu: 'ursprung',
  utlandsk_bakgrund: 'ursprung',
  andel_0_19: 'alder',
  andel_65plus: 'alder',
  ensamstaende_barn: 'hushall',
  ensamhushall: 'hushall',
  hyresratt: 'boende',
}

export interface PlainTable {
  readonly areaIds: readonly string[]
  readonly indicatorIds: readonly string[]
  readonly periods: readonly string[]
  /** values[period][area][indicator] */
  readonly values: readonly (readonly (readonly number[])[])[]
  /** reference[period][indicator] */
  readonly reference?: readonly (readonly number[])[]
  readonly money?: readonly string[]
  readonly population?: readonly number[]
}

export function compassTable(plain: PlainTable): CompassTable {
  const { areaIds, indicatorIds, periods } = plain
  const table = {
    areaIds,
    indicatorIds,
    periods,
    values: new Float64Array(areaIds.length * indicatorIds.length * periods.length).fill(Number.NaN),
    denominators: null,
    population: Float64Array.from(areaIds, (_, area) => plain.population?.[area] ?? 1000),
    reference: Float64Array.from(
      plain.reference?.flat() ?? new Array(periods.length * indicatorIds.length).fill(Number.NaN),
    ),
    kinds: indicatorIds.map((id) => (plain.money?.includes(id) ? ('money' as const) : ('points' as const))),
    shares: indicatorIds.map(() => true),
    chance: indicatorIds.map(() => 'share' as const),
    domains: indicatorIds.map((id) => DOMAINS[id] ?? ''),
    weights: indicatorIds.map(() => 1),
  } satisfies CompassTable
  plain.values.forEach((rows, period) => {
    rows.forEach((row, area) => {
      row.forEach((value, indicator) => {
        table.values[tableIndex(table, period, indicator, area)] = value
      })
    })
  })
  return table
}

/** A made-up golden table with the municipality's values of the expected file. An empty cell is missing. */
export function goldenCompassTable(file: string, expectedFile: string): CompassTable {
  const expected = expectedNumbers(expectedFile)
  const { rows } = goldenTable(file)
  const periods = (expected.years as number[]).map(String)
  const indicatorIds = expected.columns as string[]
  const areaIds = expected.areas as string[]
  const rowOf = new Map(rows.map((row) => [`${row.area} ${row.year}`, row]))
  const number = (text: string | undefined) => (text ? Number(text) : Number.NaN)
  return compassTable({
    areaIds,
    indicatorIds,
    periods,
    values: periods.map((year) =>
      areaIds.map((id) => indicatorIds.map((c) => number(rowOf.get(`${id} ${year}`)?.[c]))),
    ),
    reference: periods.map((year) => expected.reference_by_year[year]),
    money: indicatorIds.filter((_, j) => expected.kinds[j] === 'mult'),
    population: areaIds.map((id) => number(rowOf.get(`${id} ${periods.at(-1)}`)?.population)),
  })
}

export const GOLDEN_SPEC: CompassSpec = { ...DEFAULT_COMPASS_SPEC, north: 'medianinkomst', east: 'andel_65plus' }

/** A frame that must be there. */
export function fittedFrame(table: CompassTable, spec: CompassSpec = GOLDEN_SPEC): CompassFrame {
  const { frame, notes } = fitFrame(table, spec)
  if (!frame) throw new Error(`No frame: ${JSON.stringify(notes)}`)
  return frame
}

/** A copy of the table with some of its figures changed. */
export function withFigures(
  table: CompassTable,
  change: (value: number, at: { period: string; areaId: string; indicatorId: string }) => number,
): CompassTable {
  const values = table.values.slice()
  table.periods.forEach((period, p) => {
    table.indicatorIds.forEach((indicatorId, j) => {
      table.areaIds.forEach((areaId, area) => {
        const index = tableIndex(table, p, j, area)
        values[index] = change(values[index] as number, { period, areaId, indicatorId })
      })
    })
  })
  return { ...table, values }
}

export function withReferences(
  table: CompassTable,
  change: (value: number, at: { period: string; indicatorId: string }) => number,
): CompassTable {
  const count = table.indicatorIds.length
  const reference = table.reference.map((value, index) =>
    change(value, {
      period: table.periods[Math.floor(index / count)] as string,
      indicatorId: table.indicatorIds[index % count] as string,
    }),
  )
  return { ...table, reference }
}

/** The same table with areas in another order. */
export function reordered(table: CompassTable, order: readonly number[]): CompassTable {
  const values = table.values.slice()
  for (let start = 0; start < values.length; start += order.length) {
    order.forEach((from, to) => {
      values[start + to] = table.values[start + from] as number
    })
  }
  return {
    ...table,
    areaIds: order.map((from) => table.areaIds[from] as string),
    population: Float64Array.from(order, (from) => table.population[from] as number),
    values,
  }
}

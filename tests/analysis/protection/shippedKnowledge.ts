import { cellIndex, type Dataset } from '../../../src/domain/Dataset.ts'
import type { IndicatorId } from '../../../src/domain/Indicator.ts'
import { intervals } from '../../../tools/compute/commands/intervals.ts'
import type { Constraint, Range } from './feasibleRange.ts'

/** Three tenures fill the dwellings of known tenure, as the package says of them. */
const TENURES: readonly (readonly IndicatorId[])[] = [
  ['hyresratter_2020_2023', 'bostadsratter_2020_2023', 'aganderatter_2020_2023'],
  ['hyresratter', 'bostadsratter', 'aganderatter'],
]

/** A figure of the shipped package that stands in a sum with a hidden one. */
export interface Figure {
  readonly area: string
  readonly indicator: IndicatorId
  readonly period: string
  readonly n: number
}

export const nameOf = ({ area, indicator, period }: Omit<Figure, 'n'>): string => `${area} ${indicator} ${period}`

export interface Knowledge {
  readonly domains: ReadonlyMap<string, Range>
  readonly constraints: readonly Constraint[]
  readonly hidden: ReadonlyMap<string, Figure>
}

/**
 * What a reader of the shipped package knows of its hidden shares, from everything that is given out: the figures that
 * `compute intervals` prints, the municipality's to half their last decimal, and that three tenures fill the dwellings.
 * Denominators of hidden figures are not given out; the reader is given them all the same (`file`, the package as it is
 * before anything is hidden), because another table of the agency has them.
 */
export function shippedKnowledge(file: Dataset, shown: Dataset): Knowledge {
  const rows = intervals.run({ dataset: shown, protection: { hidden: [], coarsened: [] }, issues: [], options: {} })
    .rows!
  const domains = new Map<string, Range>()
  const hidden = new Map<string, Figure>()
  const sums = new Map<string, { readonly figures: Figure[]; readonly municipality: number; readonly half: number }>()
  for (const row of rows) {
    if (row.kind !== 'area' || row.sex !== 'total') continue
    const [area, indicator, period] = [String(row.area), String(row.indicator), String(row.period)]
    const { unit, decimals } = shown.indicators.find(({ id }) => id === indicator)!
    const figure = { area, indicator, period, n: denominatorOf(file, area, indicator, period) }
    if (unit !== 'percent' || Number.isNaN(figure.n)) {
      if (row.status === 'suppressed')
        throw new Error(`${nameOf(figure)} is hidden, and no share: teach the test its sums`)
      continue
    }
    if (row.status === 'suppressed') hidden.set(nameOf(figure), figure)
    else if (row.value === null) continue
    const count = row.value === null ? null : Math.round((Number(row.value) * figure.n) / 100)
    domains.set(nameOf(figure), count === null ? [0, figure.n] : [count, count])
    if (row.municipality === null) continue
    // A published value is written with its own decimals, a mean that was made here with the indicator's.
    const written = row.municipality_is === 'published' ? digitsOf(Number(row.municipality)) : decimals
    const sum = sums.get(`${indicator} ${period}`) ?? {
      figures: [],
      municipality: Number(row.municipality),
      half: 0.5 * 10 ** -written,
    }
    sum.figures.push(figure)
    sums.set(`${indicator} ${period}`, sum)
  }
  return { domains, hidden, constraints: [...overAreas(sums.values()), ...overTenures(domains, file)] }
}

function denominatorOf(file: Dataset, area: string, indicator: IndicatorId, period: string): number {
  return file.values.get(indicator)!.n[positionOf(file, { area, indicator, period })] ?? Number.NaN
}

/** The count behind a share, as the file has it. */
export function countIn(file: Dataset, figure: Figure): number {
  return Math.round((file.values.get(figure.indicator)!.value[positionOf(file, figure)]! * figure.n) / 100)
}

/** Where a figure stands in the columns of its indicator. */
export function positionOf(file: Dataset, { area, indicator, period }: Omit<Figure, 'n'>): number {
  return cellIndex(file, file.values.get(indicator)!, file.areaIndex.get(area)!, period)
}

/** At least two: a published 37.5 may be 37.50. */
const digitsOf = (value: number): number => Math.max(2, String(value).split('.')[1]?.length ?? 0)

function* overAreas(
  sums: Iterable<{ readonly figures: readonly Figure[]; readonly municipality: number; readonly half: number }>,
): Iterable<Constraint> {
  for (const { figures, municipality, half } of sums) {
    const people = figures.reduce((sum, { n }) => sum + n, 0)
    const terms = new Map(figures.map((figure) => [nameOf(figure), 1]))
    yield { terms, least: ((municipality - half) * people) / 100, most: ((municipality + half) * people) / 100 }
  }
}

function* overTenures(domains: ReadonlyMap<string, Range>, file: Dataset): Iterable<Constraint> {
  for (const tenures of TENURES) {
    for (const period of file.values.get(tenures[0]!)?.periods ?? []) {
      for (const { id: area } of file.areas) {
        const names = tenures.map((indicator) => nameOf({ area, indicator, period }))
        const n = denominatorOf(file, area, tenures[0]!, period)
        if (!names.every((name) => domains.has(name))) continue
        yield { terms: new Map(names.map((name) => [name, 1])), least: n - 0.5, most: n + 0.5 }
      }
    }
  }
}

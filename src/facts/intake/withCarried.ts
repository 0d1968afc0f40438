import { groupFigure } from '../../analysis/groupFigures.ts'
import { municipalityReference } from '../../analysis/municipalityReference.ts'
import { carriedValue } from '../../analysis/protection/carriedValue.ts'
import type { AreaId } from '../../domain/Area.ts'
import { CellStatus, STATUS_OF_REASON } from '../../domain/Cell.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { populationRow } from '../../domain/Population.ts'
import { SEXES } from '../../domain/Sex.ts'
import { csvText } from '../../intake/csvText.ts'
import type { Intake, IntakeFigures, IntakeReference } from '../../intake/Intake.ts'

type PartsOf = Intake['partsOf']

/** One figure, by positions in the lists of `IntakeFigures`. */
type Row = {
  readonly [Column in keyof IntakeFigures as IntakeFigures[Column] extends ArrayBufferView ? Column : never]: number
}

const FIGURE_COLUMNS = [
  ...(['area', 'indicator', 'period', 'sex', 'status', 'value', 'numerator', 'n', 'sd', 'confirmed', 'line'] as const),
]

/**
 * What was found, with the figures of a package that a division takes over: of every area that is made of whole ones, the
 * figure of those together as `groupFigure` works it out, so that a hidden part hides the whole and nothing is a mean of
 * means. Medians and indexes have none but where an area is one of today. A figure that a file has for the area stands.
 * The municipality's values that are means of its areas, and cannot be of those that come in, stay: see `carriedMeans`.
 * `before`: the package, protected. Lines are 0: no file has them.
 */
export function withCarried(intake: Intake, before: Dataset): Intake {
  const { partsOf, figures } = intake
  if (partsOf.size === 0) return intake
  const lists = [figures.areaIds, figures.indicatorIds, figures.periods].map(
    (texts) => new Map(texts.map((text, at) => [text, at] as const)),
  ) as [Map<string, number>, Map<string, number>, Map<string, number>]
  const indexIn = (list: Map<string, number>, text: string): number => {
    const known = list.get(text) ?? list.size
    list.set(text, known)
    return known
  }
  const keyOf = (area: number, indicator: number, period: number, sex: number) => [area, indicator, period, sex].join()
  const own = new Set<string>()
  for (let at = 0; at < figures.count; at++)
    own.add(keyOf(figures.area[at]!, figures.indicator[at]!, figures.period[at]!, figures.sex[at]!))
  const rows: Row[] = []
  const whole = new Set([...partsOf.values()].flat()).size === before.areas.length
  /** Indicators and periods of which some area has no figure, or one that is rounded. */
  const partial = new Set<string>()
  for (const indicator of before.indicators) {
    const values = before.values.get(indicator.id)
    if (!values) continue
    for (const period of values.periods)
      for (const sex of values.sexes)
        for (const [areaId, parts] of partsOf) {
          const { cell, approximate } = groupFigure(before, indicator, period, parts, sex)
          if ((cell.kind === 'missing' || approximate) && sex === 'total') partial.add(`${indicator.id} ${period}`)
          // Of a missing one only what hides it, or that nobody asked, is known of the whole.
          if (cell.kind === 'missing' && (cell.reason === 'not-in-file' || cell.reason === 'not-applicable')) continue
          const place = {
            area: indexIn(lists[0], areaId),
            indicator: indexIn(lists[1], indicator.id),
            period: indexIn(lists[2], period),
            sex: SEXES.indexOf(sex),
          }
          if (own.has(keyOf(place.area, place.indicator, place.period, place.sex))) continue
          const none = { value: Number.NaN, numerator: Number.NaN, n: Number.NaN, sd: Number.NaN }
          const told = { ...place, confirmed: 0, line: 0 }
          if (cell.kind === 'missing') rows.push({ ...told, ...none, status: STATUS_OF_REASON[cell.reason] })
          else {
            const value = approximate ? Number(cell.value.toFixed(indicator.decimals)) : cell.value
            const { numerator = Number.NaN, n = Number.NaN, sd = Number.NaN } = cell
            const status = cell.provisional ? CellStatus.provisional : CellStatus.value
            rows.push({ ...told, value, numerator, n, sd, status })
          }
        }
  }
  const means = carriedMeans(intake, before).filter(
    ({ indicatorId, period }) => !whole || partial.has(`${indicatorId} ${period}`),
  )
  const columns = Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, joined(figures, column, rows)]))
  const [areaIds, indicatorIds, periods] = lists.map((list) => [...list.keys()]) as [string[], string[], string[]]
  return {
    ...intake,
    references: [...intake.references, ...means],
    figures: { ...figures, ...columns, areaIds, indicatorIds, periods, count: figures.count + rows.length },
  }
}

/**
 * The municipality's values that are worked out from the areas, kept as numbers: of areas that come in, some have no figure
 * because a part is hidden or cut, and the mean of the others is another number. None where a file has figures of its own
 * for the indicator and period, since the mean is then of those.
 */
function carriedMeans({ figures }: Intake, before: Dataset): IntakeReference[] {
  const own = new Set<string>()
  for (let at = 0; at < figures.count; at++)
    own.add(`${figures.indicatorIds[figures.indicator[at]!]!} ${figures.periods[figures.period[at]!]!}`)
  const { municipalityCode: code } = before.meta
  return before.indicators.flatMap((indicator) =>
    (before.values.get(indicator.id)?.periods ?? []).flatMap((period): IntakeReference[] => {
      const whole = municipalityReference(before, indicator, period)
      if (whole?.kind !== 'weighted-mean' || own.has(`${indicator.id} ${period}`)) return []
      const key = { level: 'municipality', code, indicatorId: indicator.id, period, sex: 'total' } as const
      const value = carriedValue(whole.value, indicator.decimals, null)
      return [{ ...key, value, status: CellStatus.value, line: 0, computed: true }]
    }),
  )
}

function joined<Column extends keyof Row>(
  figures: IntakeFigures,
  column: Column,
  rows: readonly Row[],
): IntakeFigures[Column] {
  const from = figures[column]
  const made = new (from.constructor as new (length: number) => IntakeFigures[Column])(figures.count + rows.length)
  made.set(from.subarray(0, figures.count))
  for (const [at, row] of rows.entries()) made[figures.count + at] = row[column]
  return made
}

/** Residents by sex and age of the areas of a division, as population.csv; null where none takes anything over. */
export function carriedPopulation(partsOf: PartsOf, { population, areaIndex }: Dataset): string | null {
  const rows: string[][] = []
  for (const [periodAt, period] of population.periods.entries())
    for (const [sexAt, sex] of population.sexes.entries())
      for (const [bandAt, { label }] of population.ageBands.entries()) {
        const first = populationRow(population, periodAt, sexAt, bandAt)
        const personsIn = (id: AreaId): number => population.persons[first + areaIndex.get(id)!]!
        for (const [areaId, parts] of partsOf) {
          const persons = parts.reduce((sum, id) => sum + personsIn(id), 0)
          if (!Number.isNaN(persons)) rows.push([areaId, sex, label, period, String(persons)])
        }
      }
  return rows.length === 0 ? null : csvText(['area_id', 'sex', 'age_band', 'period', 'persons'], rows)
}

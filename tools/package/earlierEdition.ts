import { CellStatus } from '../../src/domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../../src/domain/Dataset.ts'
import { type FigurePlace, figuresIn } from '../../src/domain/figuresIn.ts'
import type { IndicatorId } from '../../src/domain/Indicator.ts'
import type { Population } from '../../src/domain/Population.ts'

const keyOf = ({ indicatorId, areaId, period, sex }: FigurePlace): string =>
  JSON.stringify([indicatorId, areaId, period, sex])

/**
 * The figures without those that an edition published earlier hid, as if their source had hidden them: which others are
 * hidden with a small one is chosen anew for each edition, and two editions side by side would tell what both of them hide.
 *
 * @param shown the source as it would be shown without regard to the earlier edition: only what that shows is counted
 */
export function withoutHiddenEarlier(
  source: Dataset,
  earlier: Dataset,
  shown: Dataset,
): { readonly dataset: Dataset; readonly count: number } {
  const hidden = new Set([...figuresIn(earlier)].filter(isHidden).map(keyOf))
  const found = new Map<IndicatorId, number[]>()
  for (const place of figuresIn(source)) {
    if (Number.isNaN(place.column.value[place.at]!) || !hidden.has(keyOf(place))) continue
    found.set(place.indicatorId, [...(found.get(place.indicatorId) ?? []), place.at])
  }
  const values = new Map(
    [...source.values].map(([id, column]) => [id, withoutFigures(column, found.get(id) ?? [])] as const),
  )
  const residents = withoutPersons(source, earlier, shown)
  const count = [...found].reduce((sum, [id, places]) => {
    const told = shown.values.get(id)!.value
    return sum + places.filter((at) => !Number.isNaN(told[at]!)).length
  }, residents.count)
  return { dataset: { ...source, values, population: residents.population }, count }
}

/** Figures that are hidden now and stand in the edition published earlier, where nothing can hide them any more. */
export function shownEarlier(edition: Dataset, earlier: Dataset): string[] {
  const shown = new Set([...figuresIn(earlier)].filter(({ column, at }) => !Number.isNaN(column.value[at]!)).map(keyOf))
  return [...figuresIn(edition)]
    .filter((place) => isHidden(place) && shown.has(keyOf(place)))
    .map(({ indicatorId, areaId, period, sex }) => [indicatorId, areaId, period, sex].join(', '))
}

function isHidden({ column, at }: FigurePlace): boolean {
  return column.status[at] === CellStatus.suppressed
}

function withoutFigures(column: IndicatorValues, places: readonly number[]): IndicatorValues {
  if (places.length === 0) return column
  const [value, n, numerator] = [column.value.slice(), column.n.slice(), column.numerator.slice()]
  const status = column.status.slice()
  const sd = column.sd?.slice()
  for (const at of places) {
    for (const numbers of [value, n, numerator, sd]) if (numbers) numbers[at] = Number.NaN
    status[at] = CellStatus.suppressed
  }
  return { ...column, value, n, numerator, status, ...(sd && { sd }) }
}

/** Residents by age that the earlier edition has no number for, though it has their period, sex and band. */
function withoutPersons(
  source: Dataset,
  earlier: Dataset,
  shown: Dataset,
): { readonly population: Population; readonly count: number } {
  const told = new Map(personsIn(earlier).map(({ key, count }) => [key, count]))
  const persons = source.population.persons.slice()
  let count = 0
  for (const { key, at } of personsIn(source)) {
    if (Number.isNaN(persons[at]!) || !Number.isNaN(told.get(key) ?? 0)) continue
    persons[at] = Number.NaN
    if (!Number.isNaN(shown.population.persons[at]!)) count++
  }
  return { population: { ...source.population, persons }, count }
}

function personsIn({
  population,
  areas,
}: Dataset): { readonly key: string; readonly at: number; readonly count: number }[] {
  const { periods, sexes, ageBands, persons } = population
  return [...persons].map((count, at) => {
    const band = Math.floor(at / areas.length)
    const sex = Math.floor(band / ageBands.length)
    const period = periods[Math.floor(sex / sexes.length)]
    const key = [
      areas[at % areas.length]!.id,
      period,
      sexes[sex % sexes.length],
      ageBands[band % ageBands.length]!.label,
    ]
    return { key: JSON.stringify(key), at, count }
  })
}

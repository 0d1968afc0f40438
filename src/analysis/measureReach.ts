import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Measure } from '../domain/Measure.ts'
import type { Period } from '../domain/Period.ts'

/** How many persons of the target ages live where a measure is meant to reach. */
export interface Reach {
  readonly persons: number
  /** The target ages cut a five-year band, which is then spread evenly over its years. */
  readonly approximate: boolean
  readonly period: Period
  readonly areaIds: readonly AreaId[]
}

/** Assumed last age of an open band ("80+") when target ages end inside it. */
const OPEN_BAND_END = 100

/** Ids of the areas a measure is directed at; empty for a measure that reaches the whole municipality. */
export function areasServed(dataset: Dataset, measure: Measure): AreaId[] {
  return dataset.measureAreas
    .filter((link) => link.measureId === measure.id && link.role === 'serves')
    .map((link) => link.areaId)
}

/**
 * Persons of the target ages in the areas a measure serves (all areas when it reaches the municipality), from the
 * latest population with ages: sum over areas of persons in band × share of the band's years inside the target ages
 * × the share stated for the area. Null when it cannot be told: the target ages are not stated, no area is named, no
 * population is known, or an area lacks a figure for one of the ages. Half a sum is never shown as the whole.
 */
export function measureReach(dataset: Dataset, measure: Measure): Reach | null {
  const { population } = dataset
  const periodAt = population.periods.length - 1
  const period = population.periods[periodAt]
  if (period === undefined || (measure.ageFrom === null && measure.ageTo === null)) return null
  const areaIds =
    measure.reach === 'municipality' ? dataset.areas.map((area) => area.id) : areasServed(dataset, measure)
  if (areaIds.length === 0) return null
  let persons = 0
  let approximate = false
  for (const areaId of areaIds) {
    const link = dataset.measureAreas.find(
      (l) => l.measureId === measure.id && l.areaId === areaId && l.role === 'serves',
    )
    const inArea = personsOfAges(dataset, areaId, periodAt, measure.ageFrom, measure.ageTo)
    if (inArea === null) return null
    persons += inArea.persons * (link?.share ?? 1)
    approximate ||= inArea.approximate || (link?.share ?? 1) !== 1
  }
  return { persons: Math.round(persons), approximate, period, areaIds }
}

/**
 * Persons aged `from`..`to` (both included; null = no limit) in one area. Null when a band of these ages has no figure,
 * be it hidden or not in the file, and when no band has these ages.
 */
export function personsOfAges(
  dataset: Dataset,
  areaId: AreaId,
  periodAt: number,
  from: number | null,
  to: number | null,
): { persons: number; approximate: boolean } | null {
  const { population, areas, areaIndex } = dataset
  const areaAt = areaIndex.get(areaId)
  if (areaAt === undefined) return null
  const sexes = population.sexes.includes('total')
    ? [population.sexes.indexOf('total')]
    : population.sexes.map((_, index) => index)
  let persons = 0
  let approximate = false
  let seen = false
  for (const sexAt of sexes) {
    for (const [bandAt, band] of population.ageBands.entries()) {
      const share = shareInside(band.from, band.to ?? OPEN_BAND_END, from ?? 0, to ?? OPEN_BAND_END)
      if (share === 0) continue
      const index =
        ((periodAt * population.sexes.length + sexAt) * population.ageBands.length + bandAt) * areas.length + areaAt
      const count = population.persons[index]!
      if (Number.isNaN(count)) return null
      seen = true
      persons += count * share
      approximate ||= share < 1
    }
  }
  return seen ? { persons, approximate } : null
}

/** Share of the years of a band that lie inside the target ages. */
function shareInside(bandFrom: number, bandTo: number, from: number, to: number): number {
  const years = Math.min(bandTo, to) - Math.max(bandFrom, from) + 1
  return years <= 0 ? 0 : Math.min(1, years / (bandTo - bandFrom + 1))
}

import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { everybody, populationRow } from '../domain/Population.ts'

/** Why the persons of some ages cannot be told. */
export type AgesObstacle = 'no-population' | 'figure-missing' | 'too-few'

export interface PersonsOfAges {
  /** Not rounded; null when it cannot be told. */
  readonly persons: number | null
  /** The ages cut a five-year band, which is then spread evenly over its years, or only a share is asked for. */
  readonly approximate: boolean
  readonly obstacle: AgesObstacle | null
}

/** Assumed last age of an open band ("80+") when the ages asked for end inside it. */
const OPEN_BAND_END = 100

/**
 * Persons of some ages (both ends included, null = no limit) in one area times `share` (0-1), from the latest population:
 * the sum of persons in band x share of the band's years inside the ages. Not told when a band of these ages has no
 * figure, be it hidden or not in the file, when no band has these ages, and when 1 to min_n - 1 would be left. This is
 * the one place where that limit is held against persons of ages, whoever asks.
 */
export function personsOfAges(
  { population, areaIndex, meta }: Dataset,
  areaId: AreaId,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  share = 1,
): PersonsOfAges {
  const { periods, ageBands } = population
  const areaAt = areaIndex.get(areaId)
  let approximate = share !== 1
  const unknown = (obstacle: AgesObstacle): PersonsOfAges => ({ persons: null, approximate, obstacle })
  if (periods.length === 0) return unknown('no-population')
  if (areaAt === undefined) return unknown('figure-missing')
  let persons = 0
  let seen = false
  for (const sexAt of everybody(population)) {
    for (const [bandAt, band] of ageBands.entries()) {
      const inside = shareInside(band.from, band.to ?? OPEN_BAND_END, from ?? 0, to ?? OPEN_BAND_END)
      if (inside === 0) continue
      const count = population.persons[populationRow(population, periods.length - 1, sexAt, bandAt) + areaAt]!
      if (Number.isNaN(count)) return unknown('figure-missing')
      seen = true
      persons += count * inside
      approximate ||= inside < 1
    }
  }
  if (!seen) return unknown('figure-missing')
  persons *= share
  return persons > 0 && persons < meta.minN ? unknown('too-few') : { persons, approximate, obstacle: null }
}

/** Share of the years of a band that lie inside the target ages. */
function shareInside(bandFrom: number, bandTo: number, from: number, to: number): number {
  const years = Math.min(bandTo, to) - Math.max(bandFrom, from) + 1
  return years <= 0 ? 0 : Math.min(1, years / (bandTo - bandFrom + 1))
}

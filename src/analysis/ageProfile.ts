import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { areaPositions } from '../domain/lookups.ts'
import type { Period } from '../domain/Period.ts'
import { type AgeBand, populationRow } from '../domain/Population.ts'
import type { Sex } from '../domain/Sex.ts'

/** Persons of some areas together, by age band and sex. */
export interface AgeProfile {
  readonly period: Period
  readonly bands: readonly AgeBand[]
  /** Women and men when the table has both, else everybody. */
  readonly sexes: readonly Sex[]
  /** Persons by sex, then band; null where a figure of any of the areas is missing or protected. */
  readonly persons: readonly (readonly (number | null)[])[]
  /** Sum of the persons that are known. */
  readonly known: number
  /** Bands by sex that cannot be shown. */
  readonly hidden: number
}

/**
 * Age and sex of areas taken together, in the latest period of the population table. A band in which any of the areas
 * has no figure is null for all of them together, so that nothing can be subtracted out. Null when the table is empty,
 * when no area is known, or when no band has a figure. Linear in bands times areas.
 */
export function ageProfile(dataset: Dataset, areaIds: readonly AreaId[]): AgeProfile | null {
  const { population } = dataset
  const periodAt = population.periods.length - 1
  const period = population.periods[periodAt]
  const positions = areaPositions(dataset, [...new Set(areaIds)])
  if (period === undefined || positions.length === 0) return null
  const both = population.sexes.includes('women') && population.sexes.includes('men')
  const sexes: readonly Sex[] = both ? ['women', 'men'] : population.sexes.slice(0, 1)
  const persons = sexes.map((sex) => {
    const sexAt = population.sexes.indexOf(sex)
    return population.ageBands.map((_, bandAt) => {
      const row = populationRow(population, periodAt, sexAt, bandAt)
      const sum = positions.reduce((total, areaAt) => total + population.persons[row + areaAt]!, 0)
      return Number.isNaN(sum) ? null : sum
    })
  })
  const figures = persons.flat()
  const known = figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0)
  const hidden = figures.filter((figure) => figure === null).length
  if (hidden === figures.length || known === 0) return null
  return { period, bands: population.ageBands, sexes, persons, known, hidden }
}

/**
 * Share (0-1) of the persons from one age up to another, both included; `to` null for everybody older. Null when the
 * bands do not begin and end there, or when one of them cannot be shown.
 */
export function shareBetween(profile: AgeProfile, from: number, to: number | null): number | null {
  const inside = profile.bands.map((band) => band.from >= from && (to === null || (band.to !== null && band.to <= to)))
  const crossing = profile.bands.some(
    (band, at) => !inside[at] && (band.to === null || band.to >= from) && (to === null || band.from <= to),
  )
  if (crossing || profile.hidden > 0 || !inside.includes(true)) return null
  const sum = profile.persons.reduce(
    (total, row) => total + row.reduce<number>((part, persons, at) => part + (inside[at] ? (persons ?? 0) : 0), 0),
    0,
  )
  return sum / profile.known
}

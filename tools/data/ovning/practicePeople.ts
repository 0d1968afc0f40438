import { type RandomSource, random } from '../../../src/stats/random.ts'
import { columnsOf, TABLE_SCHEMAS } from '../tableSchemas.ts'
import { writeTable } from '../writeTable.ts'
import { PRACTICE_AREAS, type PracticeArea } from './practiceAreas.ts'

export const LAST_YEAR = 2025

/** Persons of five-year bands, the last one open, women and men. */
export interface PracticePeople {
  readonly women: readonly number[]
  readonly men: readonly number[]
}

/** Persons in thousands by five-year band, 0-4 to 80+: an ordinary Swedish age pyramid. */
const SHAPE = [52, 58, 60, 59, 54, 60, 66, 65, 62, 61, 64, 63, 60, 56, 53, 48, 59]
const BAND = 5
const OPEN_BAND = SHAPE.length - 1
const YOUNG_BANDS = 4
const OLD_BANDS = 13

/** Everybody in each area on 31 December 2025, by area id. */
export function practicePeople(seed: number): ReadonlyMap<string, PracticePeople> {
  const next = random(seed)
  return new Map(PRACTICE_AREAS.map((area) => [area.id, peopleOf(area, next)]))
}

/** population.csv. */
export function practicePopulationCsv(people: ReadonlyMap<string, PracticePeople>): string {
  const rows = [...people].flatMap(([area_id, bySex]) =>
    (['women', 'men'] as const).flatMap((sex) =>
      bySex[sex].map((persons, band) => ({ area_id, sex, age_band: bandName(band), period: LAST_YEAR, persons })),
    ),
  )
  return writeTable(columnsOf(TABLE_SCHEMAS.population), rows)
}

/** Persons from one age to another, both included; within a band they are taken as evenly spread. Whole persons. */
export function personsAged({ women, men }: PracticePeople, from: number, to: number): number {
  const persons = women.reduce((sum, ofWomen, band) => {
    const [first, last] = [band * BAND, band === OPEN_BAND ? Number.POSITIVE_INFINITY : band * BAND + BAND - 1]
    const years = Math.min(last, to) - Math.max(first, from) + 1
    if (years <= 0) return sum
    const share = band === OPEN_BAND ? 1 : years / BAND
    return sum + share * (ofWomen + men[band]!)
  }, 0)
  return Math.round(persons)
}

function peopleOf({ residents, young, old }: PracticeArea, next: RandomSource): PracticePeople {
  const weights = SHAPE.map((persons, band) => {
    const tilt = band < YOUNG_BANDS ? young : band >= OLD_BANDS ? old : 1
    return persons * tilt * (0.92 + 0.16 * next())
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const counts = weights.map((weight) => Math.round((residents * weight) / whole))
  // Rounding may leave a person or two over: they are of the largest band.
  const largest = counts.indexOf(Math.max(...counts))
  counts[largest]! += residents - counts.reduce((sum, count) => sum + count, 0)
  const women = counts.map((count, band) => Math.round(count * ((band === OPEN_BAND ? 0.56 : 0.48) + 0.03 * next())))
  return { women, men: counts.map((count, band) => count - women[band]!) }
}

function bandName(band: number): string {
  return band === OPEN_BAND ? `${band * BAND}+` : `${band * BAND}-${band * BAND + BAND - 1}`
}

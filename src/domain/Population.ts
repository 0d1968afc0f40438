import type { Period } from './Period.ts'
import type { Sex } from './Sex.ts'

/** Ages `from`..`to`, both included; `to` is null for an open band ("80+"). */
export interface AgeBand {
  readonly label: string
  readonly from: number
  readonly to: number | null
}

/**
 * Persons by area, sex, age band and period. Index: ((period * sexes + sex) * bands + band) * areas + area.
 * NaN where the file has no row or no readable figure.
 */
export interface Population {
  readonly periods: readonly Period[]
  readonly sexes: readonly Sex[]
  readonly ageBands: readonly AgeBand[]
  readonly persons: Float64Array
}

/** Position of the first area's figure; those of the other areas follow it. The table must not be empty. */
export function populationRow(
  { periods, sexes, ageBands, persons }: Population,
  periodAt: number,
  sexAt: number,
  bandAt: number,
): number {
  const areas = persons.length / (periods.length * sexes.length * ageBands.length)
  return ((periodAt * sexes.length + sexAt) * ageBands.length + bandAt) * areas
}

/** The sexes that together are everybody: the total alone where the table has it, else all. */
export function everybody({ sexes }: Population): readonly number[] {
  const total = sexes.indexOf('total')
  return total >= 0 ? [total] : [...sexes.keys()]
}

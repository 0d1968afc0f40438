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

import type { Unit } from '../domain/Indicator.ts'

/** What a share or rate is out of, for the units that are one: a count is figure × n / base. */
export const RATE_BASE: Partial<Record<Unit, number>> = { percent: 100, per_1000: 1_000, per_100000: 100_000 }

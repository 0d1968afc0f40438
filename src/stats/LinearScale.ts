/**
 * A scale a figure is read on: score = (value - origin) / unit. Every normalisation of ours but the percentile rank has
 * this form, so a base period is frozen by keeping these two numbers, and a score splits exactly into contributions.
 * `unit` is never 0; it is negative when the scale counts downwards.
 */
export interface LinearScale {
  readonly origin: number
  readonly unit: number
}

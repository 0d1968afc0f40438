import type { HiddenReason } from './CellTable.ts'

/**
 * Whether a figure is hidden for its own sake: a count of 1 to `least` - 1, a denominator of 1 to `least` - 1, or a
 * denominator that only 1 to `least` - 1 are left out of ("all but three"). Counts worked out from a rounded share are
 * rounded to whole ones first; something above 0 is at least one. Null when the figure may be shown.
 */
export function primaryReason(count: number, rest: number, n: number, least: number): HiddenReason | null {
  if (isSmall(n, least)) return 'small-denominator'
  if (isSmall(count, least)) return 'small-count'
  return isSmall(rest, least) ? 'small-rest' : null
}

/** Sums of floating point may leave a trace of nothing. */
const TRACE = 1e-6

function isSmall(count: number, least: number): boolean {
  return count > TRACE && Math.max(1, Math.round(count)) < least
}

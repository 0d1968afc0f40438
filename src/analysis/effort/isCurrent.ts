import type { Measure } from '../../domain/Measure.ts'

/**
 * Whether a measure is under way. A stated status decides: only `ongoing` is. Without a status the dates decide, against
 * `on`, the day the package is dated: it has begun, and it has not ended before that. A year or month means all of it.
 */
export function isCurrent({ status, start, end }: Measure, on: string): boolean {
  if (status !== null) return status === 'ongoing'
  const hasBegun = start === null || on === '' || start <= on
  // `2024` sorts before `2024-06-01` although the year is not over: the shorter text is compared over its own length.
  return hasBegun && (end === null || on === '' || end >= on.slice(0, end.length))
}

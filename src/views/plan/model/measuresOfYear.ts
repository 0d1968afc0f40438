import type { Measure } from '../../../domain/Measure.ts'

/**
 * The measures that go on in a year: not begun after it and not ended before it, by their stated dates. One that states
 * no dates may go on, so it is among them; one that is said to have ended without saying when is not.
 */
export function measuresOfYear(measures: readonly Measure[], year: number): Measure[] {
  const yearOf = (date: string) => Number(date.slice(0, 4))
  return measures.filter(({ start, end, status }) => {
    if (start !== null && yearOf(start) > year) return false
    if (end !== null) return yearOf(end) >= year
    return status !== 'ended'
  })
}

import type { Measure, MeasureStatus } from './Measure.ts'

/**
 * Where a measure is in its course on a day. A stated status decides. Without one its dates do: not begun yet is planned,
 * past its end is ended, and everything else is ongoing. `on` is the day the package is dated (''  when it is not); a
 * year or a month stands for all of it, so that `2024` has begun on 2024-06-01 and has not ended.
 */
export function measureStage(
  { status, start, end }: Pick<Measure, 'status' | 'start' | 'end'>,
  on: string,
): MeasureStatus {
  if (status !== null || on === '') return status ?? 'ongoing'
  if (start !== null && start > on) return 'planned'
  // `2024` sorts before `2024-06-01` although the year is not over: the shorter text is compared over its own length.
  return end !== null && end < on.slice(0, end.length) ? 'ended' : 'ongoing'
}

/** Which measures a view counts. One choice for all views; what is not counted is still told. */
export const STAGES_COUNTED = ['ongoing', 'planned', 'all'] as const
export type StagesCounted = (typeof STAGES_COUNTED)[number]

/** Whether a measure counts: those under way, also those planned, or every one, paused and ended too. */
export function isCounted(
  measure: Pick<Measure, 'status' | 'start' | 'end'>,
  on: string,
  counted: StagesCounted,
): boolean {
  if (counted === 'all') return true
  const stage = measureStage(measure, on)
  return stage === 'ongoing' || (counted === 'planned' && stage === 'planned')
}

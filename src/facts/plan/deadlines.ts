import type { Dataset } from '../../domain/Dataset.ts'
import type { PlanDeadline } from '../../domain/PlanProposal.ts'

/** When something of a plan's year is to be done, as a date; null where no document says. */
export function deadlineDate({ day, yearOffset }: PlanDeadline, year: number): string | null {
  return day === null ? null : `${year + yearOffset}-${day}`
}

/** The deadlines in the order of their days of one plan's year; those without one last, as the package has them. */
export function deadlinesInOrder({ meta }: Pick<Dataset, 'meta'>, year: number): PlanDeadline[] {
  return inOrder(meta.plan.deadlines, (deadline) => deadlineDate(deadline, year))
}

/** A deadline as it falls in a calendar year. */
export interface YearDeadline {
  readonly deadline: PlanDeadline
  /** The year of the plan that it belongs to. */
  readonly year: number
  readonly date: string | null
}

/** Everything that falls in one calendar year, of whichever plan: in the order of the days, what has no day last. */
export function deadlinesOfCalendar({ meta }: Pick<Dataset, 'meta'>, calendarYear: number): YearDeadline[] {
  const all = meta.plan.deadlines.map((deadline) => {
    const year = calendarYear - deadline.yearOffset
    return { deadline, year, date: deadlineDate(deadline, year) }
  })
  return inOrder(all, ({ date }) => date)
}

function inOrder<T>(deadlines: readonly T[], dateOf: (deadline: T) => string | null): T[] {
  const key = (deadline: T) => dateOf(deadline) ?? '9'
  return [...deadlines].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

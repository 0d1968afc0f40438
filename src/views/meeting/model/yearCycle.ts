import type { Dataset } from '../../../domain/Dataset.ts'
import type { DoneDeadline } from '../../../domain/DoneDeadline.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { PlanKind } from '../../../domain/PlanProposal.ts'
import { textIn } from '../../../domain/textIn.ts'
import { deadlinesOfCalendar } from '../../../facts/plan/deadlines.ts'
import { dateText } from '../../../words/format.ts'
import { meetingCatalogue } from '../words/meetingCatalogue.ts'

export interface CycleRow {
  readonly id: string
  /** The year of the plan. */
  readonly year: number
  readonly name: string
  readonly note: string
  readonly when: string
  /** `late`: its day has passed and nobody has ticked it. */
  readonly state: 'done' | 'late' | 'coming'
  /** The state in words; empty where nothing is to be said. */
  readonly said: string
  /** The document that the application makes for it, and what it is called; null where it makes none. */
  readonly document: { readonly kind: PlanKind; readonly name: string } | null
}

/** What falls in the calendar year of `today` (an ISO date): when, whether it is done, and what can be made for it. */
export function yearCycle(
  dataset: Pick<Dataset, 'meta'>,
  done: readonly DoneDeadline[],
  today: string,
  language: Language,
): CycleRow[] {
  const words = meetingCatalogue(language).meeting.cycle
  return deadlinesOfCalendar(dataset, Number(today.slice(0, 4))).map(({ deadline, year, date }) => {
    const { id, name, note, document } = deadline
    const ticked = done.find((each) => each.id === id && each.year === year)
    const state = ticked ? 'done' : date !== null && date < today ? 'late' : 'coming'
    return {
      id,
      year,
      state,
      name: textIn(name, language),
      note: textIn(note, language),
      when: date === null ? words.noDay : dateText(date, language),
      said: ticked ? words.done(dateText(ticked.on, language)) : state === 'late' ? words.late : '',
      document: document && { kind: document, name: words.documents[document](String(year)) },
    }
  })
}

import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'

/**
 * Whether the view of a state has something to take away: of a meeting its decisions alone, since stories are files of
 * their own; nothing of a measure that is tried, of the list of areas, of goals, notes and measures that are not there,
 * nor of what has changed since a document was made, which the browser alone knows.
 */
export function isExportable(dataset: Dataset, { view, meeting, effort, profile, plan }: AppState): boolean {
  if (view === 'mote') return meeting.screen === 'beslut'
  if (view === 'insatser') return effort.tab !== 'prova'
  if (view === 'omraden') return profile.area !== null
  if (view !== 'planering') return true
  const { goals, notes, measures } = dataset
  return {
    dokument: true,
    mal: goals.length > 0,
    roster: notes.some(({ audience }) => audience === 'open'),
    agenda: true,
    organisation: measures.length > 0,
    andringar: false,
  }[plan.tab]
}

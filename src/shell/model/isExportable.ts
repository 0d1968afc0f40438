import type { AppState } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'

/**
 * Whether the view of a state has something to take away: of a meeting its decisions alone, since stories are files of
 * their own; nothing of a measure that is tried, of the list of areas, nor of goals and notes that are not there.
 */
export function isExportable({ goals, notes }: Dataset, { view, meeting, effort, profile, plan }: AppState): boolean {
  if (view === 'mote') return meeting.screen === 'beslut'
  if (view === 'insatser') return effort.tab !== 'prova'
  if (view === 'omraden') return profile.area !== null
  if (view !== 'planering' || plan.tab === 'dokument') return true
  return plan.tab === 'mal' ? goals.length > 0 : notes.some(({ audience }) => audience === 'open')
}

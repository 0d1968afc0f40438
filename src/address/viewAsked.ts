import type { ScopeId } from '../domain/Scope.ts'
import type { AppState, ColourMode } from './AppState.ts'

// What is asked for, by whoever has to know it without knowing the views.

export const isMeeting = ({ view }: AppState): boolean => view === 'mote'

export const isRegister = ({ view, effort }: AppState): boolean => view === 'insatser' && effort.tab === 'register'

export const isPlanned = ({ view }: AppState): boolean => view === 'planering'

/** Whether a mode of the map is coloured by a need index: alone, or crossed with the number of directed measures. */
export const countsNeed = (mode: ColourMode): boolean => mode === 'need' || mode === 'effort'

/** Whether the map is coloured by a need index. */
export const mapsNeed = ({ view, mode }: AppState): boolean => view === 'karta' && countsNeed(mode)

/** Whether the map is coloured by the indicator that is chosen, alone or with another. */
export const mapsIndicator = ({ view, mode }: AppState): boolean =>
  view === 'karta' && !countsNeed(mode) && mode !== 'landscape'

/** The area or group whose profile is asked for; null in any other view. */
export const profileAsked = ({ view, profile }: AppState): string | null => (view === 'omraden' ? profile.area : null)

/** Whether only the measures that count are shown. The register and the timeline, Plan, Möte and Data show every measure. */
export function showsCounted({ view, effort }: AppState): boolean {
  if (view === 'planering' || view === 'mote' || view === 'data') return false
  return view !== 'insatser' || !(effort.tab === 'register' || effort.tab === 'tidslinje')
}

/**
 * The part of a package of several municipalities that a state's view is about; null for all of it. The register, Plan, Möte
 * and Data are about the package: there it is edited, and a slide says itself what it is about.
 */
export function scopeInView(state: AppState): ScopeId | null {
  return followsScope(state) ? state.scope : null
}

export function followsScope(state: AppState): boolean {
  return !(isPlanned(state) || isMeeting(state) || isRegister(state) || state.view === 'data')
}

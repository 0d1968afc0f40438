import type { AreaId } from '../domain/Area.ts'
import type { Period } from '../domain/Period.ts'
import type { ScopeId } from '../domain/Scope.ts'
import type { AboutPart } from './AboutQuestion.ts'
import { type AppState, MAX_SELECTED } from './AppState.ts'
import type { EffortTab } from './EffortQuestion.ts'
import type { MeetingQuestion } from './MeetingQuestion.ts'
import type { PlanTab } from './PlanQuestion.ts'
import type { ProfileQuestion } from './ProfileQuestion.ts'
import { decodeState, encodeState } from './urlCodec.ts'
import { type Vocabulary, vocabularyInScope } from './Vocabulary.ts'

/**
 * Chooses or lets go of an area. A fifth area takes the place of the latest chosen, and the latest takes the place of one
 * let go, so that of the others none changes its colour.
 */
export function toggleArea(state: AppState, areaId: AreaId): AppState {
  if (state.areas.includes(areaId)) {
    const last = state.areas.at(-1)!
    const areas = state.areas.slice(0, -1).map((id) => (id === areaId ? last : id))
    return { ...state, areas }
  }
  return { ...state, areas: [...state.areas.slice(0, MAX_SELECTED - 1), areaId] }
}

/** Narrows to a part of the package, or widens to all of it. What is chosen and not there is let go of. */
export function chooseScope(state: AppState, scope: ScopeId | null, vocabulary: Vocabulary): AppState {
  return decodeState(encodeState({ ...state, scope }), vocabulary).state
}

/** To where an area is: as it is when the area is in what is looked at, else narrowed to its own municipality, `home`. */
export function reachArea(state: AppState, area: AreaId, home: ScopeId | null, vocabulary: Vocabulary): AppState {
  const isThere = vocabularyInScope(vocabulary, state.scope).areaIds.has(area)
  return isThere ? state : chooseScope(state, home, vocabulary)
}

// To a view, from anywhere: whoever leads there does not know what the address calls it.

export const showMap = (state: AppState): AppState => ({ ...state, view: 'karta' })

export const showCompass = (state: AppState): AppState => ({ ...state, view: 'kompass' })

export const showCompare = (state: AppState): AppState => ({ ...state, view: 'jamfor' })

export const showMatrix = (state: AppState): AppState => ({
  ...showCompare(state),
  compare: { ...state.compare, tab: 'matris' },
})

/** To Områden, with another question of it. */
export const askProfile = (state: AppState, wanted: Partial<ProfileQuestion>): AppState => ({
  ...state,
  view: 'omraden',
  profile: { ...state.profile, ...wanted },
})

/** To the profile of an area or a group. */
export const showProfile = (state: AppState, area: string): AppState => askProfile(state, { area, print: null })

const showMeasures = (state: AppState, tab: EffortTab): AppState => ({
  ...state,
  view: 'insatser',
  effort: { ...state.effort, tab },
})

export const showBoard = (state: AppState): AppState => showMeasures(state, 'tavla')

export const showRegister = (state: AppState): AppState => showMeasures(state, 'register')

/** To one of what Plan shows. */
export const showPlan = (state: AppState, tab: PlanTab): AppState => ({
  ...state,
  view: 'planering',
  plan: { ...state.plan, tab },
})

export const showMeeting = (state: AppState, meeting: MeetingQuestion): AppState => ({
  ...state,
  view: 'mote',
  meeting,
})

export const showData = (state: AppState): AppState => ({ ...state, view: 'data', about: null })

/** To what is told of the service: how good its figures are, or whether everybody can use it. */
export const showAbout = (state: AppState, about: AboutPart): AppState => ({ ...state, view: 'data', about })

/** Changes indicator and keeps the period when the new indicator has it; else the latest one before, else its latest. */
export function chooseIndicator(state: AppState, indicator: string, vocabulary: Vocabulary): AppState {
  const periods = vocabulary.periods.get(indicator)
  if (!periods) return state
  return { ...state, indicator, period: nearestPeriod(periods, state.period), breaks: [], method: keepMethod(state) }
}

/** Limits drawn for one indicator mean nothing for another. */
function keepMethod(state: AppState): AppState['method'] {
  return state.method === 'own' ? 'natural' : state.method
}

function nearestPeriod(periods: readonly Period[], wanted: Period): Period {
  if (periods.includes(wanted)) return wanted
  return periods.filter((period) => period <= wanted).at(-1) ?? periods.at(-1) ?? ''
}

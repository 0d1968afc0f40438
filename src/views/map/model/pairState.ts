import type { AppState } from '../../../address/AppState.ts'
import { countsNeed } from '../../../address/viewAsked.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { periodsOf } from '../../../domain/lookups.ts'

/**
 * What the right one of two maps shows: the second indicator in the same period (else its latest), or without a second
 * indicator the same one in the period to compare from (else its earliest). Null when there is nothing else to show.
 */
export function pairState(dataset: Dataset, state: AppState): AppState | null {
  if (state.second && dataset.values.has(state.second) && state.second !== state.indicator) {
    const { periods } = dataset.values.get(state.second)!
    const period = periods.includes(state.period) ? state.period : periods.at(-1)!
    return {
      ...state,
      indicator: state.second,
      period,
      mode: state.mode === 'bivariate' || countsNeed(state.mode) ? 'value' : state.mode,
      method: 'natural',
      breaks: [],
    }
  }
  const periods = periodsOf(dataset, state.indicator)
  const from = state.from && periods.includes(state.from) ? state.from : periods[0]
  return from === undefined || from === state.period ? null : { ...state, period: from }
}

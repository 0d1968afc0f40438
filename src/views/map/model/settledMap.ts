import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { otherIndicator } from '../../../facts/figures/otherIndicator.ts'
import { availableModes, enterMode } from './mapModes.ts'
import { pairState } from './pairState.ts'

/**
 * What the map shows of a state: with what its colours need and the address leaves open, the values where those colours
 * have nothing to say of the indicator, and another indicator where two maps are asked for and there is no second. The
 * buttons of the map then name what is shown.
 */
export function settledMap(dataset: Dataset, asked: AppState): AppState {
  const mode = availableModes(dataset, asked).includes(asked.mode) ? asked.mode : 'value'
  const entered = enterMode(dataset, asked, mode)
  // The reader stays on the period that was chosen; a change from it to the last is the same the other way round.
  const state = entered.period === asked.period ? entered : { ...asked, mode, from: entered.period }
  if (state.layout !== 'pair' || pairState(dataset, state)) return state
  return { ...state, second: otherIndicator(dataset, state.indicator, { counts: true }) }
}

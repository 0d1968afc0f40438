import type { AppState } from '../../../address/AppState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { otherIndicator } from '../../../facts/figures/otherIndicator.ts'
import { availableModes } from './mapModes.ts'
import { pairState } from './pairState.ts'

/**
 * What the map shows of a state: another indicator where two are asked for and none is chosen, and the values where the
 * colours that are asked for have nothing to say of the indicator. The buttons of the map then name what is shown.
 */
export function settledMap(dataset: Dataset, asked: AppState): AppState {
  const { indicator } = asked
  const mode = availableModes(dataset, asked).includes(asked.mode) ? asked.mode : 'value'
  const state = mode === asked.mode ? asked : { ...asked, mode }
  const second = state.second === indicator || !dataset.values.has(state.second ?? '') ? null : state.second
  const isBivariate = mode === 'bivariate'
  const lacks = second === null && (isBivariate || (state.layout === 'pair' && !pairState(dataset, state)))
  return lacks ? { ...state, second: otherIndicator(dataset, indicator, { counts: !isBivariate }) } : state
}

import type { AppState } from '../../address/AppState.ts'
import { shortCode } from '../../address/shortCode.ts'
import { encodeState } from '../../address/urlCodec.ts'
import { vocabularyOf } from '../../address/vocabularyOf.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type StampInput, takeAwayStamp } from '../model/takeAwayStamp.ts'

/** The stamp of what is taken away from a view in this state, with the code that opens it again. */
export function stampOf(
  dataset: Dataset,
  shown: AppState,
  options: Pick<StampInput, 'withoutSettings'> = {},
): string[] {
  // Whoever types the code wants the application, not the frame that the view happened to stand in.
  const state = { ...shown, embed: false }
  return takeAwayStamp({
    ...options,
    dataset,
    state,
    version: __APP_VERSION__,
    address: [...new URLSearchParams(encodeState(state))],
    code: shortCode(state, vocabularyOf(dataset.whole ?? dataset)),
  })
}

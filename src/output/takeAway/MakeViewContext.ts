import { createContext, useContext } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { MadeView, ViewFacts } from '../model/MadeView.ts'

/** What whoever wants a view knows of it, beside its state. */
export type ShownView = Pick<ViewFacts, 'dataset' | 'theme' | 'slide'>

/**
 * Makes the view that a state names, whichever it is; null where it has nothing to take away. What it waits for is
 * cancelled when `until` is aborted.
 */
export type MakeView = (shown: ShownView, state: AppState, until: AbortSignal) => Promise<MadeView | null>

/** Handed by the shell, which alone knows the views, to those that take others along: a story, say. */
export const MakeViewContext = createContext<MakeView>(async () => null)

export function useMakeView(): MakeView {
  return useContext(MakeViewContext)
}

import { createContext, useContext } from 'react'
import type { View } from '../model/MadeView.ts'

/** Makes the view that a state names, whichever it is. */
export type MakeView = View['make']

/** Handed by the shell, which alone knows the views, to those that take others along: a story, say. */
export const MakeViewContext = createContext<MakeView>(async () => null)

export function useMakeView(): MakeView {
  return useContext(MakeViewContext)
}

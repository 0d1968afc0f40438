import { type ComponentType, createContext, useContext } from 'react'
import type { ViewProps } from './ViewProps.ts'

const Slot = createContext<ComponentType<ViewProps> | null>(null)

/** Hands the switch between views to a view that shows others inside it; imported there it would be a circle. */
export const ViewSlot = Slot.Provider

/** The component that shows whatever view a state names. */
export function useViewSlot(): ComponentType<ViewProps> | null {
  return useContext(Slot)
}

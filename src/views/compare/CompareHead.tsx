import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'

/** Where a way of comparing puts its sentence and its controls: under and beside the heading, before the tabs. */
export const CompareSlots = createContext<{
  readonly sentence: HTMLElement | null
  readonly controls: HTMLElement | null
}>({ sentence: null, controls: null })

export interface CompareHeadProps {
  /** The finding, in one or two sentences. */
  readonly sentence: ReactNode
  /** Buttons that choose what is compared; they stand to the right of the heading. */
  readonly controls?: ReactNode
}

/**
 * What a way of comparing says, and what it can be asked, in their places above the tabs. The heading and the tabs
 * belong to the view and stay while one way takes the place of another, so that the keyboard does not lose its place.
 */
export function CompareHead({ sentence, controls }: CompareHeadProps) {
  const slots = useContext(CompareSlots)
  return (
    <>
      {slots.sentence && createPortal(<p>{sentence}</p>, slots.sentence)}
      {slots.controls && controls && createPortal(controls, slots.controls)}
    </>
  )
}

import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'
import { useTitlePart } from '../../ui/pageTitle.ts'

/** Where a way of comparing puts its sentence and its controls: under and beside the heading, before the tabs. */
export const CompareSlots = createContext<{
  /** The way's name in the title of the page; empty where the view is not the page. */
  readonly tab: string
  readonly sentence: HTMLElement | null
  readonly controls: HTMLElement | null
}>({ tab: '', sentence: null, controls: null })

export interface CompareHeadProps {
  /** What is shown, which need not be what the address asks for: stands in the title of the page. */
  readonly about?: string | undefined
  /** The finding, in one or two sentences. */
  readonly sentence: ReactNode
  /** Buttons that choose what is compared; they stand to the right of the heading. */
  readonly controls?: ReactNode
}

/**
 * What a way of comparing says, and what it can be asked, in their places above the tabs. The heading and the tabs
 * belong to the view and stay while one way takes the place of another, so that the keyboard does not lose its place.
 */
export function CompareHead({ about, sentence, controls }: CompareHeadProps) {
  const slots = useContext(CompareSlots)
  useTitlePart(slots.tab && about ? `${slots.tab}: ${about}` : slots.tab)
  return (
    <>
      {slots.sentence && createPortal(<p>{sentence}</p>, slots.sentence)}
      {slots.controls && controls && createPortal(controls, slots.controls)}
    </>
  )
}

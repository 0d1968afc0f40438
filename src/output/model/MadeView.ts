import type { AppState, Theme, ViewId } from '../../address/AppState.ts'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { CompassFit } from '../../analysis/compass/compassSteps.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Story, StoryId } from '../../domain/Story.ts'
import type { NeedFindings } from '../../facts/need/NeedFindings.ts'
import type { SvgPicture } from './SvgPicture.ts'
import type { TakeAway } from './TakeAway.ts'

/** What a view is made from beside its state. The answers that take time are promises, whoever counts them. */
export interface ViewFacts {
  /** With the measures that count in the view (`measuresInView`). */
  readonly dataset: Dataset
  readonly theme: Theme
  /** The need index that a state asks for, with its doubt; null where the figures carry none. */
  readonly need: (state: AppState) => Promise<NeedFindings | null>
  readonly compass: (question: CompassQuestion) => Promise<CompassFit>
  /** The reader's own descriptions of the landscapes of a frame, by group. */
  readonly landscapeNames: (frameId: string) => ReadonlyMap<number, string>
  /** A story of the package or of the reader's own; null where there is none. */
  readonly story: (id: StoryId) => Promise<Story | null>
  /** An ISO date. */
  readonly today: string
  /** Where what is taken away comes from. */
  readonly stamp: (state: AppState) => readonly string[]
  /** On a slide: how high the view can be, and which areas the slide speaks of. */
  readonly slide: { readonly room: number; readonly emphasis: readonly AreaId[] } | null
}

/**
 * Width of a text in pixels; `stretch` is the width of its letters in per cent, `figures` whether all digits are equally
 * wide. Measured in a browser, a table in tests.
 */
export type TextWidth = (
  text: string,
  size: number,
  weight: number,
  stretch?: number,
  figures?: 'tabular' | 'plain',
) => number

/** The size that a view is given for a file, in pixels. */
export const FILE_STAGE = { width: 1200, height: 560 } as const

/** That size for a view that was drawn for another and grows with its room. */
export function fileSize(drawnFor: { readonly width: number; readonly height: number }) {
  const scale = Math.min(FILE_STAGE.width / drawnFor.width, FILE_STAGE.height / drawnFor.height)
  return { width: Math.round(FILE_STAGE.width / scale), height: Math.round(FILE_STAGE.height / scale) }
}

/** Where a picture stands in what a slide shows: its top left in pixels of `FILE_STAGE`, and how much it is enlarged there. */
export interface PicturePlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A view that has been made and is on no screen. */
export interface MadeView {
  readonly takeAway: () => TakeAway
  /** Draws it; `table`: its table stands for it. */
  readonly picture: ((measure: TextWidth) => SvgPicture) | 'table'
  /** Without it the picture is all that a slide shows. */
  readonly place?: (measure: TextWidth) => PicturePlace
  /** The picture is what the view is, even where there is a chart of the same figures. */
  readonly isPicture?: boolean
}

/** All that may be known of a view from outside. `make` gives null where there is nothing to take away. */
export interface View {
  readonly id: ViewId
  readonly make: (facts: ViewFacts, state: AppState) => Promise<MadeView | null>
}

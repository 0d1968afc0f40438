import type { Language } from '../../domain/LocalText.ts'
import type { TakeAway } from '../model/TakeAway.ts'

/** A finished picture of a view, with the words that stand for it where it cannot be seen. */
export interface SlidePicture {
  /** The bytes, or a `data:image/png;base64,` address. */
  readonly png: Uint8Array | string
  /** In any unit: only the proportions count. */
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** A note or a ring, in shares of the picture: `x`, `y` and `size` of its width, height and width. */
export interface PictureMark {
  readonly kind: 'note' | 'ring'
  readonly x: number
  readonly y: number
  /** Radius of a ring, widest width of a note. */
  readonly size: number
  readonly text: string
}

/** One slide. What is empty or null is left out, and the rest takes its room. */
export interface StorySlide {
  /** The finding, as a headline of at most two lines. */
  readonly title: string
  /** A sentence or two under the headline. */
  readonly text: string
  /** What the meeting is asked, over a rule at the foot. */
  readonly question: string
  /** For the one who speaks; paragraphs are separated by line breaks. */
  readonly notes: string
  /** Figures, source and stamp of the view; its chart becomes a native chart, its table a native table. */
  readonly takeAway: TakeAway | null
  readonly picture: SlidePicture | null
  /** A native chart rather than the picture, when there are both. */
  readonly preferChart: boolean
  /** On the picture, or on the chart when there is no picture. */
  readonly marks: readonly PictureMark[]
  /** Ids of the areas that the slide speaks of: their rows come first in a table that has no room for all. */
  readonly areas: readonly string[]
}

export interface StoryDeck {
  readonly name: string
  /** Who made it, for the properties of the file. */
  readonly author: string
  /** `2026-11-22`: of the meeting or of the file; the caller has the clock. */
  readonly date: string
  /** Version, data, how to open the story again. */
  readonly stamp: readonly string[]
  readonly language: Language
}

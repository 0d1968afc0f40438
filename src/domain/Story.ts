import type { AreaId } from './Area.ts'
import type { IndicatorId } from './Indicator.ts'
import type { LocalText } from './LocalText.ts'
import type { MeasureId } from './Measure.ts'

export type StoryId = string
export type SlideId = string

/** A note or a ring on the picture of a slide. Places are shares of the picture's width and height, 0-1. */
export interface SlideMark {
  readonly kind: 'note' | 'ring'
  readonly x: number
  readonly y: number
  /** Radius of a ring as a share of the picture's width; where a note's text is broken. */
  readonly size: number
  readonly text: LocalText
}

/** What stands on a slide besides its picture, and what only the speaker sees. */
export interface SlideWords {
  readonly headline: LocalText
  readonly text: LocalText
  /** The question the meeting decides on; an empty text asks nothing. */
  readonly question: LocalText
  /** For the speaker: never on the slide. */
  readonly notes: LocalText
}

interface SlideBase extends SlideWords {
  readonly id: SlideId
  /** The areas that the headline speaks of: named on the map. */
  readonly areas: readonly AreaId[]
  readonly marks: readonly SlideMark[]
}

/** A live view: the query text of an address, read by the codec that reads the address of the page. */
export interface ViewSlide extends SlideBase {
  readonly kind: 'view'
  readonly query: string
}

export interface TextSlide extends SlideBase {
  readonly kind: 'text'
}

/** A picture from a file, kept whole as a data address. */
export interface PictureSlide extends SlideBase {
  readonly kind: 'picture'
  readonly picture: string
  readonly alt: LocalText
}

export type Slide = ViewSlide | TextSlide | PictureSlide

/** What a meeting decided on the question of a slide. Dates are ISO dates; an empty text is not known. */
export interface Decision {
  readonly id: string
  readonly slideId: SlideId
  /** The question as it stood when it was decided. */
  readonly question: string
  readonly decision: string
  /** A role or a function, never a person's name. */
  readonly responsible: string
  readonly due: string
  /** The indicator that is to follow it up; null when none was chosen. */
  readonly indicator: IndicatorId | null
  readonly status: 'open' | 'done'
  readonly decidedOn: string
  /** The measure that was drafted from it. */
  readonly measure: MeasureId | null
}

/** Saved views in an order, with what is to be said, asked and decided. */
export interface Story {
  readonly id: StoryId
  readonly title: LocalText
  /** Code of the municipality whose package the views are of. */
  readonly municipality: string
  /** Version of the figures it was made from. */
  readonly vintage: string
  readonly slides: readonly Slide[]
  readonly decisions: readonly Decision[]
}

/** Version of the file. A file of a later version is not read: it may mean something else by the same words. */
export const STORY_VERSION = 1
export const STORY_FORMAT = 'social-kompass-story'

export const MOST_SLIDES = 60
export const MOST_DECISIONS = 500
export const MOST_MARKS = 20
/** Characters of one text. */
export const LONGEST_STORY_TEXT = 5000
/** Characters of a picture's data address, about 4.5 MB of picture. */
export const LONGEST_PICTURE = 6_000_000
/** Raster only: a drawing could carry addresses of other hosts. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const

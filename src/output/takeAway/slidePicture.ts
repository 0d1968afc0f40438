import type { Theme } from '../../address/AppState.ts'
import type { MadeView } from '../model/MadeView.ts'
import { pngOfSvg } from '../pngOfSvg.ts'
import type { SlidePicture } from '../pptx/StoryDeck.ts'
import { pictureOf } from './pictureOf.ts'

/** Pixels across: sharp on a projector, and a story of twenty slides still fits in a letter. */
const PIXELS = 2400
const MOST_ENLARGED = 4

/**
 * What a view on a slide looks like, for a presentation program: the picture alone, with its alternative text. Null when
 * the view offers no picture; its table or chart goes on the slide then.
 */
export async function slidePicture(made: MadeView, theme: Theme): Promise<SlidePicture | null> {
  const picture = await pictureOf(made, theme)
  if (!picture) return null
  const { title, finding } = made.takeAway()
  const { width, height, text } = picture
  const ratio = Math.min(MOST_ENLARGED, PIXELS / Math.max(width, height))
  const png = await pngOfSvg(text, width, height, ratio)
  return { png: new Uint8Array(await png.arrayBuffer()), width, height, alt: `${title}. ${finding}` }
}

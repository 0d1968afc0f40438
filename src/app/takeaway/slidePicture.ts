import type { SlidePicture } from '../../export/pptx/StoryDeck.ts'
import { pngOfSvg } from '../pngOfSvg.ts'
import { type PictureLook, pictureOf } from './pictureOf.ts'
import type { TakeAwayOffer } from './TakeAwayOffer.ts'

/** Pixels across: sharp on a projector, and a story of twenty slides still fits in a letter. */
const PIXELS = 2400
const MOST_ENLARGED = 4

/**
 * What a view on a slide looks like, for a presentation program: the picture alone, with its alternative text. Null when
 * the view offers no picture; its table or chart goes on the slide then.
 */
export async function slidePicture(offer: TakeAwayOffer, look: PictureLook): Promise<SlidePicture | null> {
  const picture = await pictureOf(offer, look.theme)
  if (!picture) return null
  const { title, finding } = await offer.take()
  const { width, height, text } = picture
  const ratio = Math.min(MOST_ENLARGED, PIXELS / Math.max(width, height))
  const png = await pngOfSvg(text, width, height, ratio)
  return { png: new Uint8Array(await png.arrayBuffer()), width, height, alt: `${title}. ${finding}` }
}

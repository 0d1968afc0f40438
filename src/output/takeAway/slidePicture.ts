import { pngOfSvg } from '../pngOfSvg.ts'
import type { SlidePicture } from '../pptx/StoryDeck.ts'
import { type PictureLook, pictureOf } from './pictureOf.ts'
import { pictureBox } from './snapshotPicture.ts'
import type { TakeAwayOffer } from './TakeAwayOffer.ts'

/** Pixels across: sharp on a projector, and a story of twenty slides still fits in a letter. */
const PIXELS = 2400
const MOST_ENLARGED = 4

/** A rectangle in shares of what a slide shows. */
export interface ShareBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const WHOLE: ShareBox = { x: 0, y: 0, width: 1, height: 1 }

export interface FramedPicture {
  readonly picture: SlidePicture
  /** Where the picture was in the view: what stands around it there is not in it. */
  readonly frame: ShareBox
}

/**
 * What a view on a slide looks like, for a presentation program: the picture alone, with its alternative text. Null when
 * the view offers no picture; its table or chart goes on the slide then. `root`: what the view stands in, where it is
 * shown.
 */
export async function slidePicture(
  offer: TakeAwayOffer,
  look: PictureLook,
  root: HTMLElement | null,
): Promise<FramedPicture | null> {
  const given = await offer.picture?.()
  const picture = await pictureOf({ ...offer, picture: () => given ?? null }, look.theme)
  if (!picture) return null
  const { title, finding } = await offer.take()
  const { width, height, text } = picture
  const ratio = Math.min(MOST_ENLARGED, PIXELS / Math.max(width, height))
  const png = await pngOfSvg(text, width, height, ratio)
  return {
    picture: { png: new Uint8Array(await png.arrayBuffer()), width, height, alt: `${title}. ${finding}` },
    frame: root && given instanceof Element ? sharesOf(pictureBox(given), root) : WHOLE,
  }
}

function sharesOf(box: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>, root: HTMLElement): ShareBox {
  const whole = root.getBoundingClientRect()
  return {
    x: (box.left - whole.left) / whole.width,
    y: (box.top - whole.top) / whole.height,
    width: (box.right - box.left) / whole.width,
    height: (box.bottom - box.top) / whole.height,
  }
}

import type { SvgPicture } from '../model/SvgPicture.ts'
import type { TakeAway } from '../model/TakeAway.ts'

/** Something on the screen to be drawn as it looks, or a finished drawing. */
export type PicturePart = Element | SvgPicture

/**
 * What a view, chart or table lets the reader take away. `picture` gives what is on the screen: an SVG, an element
 * around several (those marked `data-picture` when there are any), or several parts to stand under each other. Without
 * a picture the table is drawn. Nothing is made before it is asked for.
 */
export interface TakeAwayOffer {
  readonly take: () => TakeAway | Promise<TakeAway>
  readonly picture?: () => TakeAwayPicture | Promise<TakeAwayPicture>
}

export type TakeAwayPicture = PicturePart | readonly PicturePart[] | null

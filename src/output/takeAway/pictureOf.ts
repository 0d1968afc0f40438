import type { Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { bareSvg, figureSvg } from '../files/figureSvg.ts'
import { stackPictures } from '../files/stackPictures.ts'
import { tableSvg } from '../files/tableSvg.ts'
import { fontStyleSheet } from '../fontStyleSheet.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { measuredWidth } from './measuredWidth.ts'
import { snapshotPicture } from './snapshotPicture.ts'
import type { TakeAwayOffer } from './TakeAwayOffer.ts'

export interface PictureLook {
  readonly language: Language
  readonly theme: Theme
}

/** What is on the screen as a finished figure: title, finding, picture, source, caveats, hidden figures, stamp, font. */
export async function figureOf(offer: TakeAwayOffer, look: PictureLook): Promise<SvgPicture> {
  // The picture first: it must be what the reader sees now, not after the figures have been fetched.
  const seen = await seenPicture(offer)
  const takeAway = await offer.take()
  const palette = PALETTES[look.theme]
  const measure = measuredWidth()
  return figureSvg({
    takeAway,
    picture: seen ?? tableSvg({ table: takeAway.table, palette, language: look.language, measure }),
    palette,
    fontStyleSheet: await fontStyleSheet(),
    sourceWord: catalogue(look.language).map.source,
    measure,
  })
}

/** The picture alone with its font, for a slide that has title, finding and source of its own; null when there is only a table. */
export async function pictureOf(offer: TakeAwayOffer, theme: Theme): Promise<SvgPicture | null> {
  const seen = await seenPicture(offer)
  return seen && bareSvg({ picture: seen, palette: PALETTES[theme], fontStyleSheet: await fontStyleSheet() })
}

async function seenPicture({ picture }: TakeAwayOffer): Promise<SvgPicture | null> {
  const given = await picture?.()
  if (!given) return null
  const parts = Array.isArray(given) ? given : [given]
  const drawn = parts.map((part) => (part instanceof Element ? snapshotPicture(part) : part))
  return drawn.length === 1 ? drawn[0]! : stackPictures(drawn)
}

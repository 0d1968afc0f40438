import type { Theme } from '../../address/AppState.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Language } from '../../domain/LocalText.ts'
import { catalogue } from '../../words/catalogue.ts'
import { bareSvg, figureSvg } from '../files/figureSvg.ts'
import { tableSvg } from '../files/tableSvg.ts'
import { fontStyleSheet } from '../fontStyleSheet.ts'
import type { MadeView } from '../model/MadeView.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { measuredWidth } from './measuredWidth.ts'

export interface PictureLook {
  readonly language: Language
  readonly theme: Theme
}

/** A view as a finished figure: title, finding, picture, source, caveats, hidden figures, stamp, font. */
export async function figureOf(made: MadeView, { language, theme }: PictureLook): Promise<SvgPicture> {
  const takeAway = made.takeAway()
  const palette = PALETTES[theme]
  const measure = measuredWidth()
  return figureSvg({
    takeAway,
    picture:
      made.picture === 'table'
        ? tableSvg({ table: takeAway.table, palette, language, measure })
        : made.picture(measure),
    palette,
    fontStyleSheet: await fontStyleSheet(),
    sourceWord: catalogue(language).map.source,
    measure,
  })
}

/** The picture alone with its font, for a slide that has title, finding and source of its own; null when there is only a table. */
export async function pictureOf({ picture }: MadeView, theme: Theme): Promise<SvgPicture | null> {
  if (picture === 'table') return null
  return bareSvg({
    picture: picture(measuredWidth()),
    palette: PALETTES[theme],
    fontStyleSheet: await fontStyleSheet(),
  })
}

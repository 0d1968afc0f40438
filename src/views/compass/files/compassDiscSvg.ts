import type { Theme } from '../../../address/AppState.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { stackBlocks } from '../../../output/files/drawnBlock.ts'
import { drawnPicture } from '../../../output/files/drawnPicture.ts'
import type { TextWidth } from '../../../output/model/MadeView.ts'
import type { SvgPicture } from '../../../output/model/SvgPicture.ts'
import { compassCatalogue } from '../../../words/compassCatalogue.ts'
import type { CompassView } from '../model/compassView.ts'
import type { DiscMotion } from '../model/DiscMotion.ts'
import { discDrawing } from '../model/discDrawing.ts'
import { DISC_FONTS, discPieces } from '../model/discPieces.ts'
import { landscapePaints } from '../model/landscapePaints.ts'
import { magnetShade } from '../model/magnetShade.ts'
import { compassKey } from './compassKey.ts'

export interface CompassDiscInput {
  readonly dataset: Dataset
  readonly view: CompassView
  readonly theme: Theme
  readonly language: Language
  readonly selected: readonly number[]
  /** The indicator whose magnet shades the areas. */
  readonly magnet: string | null
  readonly zoom: number
  readonly motion: DiscMotion | null
}

const SIZE = { width: 960, height: 720 } as const

/** The disc with the key of its colours under it, from the drawing of the screen. */
export function compassDiscSvg(input: CompassDiscInput, measure: TextWidth): SvgPicture {
  const { dataset, view, theme, language, selected, zoom, motion } = input
  const shade = input.magnet === null ? null : magnetShade(dataset, view.fit, input.magnet, { theme, language })
  const drawing = discDrawing(view, {
    ...SIZE,
    selected,
    zoom,
    compact: false,
    municipalityName: compassCatalogue(language).compass.municipality,
    measure: (text, style) => {
      const font = DISC_FONTS.wide[style]
      return measure(text, font['font-size'], font['font-weight'], Number.parseFloat(font['font-stretch']))
    },
  })
  const pieces = discPieces({
    drawing,
    selected,
    motion,
    compact: false,
    isContrast: theme === 'contrast',
    magnet: shade ? input.magnet : null,
    paints: shade?.paints ?? landscapePaints(dataset, view.fit, theme),
  })
  const key = compassKey({ landscapes: view.landscapes, shade, palette: PALETTES[theme], width: SIZE.width }, measure)
  const stacked = stackBlocks([{ drawing: pieces, height: SIZE.height }, key], 16)
  return drawnPicture(stacked.drawing, { width: SIZE.width, height: stacked.height }, PALETTES[theme])
}

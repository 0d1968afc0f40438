import type { Theme } from '../../../../address/AppState.ts'
import { PALETTES } from '../../../../colour/palette.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { drawnPicture } from '../../../../output/files/drawnPicture.ts'
import type { SvgPicture } from '../../../../output/model/SvgPicture.ts'
import { rankedDrawing } from '../model/rankedDrawing.ts'
import type { RankedView } from '../model/rankedView.ts'

/** A ranking as a picture. */
export function rankingSvg(view: RankedView, width: number, theme: Theme, language: Language): SvgPicture {
  const { drawing, height } = rankedDrawing(view, width, language)
  return drawnPicture(drawing, { width, height }, PALETTES[theme])
}

import type { Palette } from '../../colour/palette.ts'
import { type Drawing, drawn } from '../../domain/Drawing.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { drawingSvg } from './drawingSvg.ts'
import { FIGURE_FONT } from './figureSvg.ts'

/** A drawing as a picture of its own. */
export function drawnPicture(
  drawing: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): SvgPicture {
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  return { text: drawingSvg([drawn('svg', { ...root, 'font-family': FIGURE_FONT }, drawing)], palette), width, height }
}

import type { Palette } from '../../colour/palette.ts'
import { type Drawing, drawn } from '../../domain/Drawing.ts'
import { PATTERN_DRAWING } from '../../facts/figures/patternDrawing.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { drawingSvg } from './drawingSvg.ts'
import { FIGURE_FONT } from './figureSvg.ts'

/** A drawing as a picture of its own, with the patterns that it is filled with. */
export function drawnPicture(
  drawing: Drawing,
  { width, height }: { readonly width: number; readonly height: number },
  palette: Palette,
): SvgPicture {
  const look = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  const defs = usesPattern(drawing) ? [drawn('defs', {}, PATTERN_DRAWING)] : []
  const root = drawn('svg', { ...look, 'font-family': FIGURE_FONT }, [...defs, ...drawing])
  return { text: drawingSvg([root], palette), width, height }
}

function usesPattern(drawing: Drawing): boolean {
  return drawing.some(
    ({ attributes, inside }) =>
      `${attributes.fill}`.startsWith('url(#pattern-') || (typeof inside !== 'string' && usesPattern(inside)),
  )
}

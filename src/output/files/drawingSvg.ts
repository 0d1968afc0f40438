import type { Palette } from '../../colour/palette.ts'
import { paletteTokens } from '../../colour/paletteTokens.ts'
import type { Drawing } from '../../domain/Drawing.ts'
import { svgTag, svgText } from './svgTag.ts'

/**
 * A drawing as markup that stands by itself: the palette's own colours instead of `var(--ink)`, and nothing of what only
 * tells a page about it.
 */
export function drawingSvg(drawing: Drawing, palette: Palette): string {
  const tokens = paletteTokens(palette)
  const plain = (value: string | number): string | number =>
    typeof value === 'number'
      ? value
      : value.replace(/var\((--[\w-]+)\)/g, (whole, token) => tokens.get(token) ?? whole)
  const markup = (pieces: Drawing): string =>
    pieces
      .map(({ tag, attributes, inside }) => {
        const shown = Object.entries(attributes).filter(([name]) => !name.startsWith('data-'))
        const written = Object.fromEntries(shown.map(([name, value]) => [name, plain(value)]))
        return svgTag(tag, written, typeof inside === 'string' ? svgText(inside) : markup(inside))
      })
      .join('')
  return markup(drawing)
}

import { svgTag, svgText } from '../files/svgTag.ts'
import { inFrame, type PictureFrame } from './PictureFrame.ts'
import { plainColour } from './plainColour.ts'

interface Piece {
  readonly from: number
  readonly to: number
  readonly rect: DOMRect
}

/** Words whose tops differ by less than this stand on one line. */
const SAME_LINE = 2

let pen: CanvasRenderingContext2D | null = null

/** A text of the page as SVG texts, one for each line that the browser broke it into, in its own type. */
export function snapshotText(node: Text, style: CSSStyleDeclaration, frame: PictureFrame): string {
  if (node.data.trim() === '') return ''
  const { hex, alpha } = plainColour(style.color)
  const ascent = ascentOf(style)
  const numeric = style.fontVariantNumeric
  const looks = {
    fill: hex,
    ...(alpha < 1 ? { 'fill-opacity': alpha } : {}),
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    ...(style.fontStretch === '100%' ? {} : { 'font-stretch': style.fontStretch }),
    ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
    ...(style.letterSpacing === 'normal' ? {} : { 'letter-spacing': style.letterSpacing }),
    ...(numeric === 'normal' ? {} : { style: `font-variant-numeric:${numeric}` }),
  }
  return linesOf(node)
    .map((line) => {
      const { x, y } = inFrame(line.rect, frame)
      const words = node.data.slice(line.from, line.to).replace(/[ \t\r\n]+/g, ' ')
      const text = style.textTransform === 'uppercase' ? words.toLocaleUpperCase() : words
      return svgTag('text', { x, y: y + ascent, ...looks }, svgText(text))
    })
    .join('')
}

/** The lines of a text: words, or characters where a word itself is broken, joined while they stand on one line. */
function linesOf(node: Text): Piece[] {
  const lines: Piece[] = []
  for (const piece of piecesOf(node)) {
    const last = lines.at(-1)
    if (last && Math.abs(last.rect.top - piece.rect.top) < SAME_LINE) {
      lines[lines.length - 1] = { from: last.from, to: piece.to, rect: last.rect }
    } else lines.push(piece)
  }
  return lines
}

function piecesOf(node: Text): Piece[] {
  const range = document.createRange()
  const rectsOf = (from: number, to: number): DOMRect[] => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()]
  }
  return [...node.data.matchAll(/[^ \t\r\n]+/g)].flatMap(({ 0: word, index }): Piece[] => {
    const to = index + word.length
    const rects = rectsOf(index, to)
    if (rects.length === 0) return []
    if (rects.length === 1) return [{ from: index, to, rect: rects[0]! }]
    const pieces: Piece[] = []
    let from = index
    for (const character of word) {
      const rect = rectsOf(from, from + character.length)[0]
      if (rect) pieces.push({ from, to: from + character.length, rect })
      from += character.length
    }
    return pieces
  })
}

/** From the top of a line of text to its base line. */
function ascentOf(style: CSSStyleDeclaration): number {
  const size = Number.parseFloat(style.fontSize)
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return size * 0.8
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  return pen.measureText('x').fontBoundingBoxAscent
}

import type { Palette } from '../../colour/palette.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import type { TakeAway } from '../model/TakeAway.ts'
import { nestedSvg } from './nestedSvg.ts'
import { svgText, svgTag as tag } from './svgTag.ts'
import { guessedWidth, wrapText } from './wrapText.ts'

export const FIGURE_FONT = '"Instrument Sans Variable", "Instrument Sans", system-ui, sans-serif'

export interface FigureSvgInput {
  readonly takeAway: TakeAway
  readonly picture: SvgPicture
  readonly palette: Palette
  /** An @font-face rule with the font inside; empty: the machine's own fonts. */
  readonly fontStyleSheet: string
  /** The word before the source, as `Källa`. */
  readonly sourceWord: string
  /** Width of a text; characters are counted where nothing can measure. */
  readonly measure?: (text: string, size: number, weight: 400 | 500 | 600) => number
}

const EDGE = 28
const LEAST_WIDTH = 480
/** Lines longer than this are hard to read. */
const WIDEST_TEXT = 860
const TYPE = {
  title: { size: 22, line: 28, weight: 600 },
  finding: { size: 15, line: 21, weight: 500 },
  unit: { size: 13, line: 18, weight: 400 },
  note: { size: 11, line: 15, weight: 400 },
} as const

type Style = keyof typeof TYPE

interface Paragraph {
  readonly text: string
  readonly style: Style
  readonly fill: string
  readonly gap: number
}

/**
 * A picture as a figure that stands by itself: title, unit and period, finding, the picture, then source, what to keep
 * in mind, hidden figures and stamp. Everything inside it, nothing to fetch. Alternative text in `title` and `desc`.
 */
export function figureSvg(input: FigureSvgInput): SvgPicture {
  const { takeAway, picture, palette, fontStyleSheet, sourceWord } = input
  const width = Math.ceil(Math.max(LEAST_WIDTH, picture.width + 2 * EDGE))
  const above = layOut(
    [
      { text: takeAway.title, style: 'title', fill: palette.ink, gap: 0 },
      { text: takeAway.unit, style: 'unit', fill: palette.ink2, gap: 2 },
      { text: takeAway.finding, style: 'finding', fill: palette.ink, gap: 10 },
    ],
    EDGE,
    width,
    input,
  )
  const pictureTop = above.bottom + 18
  const rule = pictureTop + picture.height + 18
  const source = takeAway.source === '' ? '' : `${sourceWord}: ${takeAway.source}`
  const below = layOut(
    [
      ...[...takeAway.caveats, takeAway.suppression ?? '', source].map(
        (text): Paragraph => ({ text, style: 'note', fill: palette.ink, gap: 3 }),
      ),
      ...takeAway.stamp.map(
        (text, i): Paragraph => ({ text, style: 'note', fill: palette.ink2, gap: i === 0 ? 8 : 0 }),
      ),
    ],
    rule + 8,
    width,
    input,
  )
  const height = Math.ceil(below.bottom + EDGE - 6)
  const left = Math.round((width - picture.width) / 2)
  const body = [
    tag('title', {}, svgText(takeAway.title)),
    tag('desc', {}, svgText([takeAway.finding, takeAway.unit, source].filter((text) => text !== '').join(' '))),
    fontStyleSheet === '' ? '' : tag('style', {}, svgText(fontStyleSheet)),
    tag('rect', { width, height, fill: palette.ground }),
    ...above.texts,
    nestedSvg(picture, Math.min(left, EDGE), pictureTop),
    tag('path', { d: `M${EDGE},${rule}H${width - EDGE}`, stroke: palette.ink2, 'stroke-opacity': 0.35 }),
    ...below.texts,
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FIGURE_FONT,
  }
  return { text: `${tag('svg', attributes, body.join(''))}\n`, width, height }
}

/** A picture alone with its font and its ground: for a slide, which has words of its own. */
export function bareSvg({
  picture,
  palette,
  fontStyleSheet,
}: Omit<FigureSvgInput, 'takeAway' | 'sourceWord'>): SvgPicture {
  const { width, height } = picture
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  const style = fontStyleSheet === '' ? '' : tag('style', {}, svgText(fontStyleSheet))
  const ground = tag('rect', { width, height, fill: palette.ground })
  return { text: `${tag('svg', attributes, style + ground + nestedSvg(picture, 0, 0))}\n`, width, height }
}

function layOut(paragraphs: readonly Paragraph[], top: number, width: number, { measure }: FigureSvgInput) {
  const widthOf = measure ?? guessedWidth
  const texts: string[] = []
  let bottom = top
  for (const { text, style, fill, gap } of paragraphs) {
    if (text === '') continue
    const { size, line, weight } = TYPE[style]
    bottom += gap
    for (const words of wrapText(text, Math.min(WIDEST_TEXT, width - 2 * EDGE), (part) =>
      widthOf(part, size, weight),
    )) {
      bottom += line
      const y = bottom - (line - size) / 2 - size * 0.22
      texts.push(tag('text', { x: EDGE, y, 'font-size': size, 'font-weight': weight, fill }, svgText(words)))
    }
  }
  return { texts, bottom }
}

import type { BelowLines } from '../../../colour/belowLines.ts'
import { type Drawing, type Drawn, drawn } from '../../../domain/Drawing.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { landscapeMark } from '../../../facts/landscapes/landscapeMark.ts'
import type { ChoroplethView } from '../../../map/model/choroplethView.ts'
import { axisArrow, SQUARE_SIDE, squareCells } from '../../../map/model/squareDrawing.ts'
import type { DrawnBlock } from '../../../output/files/drawnBlock.ts'
import { markedList } from '../../../output/files/markedList.ts'
import { baseline, textBlock } from '../../../output/files/textBlock.ts'
import type { TextWidth } from '../../../output/model/MadeView.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { presentedLegend } from '../model/presentedLegend.ts'

export interface LegendPlace {
  readonly x: number
  readonly width: number
}

const STRETCH = 88
const TITLE = { size: 12, weight: 650, stretch: STRETCH, line: 15 } as const
const BAND = { size: 12, line: 15, width: 19, height: 25, gap: 8 } as const
const MUNICIPALITY = { size: 12, weight: 650, stretch: STRETCH, line: 14 } as const
const NOTE = { size: 11, weight: 400, stretch: STRETCH, line: 14 } as const
const MARK = { before: 4, width: 27 } as const
const LANDSCAPE = { mark: 22, gap: 7, row: 28, size: 12, weight: 400, stretch: 100, line: 15 } as const
const AXIS = { mark: 14, gap: 6, row: 16, size: 12, weight: 600, stretch: STRETCH, line: 16 } as const
/** Beside each other: the side of a class's colour, from it to its text, from there to the next, and from row to row. */
const FLAT = { box: 14, gap: 4, next: 12, row: 20 } as const

/** What the colours mean on a slide, in type that is read from the back of a room. */
export function legendDrawing(
  view: ChoroplethView,
  isNeed: boolean,
  language: Language,
  { x, width }: LegendPlace,
  measure: TextWidth,
): DrawnBlock {
  const parts: Drawn[] = []
  let top = 0
  const write = (
    text: string,
    font: typeof TITLE | typeof MUNICIPALITY | typeof NOTE,
    before: number,
    indent = 0,
  ): void => {
    top += before
    const block = textBlock(text, { x: x + indent, top, width: width - indent, ...font }, measure)
    parts.push(...block.drawing)
    top += block.height
  }
  const legend = presentedLegend(view, isNeed, language)
  const { square, landscapes } = view.legend
  if (square) {
    parts.push(drawn('g', { transform: `translate(${x},0)` }, squareCells(square)))
    top += SQUARE_SIDE + 12
    for (const axis of ['x', 'y'] as const) {
      const item = { mark: [axisArrow(axis)], text: square[`${axis}Title`] }
      const title = markedList([item], { ...AXIS, x, top, width }, measure)
      parts.push(...title.drawing)
      top += title.height
      write(square[`${axis}Ticks`].join(' – '), NOTE, 1, AXIS.mark + AXIS.gap)
      top += 8
    }
  } else if (landscapes) {
    const items = landscapes.map((each) => ({ mark: landscapeMark(each, LANDSCAPE.mark), text: each.name }))
    const list = markedList(items, { ...LANDSCAPE, x, top, width }, measure)
    parts.push(...list.drawing)
    top += list.height
  } else {
    write(view.title, TITLE, 0)
    top += 8
  }
  if (legend) {
    const column = { top, height: legend.bands.length * BAND.height }
    legend.bands.forEach(({ fill, below, text }, i) => {
      const y = top + i * BAND.height
      const base = y + (BAND.height - BAND.line) / 2 + baseline(BAND.size, BAND.line)
      const font = { 'font-size': BAND.size, 'font-weight': 500, 'font-stretch': `${STRETCH}%` }
      parts.push(
        drawn('rect', { x, y, width: BAND.width, height: BAND.height, fill }),
        ...(below ? [patternBox(below, x, y)] : []),
        drawn(
          'text',
          { x: x + BAND.width + BAND.gap, y: base, fill: 'var(--ink)', ...font, 'font-variant': 'tabular-nums' },
          text,
        ),
      )
    })
    top += column.height
    if (legend.municipality) {
      const y = column.top + legend.municipality.at * column.height
      parts.push(drawn('rect', { x: x - MARK.before, y, width: MARK.width, height: 1, fill: 'var(--ink)' }))
      write(catalogue(language).map.municipalityIs(legend.municipality.value), MUNICIPALITY, 14)
    }
    if (legend.note) write(legend.note, NOTE, 8)
  }
  for (const key of view.legend.keys) {
    // A pattern begins where its drawing does.
    const swatch = { width: 18, height: 13, x: 0.5, y: 0.5, stroke: 'var(--ink-2)', 'stroke-width': 0.8 }
    parts.push(
      drawn('svg', { x, y: top + 8, width: BAND.width, height: NOTE.line }, [
        drawn('rect', { ...swatch, fill: `url(#pattern-${key.pattern})` }),
      ]),
    )
    write(key.text, NOTE, 8, BAND.width + BAND.gap)
  }
  return { drawing: parts, height: top }
}

/** The same under one of two maps: classes beside each other, the lowest first. */
export function flatLegendDrawing(
  view: ChoroplethView,
  isNeed: boolean,
  language: Language,
  place: LegendPlace,
  measure: TextWidth,
): DrawnBlock {
  const legend = presentedLegend(view, isNeed, language)
  if (!legend) return legendDrawing(view, isNeed, language, place, measure)
  const parts: Drawn[] = []
  let [x, y] = [place.x, 0]
  const add = (text: string, weight: number, box: Drawing): void => {
    const before = box.length > 0 ? FLAT.box + FLAT.gap : 0
    const width = before + measure(text, BAND.size, weight, STRETCH, 'tabular')
    if (x > place.x && x + width > place.x + place.width) [x, y] = [place.x, y + FLAT.row]
    const font = { 'font-size': BAND.size, 'font-weight': weight, 'font-stretch': `${STRETCH}%` }
    parts.push(
      drawn('svg', { x, y: y + 2, width: FLAT.box, height: FLAT.box }, box),
      drawn('text', { x: x + before, y: y + 13, fill: 'var(--ink)', ...font, 'font-variant': 'tabular-nums' }, text),
    )
    x += width + FLAT.next
  }
  const box = { width: FLAT.box, height: FLAT.box }
  const filled = (fill: string): Drawn => drawn('rect', { ...box, fill })
  for (const { fill, below, text } of [...legend.bands].reverse()) {
    add(text, 500, [filled(fill), ...(below ? [filled(`url(#pattern-below-${below})`)] : [])])
  }
  if (legend.municipality) add(catalogue(language).map.municipalityIs(legend.municipality.value), 650, [])
  for (const { pattern, text } of view.legend.keys) add(text, 400, [filled(`url(#pattern-${pattern})`)])
  return { drawing: parts, height: y + FLAT.row }
}

/** The lines begin with their box, as in a style sheet. */
function patternBox(below: BelowLines, x: number, y: number): Drawn {
  const { width, height } = BAND
  const box = drawn('rect', { width, height, fill: `url(#pattern-below-${below})` })
  return drawn('svg', { x, y, width, height }, [box])
}

import type { Palette } from '../../colour/palette.ts'
import type { Language } from '../../domain/LocalText.ts'
import { numberText } from '../../words/format.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import type { TakeAwayCell, TakeAwayColumn, TakeAwayTable } from '../model/TakeAway.ts'
import { FIGURE_FONT } from './figureSvg.ts'
import { svgText, svgTag as tag } from './svgTag.ts'
import { guessedWidth, wrapText } from './wrapText.ts'

export interface TableSvgInput {
  readonly table: TakeAwayTable
  readonly palette: Palette
  readonly language: Language
  readonly measure?: (text: string, size: number, weight: 400 | 500 | 600) => number
}

const SIZE = 13
const HEAD_SIZE = 11
const ROW = 24
/** From the top of a row to the base line of its first text, and to the next. */
const BASE = 16
const LINE = 16
const MOST_LINES = 4
const HEAD_LINE = 14
const GAP = 20
const NARROWEST = 36
const WIDEST = 300

/**
 * A table as a picture: texts to the left and over several lines where they need it, numbers to the right with equal
 * decimals, reasons in words where there is no figure. Ids are for programs and left out.
 */
export function tableSvg({ table, palette, language, measure = guessedWidth }: TableSvgInput): SvgPicture {
  const shown = table.columns.flatMap((column, i) => (column.heading === 'id' ? [] : [i]))
  const columns = shown.map((i) => table.columns[i]!)
  const rows = table.rows.map((row) => shown.map((i) => textOf(row[i] ?? '', table.columns[i], language)))
  const widths = columns.map((column, i) => {
    const heading = column.heading.split(' ').map((word) => measure(word, HEAD_SIZE, 600))
    const cells = rows.map((row) => measure(row[i]?.text ?? '', SIZE, i === 0 ? 500 : 400))
    return Math.ceil(
      Math.min(
        WIDEST,
        [...heading, ...cells].reduce((most, width) => Math.max(most, width), NARROWEST),
      ),
    )
  })
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0))
  const width = Math.max(1, (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0))
  const heads = columns.map(({ heading }, i) =>
    wrapText(heading, widths[i]! + GAP / 2, (text) => measure(text, HEAD_SIZE, 600)),
  )
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * HEAD_LINE + 8
  const placed = place(rows, headHeight, (text, i) =>
    wrapText(text, widths[i]! + 1, (part) => measure(part, SIZE, 400)),
  )
  const cell = (i: number, y: number, text: string, attributes: Readonly<Record<string, string | number>>): string => {
    const right = columns[i]?.kind === 'number'
    const x = lefts[i]! + (right ? widths[i]! : 0)
    return tag('text', { x, y, 'text-anchor': right ? 'end' : 'start', ...attributes }, svgText(text))
  }
  const body = [
    ...heads.flatMap((lines, i) =>
      lines.map((line, at) =>
        cell(i, headHeight - 8 - (lines.length - 1 - at) * HEAD_LINE, line, {
          'font-size': HEAD_SIZE,
          'font-weight': 600,
          fill: palette.ink,
        }),
      ),
    ),
    tag('path', { d: `M0,${headHeight}H${width}`, stroke: palette.ink }),
    ...placed.flatMap(({ row, lines, top, bottom }) => [
      ...row.flatMap(({ isMissing }, i) =>
        lines[i]!.map((line, at) =>
          cell(i, top + BASE + at * LINE, line, {
            'font-size': SIZE,
            'font-weight': i === 0 ? 500 : 400,
            fill: isMissing ? palette.ink2 : palette.ink,
            ...(isMissing ? { 'font-style': 'italic' } : {}),
          }),
        ),
      ),
      tag('path', { d: `M0,${bottom}H${width}`, stroke: palette.ink2, 'stroke-opacity': 0.25 }),
    ]),
  ]
  const height = (placed.at(-1)?.bottom ?? headHeight) + 1
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FIGURE_FONT,
    style: 'font-variant-numeric:tabular-nums',
  }
  return { text: tag('svg', attributes, body.join('')), width, height }
}

function textOf(cell: TakeAwayCell, column: TakeAwayColumn | undefined, language: Language): CellText {
  if (typeof cell === 'string') return { text: cell, isMissing: false }
  if (typeof cell === 'object') {
    return 'missing' in cell
      ? { text: cell.missing, isMissing: true }
      : { text: numberText(cell.whole, 0, language), isMissing: false }
  }
  return { text: Number.isFinite(cell) ? numberText(cell, column?.decimals ?? 0, language) : '', isMissing: false }
}

interface CellText {
  readonly text: string
  readonly isMissing: boolean
}

/** Rows under each other, each as high as its longest text needs. */
function place(
  rows: readonly (readonly CellText[])[],
  from: number,
  linesOf: (text: string, column: number) => string[],
) {
  let bottom = from
  return rows.map((row) => {
    const top = bottom
    const lines = row.map(({ text }, i) => shortened(linesOf(text, i)))
    bottom = top + ROW + (Math.max(1, ...lines.map((each) => each.length)) - 1) * LINE
    return { row, lines, top, bottom }
  })
}

/** The files with figures have the whole text. */
function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]} …`]
}

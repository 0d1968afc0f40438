import type { Language } from '../domain/LocalText.ts'
import { numberText } from '../i18n/format.ts'
import type { Palette } from '../viewmodels/palette.ts'
import type { TakeAwayCell, TakeAwayColumn, TakeAwayTable } from '../viewmodels/TakeAway.ts'
import { FIGURE_FONT } from './figureSvg.ts'
import type { SvgPicture } from './SvgPicture.ts'
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
const HEAD_LINE = 14
const GAP = 20
const NARROWEST = 36
const WIDEST = 300

/** A table as a picture: texts to the left, numbers to the right with equal decimals, reasons in words where there is no figure. */
export function tableSvg({ table, palette, language, measure = guessedWidth }: TableSvgInput): SvgPicture {
  const { columns } = table
  const rows = table.rows.map((row) => row.map((cell, i) => textOf(cell, columns[i], language)))
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
    ...rows.flatMap((row, r) => {
      const bottom = headHeight + (r + 1) * ROW
      const texts = row.map(({ text, isMissing }, i) =>
        cell(
          i,
          bottom - 8,
          shorten(text, widths[i]!, (part) => measure(part, SIZE, 400)),
          {
            'font-size': SIZE,
            'font-weight': i === 0 ? 500 : 400,
            fill: isMissing ? palette.ink2 : palette.ink,
            ...(isMissing ? { 'font-style': 'italic' } : {}),
          },
        ),
      )
      return [...texts, tag('path', { d: `M0,${bottom}H${width}`, stroke: palette.ink2, 'stroke-opacity': 0.25 })]
    }),
  ]
  const height = headHeight + rows.length * ROW + 1
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

function textOf(
  cell: TakeAwayCell,
  column: TakeAwayColumn | undefined,
  language: Language,
): { text: string; isMissing: boolean } {
  if (typeof cell === 'string') return { text: cell, isMissing: false }
  if (typeof cell !== 'number') return { text: cell.missing, isMissing: true }
  return { text: Number.isFinite(cell) ? numberText(cell, column?.decimals ?? 0, language) : '', isMissing: false }
}

/** The text, or as much of it as there is room for and three dots; the files with figures have it whole. */
function shorten(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width + 1) return text
  let kept = text
  while (kept.length > 1 && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}

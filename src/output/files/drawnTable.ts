import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import type { TextWidth } from '../model/MadeView.ts'
import type { DrawnBlock } from './drawnBlock.ts'
import { baseline } from './textBlock.ts'
import { wrapText } from './wrapText.ts'

export interface CellLook {
  readonly size: number
  readonly weight: number
  /** Width of the letters, in per cent. */
  readonly stretch: number
  readonly line: number
  readonly fill: string
}

export interface TableCell {
  readonly text?: string
  readonly look?: Partial<CellLook>
  /** Under the text, smaller and fainter. */
  readonly small?: string
  /** Before the text, in a square of this side. */
  readonly mark?: { readonly drawing: Drawing; readonly side: number }
  /** What is drawn in the whole cell instead. */
  readonly draw?: (width: number, height: number) => Drawing
}

export interface TableColumn {
  readonly width: number
  readonly align?: 'start' | 'middle' | 'end'
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** At the least, in pixels. */
  readonly height: number
  readonly rule?: 'strong' | 'faint'
  /** Its texts begin at the top of the row, not in its middle. */
  readonly isTop?: boolean
}

export interface DrawnTable {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Between columns. */
  readonly gap: number
  readonly look: CellLook
}

const AFTER_MARK = 8
const AIR = 7

/** A table whose cells hold texts and drawings: columns as wide as they are told, rows as high as their texts need. */
export function drawnTable({ columns, rows, gap, look }: DrawnTable, measure: TextWidth): DrawnBlock {
  const lefts = columns.map((_, at) => columns.slice(0, at).reduce((sum, { width }) => sum + width + gap, 0))
  const right = lefts.at(-1)! + columns.at(-1)!.width
  let top = 0
  const drawing = rows.flatMap((row) => {
    const texts = row.cells.map((cell, at) => linesOf(cell, columns[at]!.width, look, measure))
    const air = row.isTop ? 2 * AIR : AIR
    const height = Math.max(row.height, ...texts.map((text) => (text.height > 0 ? text.height + air : 0)))
    const y = top
    top += height
    const rule = row.rule && ruleAt(top, right, row.rule)
    const pieces = row.cells.flatMap((cell, at): Drawing => {
      const { width, align = 'start' } = columns[at]!
      const from = row.isTop ? AIR : (height - texts[at]!.height) / 2
      const drawn = [...(cell.draw?.(width, height) ?? []), ...textPieces(cell, texts[at]!, { width, align, from })]
      return drawn.length > 0 ? [placed(drawn, lefts[at]!, y)] : []
    })
    return [...pieces, ...(rule ? [rule] : [])]
  })
  return { drawing, height: top }
}

interface CellLines {
  readonly lines: readonly (CellLook & { readonly text: string })[]
  readonly height: number
}

function linesOf({ text, look, small, mark }: TableCell, width: number, base: CellLook, measure: TextWidth): CellLines {
  const own = { ...base, ...look }
  const room = width - (mark ? mark.side + AFTER_MARK : 0)
  const broken = (words: string | undefined, type: CellLook): CellLines['lines'] =>
    words
      ? wrapText(words, room, (part) => measure(part, type.size, type.weight, type.stretch, 'tabular')).map((line) => ({
          ...type,
          text: line,
        }))
      : []
  const lines = [...broken(text, own), ...broken(small, { ...own, weight: 400, fill: 'var(--ink-2)' })]
  return { lines, height: lines.reduce((sum, { line }) => sum + line, 0) }
}

function textPieces(
  { mark }: TableCell,
  { lines }: CellLines,
  place: { readonly width: number; readonly align: 'start' | 'middle' | 'end'; readonly from: number },
): Drawing {
  const { width, align, from } = place
  const indent = mark ? mark.side + AFTER_MARK : 0
  const x = align === 'end' ? width : align === 'middle' ? width / 2 : indent
  let top = from
  const texts = lines.map(({ text, size, weight, stretch, line, fill }): Drawn => {
    const y = top + baseline(size, line)
    top += line
    const type = { 'font-size': size, 'font-weight': weight, 'font-stretch': `${stretch}%` }
    const anchor = align === 'start' ? undefined : align
    return drawn('text', { x, y, fill, ...type, 'font-variant': 'tabular-nums', 'text-anchor': anchor }, text)
  })
  const first = lines[0]
  if (!mark) return texts
  return [placed(mark.drawing, 0, from + ((first?.line ?? mark.side) - mark.side) / 2), ...texts]
}

function placed(drawing: Drawing, x: number, y: number): Drawn {
  return drawn('g', { transform: `translate(${x},${y})` }, drawing)
}

function ruleAt(y: number, width: number, kind: 'strong' | 'faint'): Drawn {
  return drawn('path', { d: `M0,${y - 0.5}H${width}`, stroke: `var(--${kind === 'strong' ? 'ink' : 'rule'})` })
}

import type { Language } from '../../domain/LocalText.ts'
import { numberText } from '../../words/format.ts'
import { plainText } from '../files/svgTag.ts'
import type { TakeAwayTable } from '../model/TakeAway.ts'
import { tableDecimals } from '../model/tableDecimals.ts'
import { arialWidth } from './arialWidth.ts'
import { brokenLines, linesHeight } from './fitText.ts'

/** Inches left and right of a text in its cell, and over and under it. A number keeps its distance to the text after it. */
const TEXT_EDGES = [0.04, 0.08] as const
const NUMBER_EDGES = [0.04, 0.24] as const
export const CELL_EDGE = 0.02
/** Points; smaller than the last cannot be read from a chair. */
const SIZES = [14, 12, 11] as const
/** A text wider than this is broken. */
const WIDEST = 3.4
/** Lines of a cell; a longer text is cut in the table, whole in the workbook of the view. */
const MOST_LINES = 3
/** Under the table, when it does not show everything or its grounds have a key. */
export const NOTE_HEIGHT = 0.3

export interface TableCell {
  readonly text: string
  readonly isMissing: boolean
}

/** A table as it stands on a slide. */
export interface TableLayout {
  /** Positions among the columns and rows of the take-away. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly widths: readonly number[]
  readonly head: readonly string[]
  readonly cells: readonly (readonly TableCell[])[]
  readonly size: number
  /** Of the head, then of each row, in inches. */
  readonly heights: readonly number[]
  readonly leftOutColumns: readonly string[]
  readonly leftOutRows: number
}

/**
 * Chooses what of a table can be read on a slide: columns by what they need, those that say least left out first; as many
 * rows as there is room for, those about `areas` before others. What is left out is counted, so that the slide can say it.
 */
export function tableLayout(
  table: TakeAwayTable,
  room: { readonly width: number; readonly height: number },
  areas: readonly string[],
  language: Language,
): TableLayout {
  const shown = table.columns.flatMap(({ onSlide }, at) => (onSlide === 'never' ? [] : [at]))
  const texts = table.rows.map((row, r) =>
    row.map((cell, c): TableCell => {
      if (typeof cell === 'string') return { text: plainText(cell), isMissing: false }
      if (typeof cell === 'object' && 'missing' in cell) return { text: plainText(cell.missing), isMissing: true }
      const number = typeof cell === 'number' ? cell : cell.whole
      return { text: numberText(number, tableDecimals(table, r, c), language), isMissing: false }
    }),
  )
  const headings = table.columns.map(({ heading }) => plainText(heading))
  const needs = (at: number, size: number) => needOf(headings[at]!, texts, at, edgesOf(table, at), size)
  const fits = (columns: readonly number[], size: number): boolean =>
    columns.reduce((sum, at) => sum + needs(at, size).least, 0) <= room.width
  const order = [...shown].reverse()
  const droppable = [
    ...order.filter((at) => table.columns[at]!.onSlide === 'last'),
    ...order.filter((at) => table.columns[at]!.onSlide !== 'last' && at !== shown[0]),
  ]
  const details = droppable.filter((at) => table.columns[at]!.onSlide === 'last').length
  let chosen = shown
  let size: number = SIZES[0]
  // Type gives way before what the table is about does, but not before what it says besides.
  search: for (let dropped = 0; dropped <= droppable.length; dropped++) {
    const left = new Set(droppable.slice(0, dropped))
    chosen = shown.filter((at) => !left.has(at))
    for (const each of dropped < details ? SIZES.slice(1, 2) : SIZES) {
      size = each
      if (fits(chosen, size)) break search
    }
  }
  const widths = widthsOf(
    chosen.map((at) => needs(at, size)),
    room.width,
  )
  const heightOf = (cells: readonly string[], isBold: boolean): number =>
    Math.max(
      ...cells.map((text, i) =>
        linesHeight(brokenLines(text, widths[i]! - edgeSum(table, chosen[i]!), size, isBold).length, size),
      ),
    ) +
    2 * CELL_EDGE +
    0.02
  const short = (text: string, i: number): string => {
    const lines = brokenLines(text, widths[i]! - edgeSum(table, chosen[i]!), size)
    return lines.length <= MOST_LINES ? text : `${lines.slice(0, MOST_LINES).join(' ').slice(0, -2)}…`
  }
  const head = chosen.map((at) => headings[at]!)
  const cells = texts.map((row) =>
    chosen.map((at, i) => ({ text: short(row[at]?.text ?? '', i), isMissing: row[at]?.isMissing ?? false })),
  )
  const headHeight = heightOf(head, true)
  const rowHeights = cells.map((row) =>
    heightOf(
      row.map(({ text }) => text),
      false,
    ),
  )
  const isComplete = chosen.length === shown.length
  const whole = rowHeights.reduce((sum, height) => sum + height, headHeight)
  const height = room.height - (isComplete && !table.fills && whole <= room.height ? 0 : NOTE_HEIGHT)
  const rows = rowsThatFit(table, rowHeights, height - headHeight, areas)
  return {
    columns: chosen,
    rows,
    widths,
    head,
    size,
    cells: rows.map((at) => cells[at]!),
    heights: [headHeight, ...rows.map((at) => rowHeights[at]!)],
    leftOutColumns: shown.filter((at) => !chosen.includes(at)).map((at) => headings[at]!),
    leftOutRows: table.rows.length - rows.length,
  }
}

/** In the order of the table; the first row stays, since it may be the whole that the others are parts of. */
function rowsThatFit(
  { rows }: TakeAwayTable,
  heights: readonly number[],
  height: number,
  areas: readonly string[],
): readonly number[] {
  const isAbout = (row: number): boolean =>
    rows[row]!.some((cell) => typeof cell === 'string' && cell !== '' && areas.includes(cell))
  const all = rows.map((_, at) => at)
  const order = [...all.slice(0, 1), ...all.slice(1).filter(isAbout), ...all.slice(1).filter((at) => !isAbout(at))]
  const taken: number[] = []
  let left = height
  for (const at of order) {
    if (heights[at]! > left) break
    left -= heights[at]!
    taken.push(at)
  }
  return taken.sort((a, b) => a - b)
}

interface Need {
  /** With texts broken between words. */
  readonly least: number
  /** With every text on a line, up to the widest. */
  readonly ideal: number
}

function needOf(
  heading: string,
  texts: readonly (readonly TableCell[])[],
  at: number,
  edges: readonly [number, number],
  size: number,
): Need {
  const edge = edges[0] + edges[1]
  const cells = texts.map((row) => row[at]?.text ?? '')
  const widest = (list: readonly string[], isBold: boolean): number =>
    list.reduce((most, text) => Math.max(most, arialWidth(text, size, isBold)), 0)
  const words = cells.flatMap((text) => text.split(' '))
  const least = Math.max(widest(heading.split(' '), true), widest(words, false))
  const ideal = Math.max(least, Math.min(WIDEST, Math.max(widest(cells, false), widest([heading], true) / 2)))
  return { least: Math.min(WIDEST, least) + edge, ideal: ideal + edge }
}

function widthsOf(needs: readonly Need[], width: number): number[] {
  const [least, ideal] = [sumOf(needs.map((need) => need.least)), sumOf(needs.map((need) => need.ideal))]
  if (ideal <= width || ideal === least) return needs.map((need) => Math.min(width, need.ideal))
  const share = Math.max(0, (width - least) / (ideal - least))
  return needs.map((need) => Math.min(width, need.least + share * (need.ideal - need.least)))
}

function sumOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0)
}

export function edgesOf({ columns }: TakeAwayTable, at: number): readonly [number, number] {
  return columns[at]!.kind === 'number' ? NUMBER_EDGES : TEXT_EDGES
}

function edgeSum(table: TakeAwayTable, at: number): number {
  const [left, right] = edgesOf(table, at)
  return left + right
}

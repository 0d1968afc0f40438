import type { PixelPoint } from '../../../geo/viewport.ts'
import type { PixelRect } from './stagePanes.ts'

export type TextStyle = 'name' | 'name-narrow' | 'value' | 'place'

/** Width of a text in pixels. Measured in the browser; a table of widths in tests. */
export type MeasureText = (text: string, style: TextStyle) => number

export interface LabelLine {
  readonly text: string
  readonly style: TextStyle
  /** Left end of the text and its baseline, stage pixels. */
  readonly x: number
  readonly y: number
}

export interface BlockLine {
  readonly text: string
  readonly style: TextStyle
  /** A value on the same line, in the style of values. */
  readonly tail?: string
  /** Squares after the text, one per targeted measure. */
  readonly marks: number
}

/** Lines of text that are placed together. */
export interface Block {
  readonly lines: readonly BlockLine[]
  readonly widths: readonly number[]
  /** Width of what stands before a tail; the whole text where there is none. */
  readonly heads: readonly number[]
  readonly width: number
  readonly height: number
}

export interface PlacedBlock {
  readonly lines: readonly LabelLine[]
  /** Top left corners of the squares. */
  readonly marks: readonly PixelPoint[]
  readonly box: PixelRect
}

export const MARK_SIZE = 8.5
const MARK_STEP = 11
const MARK_GAP = 6
const ASCENT = 10
const DESCENT = 3
const TAIL_GAP = 3.5
const INK_ABOVE = 9
const INK_BELOW = 1.5
const LINE_STEP: Record<TextStyle, number> = { name: 13, 'name-narrow': 12, value: 14, place: 12 }

export function makeBlock(lines: readonly BlockLine[], measure: MeasureText): Block {
  const widths = lines.map((line) => textWidth(line, measure) + marksWidth(line))
  const height = lines.reduce((sum, line, i) => sum + (i === 0 ? ASCENT + DESCENT : LINE_STEP[line.style]), 0)
  const heads = lines.map((line) => measure(line.text, line.style) + (line.tail === undefined ? 0 : TAIL_GAP))
  return { lines, widths, heads, width: Math.max(...widths), height }
}

/** The ink of each line relative to the block's top: from a little above the capitals to a little below the baseline. */
export function lineShapes(block: Block): { width: number; top: number; height: number }[] {
  let baseline = ASCENT
  return block.lines.map((line, i) => {
    if (i > 0) baseline += LINE_STEP[line.style]
    return { width: block.widths[i]!, top: baseline - INK_ABOVE, height: INK_ABOVE + INK_BELOW }
  })
}

function textWidth(line: BlockLine, measure: MeasureText): number {
  return measure(line.text, line.style) + (line.tail === undefined ? 0 : TAIL_GAP + measure(line.tail, 'value'))
}

/** Squares on a line of their own need no gap before them. */
function marksWidth({ text, marks }: BlockLine): number {
  return marks === 0 ? 0 : gapBefore(text) + marks * MARK_STEP - (MARK_STEP - MARK_SIZE)
}

function gapBefore(text: string): number {
  return text === '' ? 0 : MARK_GAP
}

export type Align = 'start' | 'middle' | 'end'

/** Puts a block with its box's top left corner at a point. */
export function placeBlock(block: Block, left: number, top: number, align: Align): PlacedBlock {
  const marks: PixelPoint[] = []
  let baseline = top + ASCENT
  const lines = block.lines.flatMap((line, i): LabelLine[] => {
    if (i > 0) baseline += LINE_STEP[line.style]
    const free = block.width - block.widths[i]!
    const lineLeft = left + (align === 'start' ? 0 : align === 'middle' ? free / 2 : free)
    const markFirst = align === 'end' && line.marks > 0
    const inkWidth = block.widths[i]! - marksWidth(line)
    const textLeft = markFirst ? lineLeft + marksWidth(line) : lineLeft
    const marksLeft = markFirst ? lineLeft : lineLeft + inkWidth + gapBefore(line.text)
    for (let mark = 0; mark < line.marks; mark++) marks.push({ x: marksLeft + mark * MARK_STEP, y: baseline - 9 })
    if (line.text === '') return []
    const head: LabelLine = { text: line.text, style: line.style, x: textLeft, y: baseline }
    if (line.tail === undefined) return [head]
    return [head, { text: line.tail, style: 'value', x: textLeft + block.heads[i]!, y: baseline }]
  })
  return { lines, marks, box: { x: left, y: top, width: block.width, height: block.height } }
}

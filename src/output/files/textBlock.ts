import { type Drawn, drawn } from '../../domain/Drawing.ts'
import type { TextWidth } from '../model/MadeView.ts'
import { wrapText } from './wrapText.ts'

export interface TextBlock {
  readonly x: number
  readonly top: number
  /** A line that would be wider is broken. */
  readonly width: number
  readonly size: number
  readonly weight: number
  /** Width of the letters, in per cent. */
  readonly stretch: number
  /** Height of a line. */
  readonly line: number
  readonly fill?: string
}

/** A text broken into lines as a browser breaks it, and how high it becomes. */
export function textBlock(
  text: string,
  { x, top, width, size, weight, stretch, line, fill = 'var(--ink)' }: TextBlock,
  measure: TextWidth,
): { readonly drawing: Drawn[]; readonly height: number } {
  const lines = wrapText(text, width, (part) => measure(part, size, weight, stretch, 'tabular'))
  const look = { fill, 'font-size': size, 'font-weight': weight, 'font-stretch': `${stretch}%` }
  const drawing = lines.map((words, i) =>
    drawn('text', { x, y: top + i * line + baseline(size, line), ...look, 'font-variant': 'tabular-nums' }, words),
  )
  return { drawing, height: lines.length * line }
}

/** Ascent and descent of Instrument Sans, in shares of its size. */
const ASCENT = 0.97
const DESCENT = 0.25

/** From the top of a line to the base line of its text, in whole pixels, as browsers have it. */
export function baseline(size: number, line: number): number {
  const [ascent, descent] = [Math.round(size * ASCENT), Math.round(size * DESCENT)]
  return Math.floor((line - ascent - descent) / 2) + ascent
}

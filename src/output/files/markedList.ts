import { type Drawing, type Drawn, drawn } from '../../domain/Drawing.ts'
import type { TextWidth } from '../model/MadeView.ts'
import { type TextBlock, textBlock } from './textBlock.ts'

export interface MarkedText {
  /** In a square of `MarkedList.mark` pixels. */
  readonly mark: Drawing
  readonly text: string
}

export interface MarkedList extends Omit<TextBlock, 'fill'> {
  /** Width and height of the marks. */
  readonly mark: number
  /** Between a mark and its text. */
  readonly gap: number
  /** From row to row at the least. */
  readonly row: number
}

/** Between texts of several lines. */
const APART = 5

/** Texts under each other with a mark each, as a key has them, and how high they become. */
export function markedList(
  items: readonly MarkedText[],
  { mark, gap, row, ...type }: MarkedList,
  measure: TextWidth,
): { readonly drawing: Drawn[]; readonly height: number } {
  const [x, width] = [type.x + mark + gap, type.width - mark - gap]
  const drawing: Drawn[] = []
  let top = type.top
  for (const item of items) {
    const { height } = textBlock(item.text, { ...type, x, width }, measure)
    const room = Math.max(row, height + APART)
    const text = textBlock(item.text, { ...type, x, width, top: top + (room - height) / 2 }, measure)
    drawing.push(
      drawn('g', { transform: `translate(${type.x},${top + (room - mark) / 2})` }, item.mark),
      ...text.drawing,
    )
    top += room
  }
  return { drawing, height: top - type.top }
}

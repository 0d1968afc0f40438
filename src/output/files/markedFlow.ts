import { type Drawn, drawn } from '../../domain/Drawing.ts'
import type { TextWidth } from '../model/MadeView.ts'
import type { DrawnBlock } from './drawnBlock.ts'
import type { MarkedText } from './markedList.ts'
import { baseline } from './textBlock.ts'

export interface MarkedFlow {
  readonly width: number
  /** Width and height of the marks, or the width of each where it says so. */
  readonly mark: number
  /** Between a mark and its text, and from there to the next mark. */
  readonly gap: number
  readonly next: number
  readonly row: number
  readonly size: number
}

const STRONG = 650

/** Texts with a mark each, `strong` after the text where there is one, beside each other and on as many lines as they need, as the key under a chart has them. */
export function markedFlow(
  items: readonly (MarkedText & { readonly wide?: number; readonly strong?: string })[],
  { width, mark, gap, next, row, size }: MarkedFlow,
  measure: TextWidth,
): DrawnBlock {
  let [x, top] = [0, 0]
  const drawing: Drawn[] = []
  for (const { mark: sign, text, wide = mark, strong } of items) {
    const after = strong ? measure(` ${strong}`, size, STRONG) : 0
    const room = wide + gap + measure(text, size, 400) + after
    if (x > 0 && x + room > width) {
      x = 0
      top += row
    }
    const words = [
      drawn('tspan', {}, text),
      ...(strong ? [drawn('tspan', { 'font-weight': STRONG, fill: 'var(--ink)' }, `\u00a0${strong}`)] : []),
    ]
    drawing.push(
      drawn('g', { transform: `translate(${x},${top + (row - mark) / 2})` }, sign),
      drawn(
        'text',
        { x: x + wide + gap, y: top + baseline(size, row), fill: 'var(--ink-2)', 'font-size': size },
        words,
      ),
    )
    x += room + next
  }
  return { drawing, height: items.length > 0 ? top + row : 0 }
}

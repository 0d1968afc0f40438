import type {
  DiscBox,
  DiscText,
  DiscTextStyle,
  MeasureDiscText,
} from '../../../../src/views/compass/model/DiscInput.ts'

/** Widths of about the page's font: a table, since there is no browser here. */
const WIDTHS: Record<DiscTextStyle, number> = { magnet: 6.4, note: 5.2, label: 5.4, strong: 5.8 }

export const measure: MeasureDiscText = (text, style) => text.length * WIDTHS[style]

/** The room a text takes. */
export function boxOf({ text, style, x, y, anchor }: DiscText): DiscBox {
  const width = measure(text, style)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - 9, bottom: y + 3 }
}

export function meet(a: DiscBox, b: DiscBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

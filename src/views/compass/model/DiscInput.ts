/** Kinds of text on the disc; the style sheet and the exported file give them their type. */
export type DiscTextStyle = 'magnet' | 'note' | 'label' | 'strong'

/** Width of a text in pixels. Measured in the browser; a table of widths in tests. */
export type MeasureDiscText = (text: string, style: DiscTextStyle) => number

export interface DiscText {
  readonly text: string
  readonly style: DiscTextStyle
  /** The anchor and the baseline, pixels. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface DiscBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The disc on its canvas. */
export interface DiscFrame {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

export function boxesMeet(a: DiscBox, b: DiscBox, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
}

export function boxDistance(box: DiscBox, x: number, y: number): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom))
}

/** Where a picture lies on the page, and how much the page enlarges it: a view on a slide is drawn small and scaled up. */
export interface PictureFrame {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface PictureBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle of the page in the picture's own units. */
export function inFrame(rect: DOMRect, { x, y, scale }: PictureFrame): PictureBox {
  return {
    x: (rect.left - x) / scale,
    y: (rect.top - y) / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  }
}

/** How much larger than laid out an element is shown. */
export function scaleOf(element: Element): number {
  const laidOut = element instanceof HTMLElement ? element : element.parentElement
  if (!laidOut || laidOut.offsetWidth === 0) return 1
  return laidOut.getBoundingClientRect().width / laidOut.offsetWidth || 1
}

/** Where a picture lies on the page. */
export interface PictureFrame {
  readonly x: number
  readonly y: number
}

export interface PictureBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle of the page beside the picture's own corner. */
export function inFrame({ left, top, width, height }: DOMRect, { x, y }: PictureFrame): PictureBox {
  return { x: left - x, y: top - y, width, height }
}

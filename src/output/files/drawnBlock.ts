import { type Drawing, drawn } from '../../domain/Drawing.ts'

/** A piece of a picture that begins at the top left, and how high it is. */
export interface DrawnBlock {
  readonly drawing: Drawing
  readonly height: number
}

/** Pieces under each other, `gap` pixels apart; what has no height takes none. */
export function stackBlocks(blocks: readonly DrawnBlock[], gap: number): DrawnBlock {
  const shown = blocks.filter(({ height }) => height > 0)
  let top = 0
  const drawing = shown.map((block, i) => {
    const y = top + (i > 0 ? gap : 0)
    top = y + block.height
    return drawn('g', { transform: `translate(0,${y})` }, block.drawing)
  })
  return { drawing, height: top }
}

/** Pieces beside each other, each from its place on; as high as the highest. */
export function besideBlocks(blocks: readonly (DrawnBlock & { readonly x: number })[]): DrawnBlock {
  return {
    drawing: blocks.map(({ drawing, x }) => drawn('g', { transform: `translate(${x},0)` }, drawing)),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
  }
}

import type { Box } from './segmentMeetsBox.ts'

/** A box with as much room on every side; less of it where `by` is negative. */
export function grownBox({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

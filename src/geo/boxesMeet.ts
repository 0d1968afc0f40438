import type { Box } from './segmentMeetsBox.ts'

/** Whether two boxes have a point inside in common, or come nearer each other than `gap`. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  )
}

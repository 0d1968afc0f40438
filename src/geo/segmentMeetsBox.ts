import type { PixelPoint } from './viewport.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether a line between two points touches a box or passes through it (Liang and Barsky's clipping, 1984). */
export function segmentMeetsBox(from: PixelPoint, to: PixelPoint, box: Box): boolean {
  let enter = 0
  let leave = 1
  const clip = (delta: number, low: number, high: number): boolean => {
    if (delta === 0) return low <= 0 && high >= 0
    const a = low / delta
    const b = high / delta
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
    return enter <= leave
  }
  return (
    clip(to.x - from.x, box.x - from.x, box.x + box.width - from.x) &&
    clip(to.y - from.y, box.y - from.y, box.y + box.height - from.y)
  )
}

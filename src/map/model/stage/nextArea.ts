import type { PixelPoint } from '../../../geo/viewport.ts'

export type Step = 'left' | 'right' | 'up' | 'down'

/** Which way an arrow key goes. */
export const ARROW_STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The area an arrow key goes to: the nearest in that direction, where a pixel to the side costs twice a pixel ahead.
 * Positions are stage pixels, null for areas that are not drawn. The same area when none lies that way.
 */
export function nextArea(points: readonly (PixelPoint | null)[], from: number, step: Step): number {
  const start = points[from]
  if (!start) return points.findIndex((point) => point !== null)
  let best = from
  let bestCost = Number.POSITIVE_INFINITY
  points.forEach((point, at) => {
    if (!point || at === from) return
    const dx = point.x - start.x
    const dy = point.y - start.y
    const [ahead, aside] =
      step === 'left' ? [-dx, dy] : step === 'right' ? [dx, dy] : step === 'up' ? [-dy, dx] : [dy, dx]
    if (ahead <= 0) return
    const cost = ahead + 2 * Math.abs(aside)
    if (cost < bestCost) {
      best = at
      bestCost = cost
    }
  })
  return best
}

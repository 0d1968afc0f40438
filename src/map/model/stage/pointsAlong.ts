import type { Leader } from '../../../geo/LabelGround.ts'
import type { AvoidedPoint } from './LabelRequest.ts'

/** Room kept beside a line, and how far apart the points of it are: no text fits between two. */
const [BESIDE, STEP] = [3, 5]

/** Lines as the points that labels keep off. */
export function pointsAlong(lines: readonly Leader[]): AvoidedPoint[] {
  return lines.flatMap(({ from, to }) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP))
    return Array.from({ length: steps + 1 }, (_, at) => ({
      x: from.x + ((to.x - from.x) * at) / steps,
      y: from.y + ((to.y - from.y) * at) / steps,
      around: BESIDE,
    }))
  })
}

import { SQUASH_FROM } from './compassConstants.ts'

/**
 * The radius at which a dot is drawn: its true one up to 0.92, beyond that bent so that nothing leaves the disc,
 * 0.92 + 0.08·tanh((r - 0.92)/0.08). Only for drawing: every number uses the true position. 0-1.
 */
export function drawnRadius(radius: number): number {
  if (radius <= SQUASH_FROM) return radius
  const room = 1 - SQUASH_FROM
  return SQUASH_FROM + room * Math.tanh((radius - SQUASH_FROM) / room)
}

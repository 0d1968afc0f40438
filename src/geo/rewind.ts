import type { Position } from 'geojson'
import { signedArea } from './signedArea.ts'

/**
 * Rings of one polygon wound as RFC 7946 wants them: the outer counterclockwise, holes clockwise.
 * `turned` counts the rings that ran the other way.
 */
export function rewind(rings: readonly Position[][]): { rings: Position[][]; turned: number } {
  let turned = 0
  const wound = rings.map((ring, index) => {
    if (signedArea(ring) > 0 === (index === 0)) return ring
    turned++
    return [...ring].reverse()
  })
  return { rings: wound, turned }
}

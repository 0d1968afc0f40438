import type { Ground } from '../domain/Ground.ts'
import { groundOfRings, ringAt } from './packGround.ts'

/** The borders of some of the areas, in the order of their positions, with an outline of their own. Linear in the corners. */
export function partOfGround(ground: Ground, positions: readonly number[]): Ground {
  const { corners, ringStarts, polygonStarts, areaStarts } = ground
  const ringsOf = (polygon: number) =>
    range(polygonStarts[polygon]!, polygonStarts[polygon + 1]!).map((ring) => ringAt(corners, ringStarts, ring))
  return groundOfRings(positions.map((area) => range(areaStarts[area]!, areaStarts[area + 1]!).map(ringsOf)))
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at)
}

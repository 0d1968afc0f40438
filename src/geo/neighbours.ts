import type { MultiPolygon, Polygon, Position } from 'geojson'

/** `queen`: a common corner is enough. `rook`: a stretch of common border. */
export type Contiguity = 'queen' | 'rook'

/** Two corners closer than this share of the whole map are one: what rounding to files leaves, not what a map shows. */
const TOLERANCE = 1e-7

/**
 * Which areas lie next to each other, by position in the list, ascending. Corners are compared, so neighbours must have
 * corners in common, as boundaries of one publication do; where borders were drawn separately nobody meets and the areas
 * come out as islands, with an empty list, and so does an area without geometry. Nothing is measured, so degrees and
 * metres do alike. Never throws. Cost: linear in the number of corners.
 */
export function neighbours(
  geometries: readonly (Polygon | MultiPolygon | null)[],
  contiguity: Contiguity = 'queen',
): number[][] {
  const rings = geometries.map(ringsOf)
  const corner = cornerNumbers(rings)
  const links = geometries.map(() => new Set<number>())
  const owners = new Map<string | number, number[]>()
  const share = (key: string | number, area: number) => {
    const known = owners.get(key)
    if (!known) owners.set(key, [area])
    else if (known.at(-1) !== area) {
      for (const other of known) {
        if (other === area) continue
        links[area]!.add(other)
        links[other]!.add(area)
      }
      known.push(area)
    }
  }
  rings.forEach((areaRings, area) => {
    for (const ring of areaRings) {
      let before = corner(ring.at(-1)!)
      for (const position of ring) {
        const here = corner(position)
        if (contiguity === 'queen') share(here, area)
        else if (here !== before) share(here < before ? `${here}-${before}` : `${before}-${here}`, area)
        before = here
      }
    }
  })
  return links.map((set) => [...set].sort((a, b) => a - b))
}

function ringsOf(geometry: Polygon | MultiPolygon | null): Position[][] {
  if (!geometry) return []
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  return rings.filter((ring) => ring.length > 0)
}

/** Numbers corners so that the same corner gets the same number, also when the last digits differ. */
function cornerNumbers(rings: readonly Position[][][]): (position: Position) => number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const areaRings of rings) {
    for (const ring of areaRings) {
      for (const [x, y] of ring) {
        west = Math.min(west, x!)
        east = Math.max(east, x!)
        south = Math.min(south, y!)
        north = Math.max(north, y!)
      }
    }
  }
  const step = Math.max(east - west, north - south) * TOLERANCE || 1
  const columns = 4 / TOLERANCE
  const numbers = new Map<number, number>()
  /** The lattice points a coordinate may belong to: two when it lies midway, where rounding could go either way. */
  const near = (distance: number): number[] => {
    const nearest = Math.round(distance)
    const beyond = distance - nearest
    return Math.abs(beyond) < 0.49 ? [nearest] : [nearest, nearest + Math.sign(beyond)]
  }
  return ([x, y]) => {
    const [acrosses, ups] = [near((x! - west) / step), near((y! - south) / step)]
    for (const across of acrosses) {
      for (const up of ups) {
        const known = numbers.get(across * columns + up)
        if (known !== undefined) return known
      }
    }
    const number = numbers.size
    numbers.set(acrosses[0]! * columns + ups[0]!, number)
    return number
  }
}

import type { MultiPolygon, Polygon, Position } from 'geojson'
import { cornerCount, polygonsOf } from './polygonsOf.ts'
import { simplifyLine } from './simplifyLine.ts'

export interface SimplifiedCoverage {
  readonly geometries: readonly (Geometry | null)[]
  /** Corners before and after. */
  readonly before: number
  readonly after: number
  /** No border has moved farther than this. */
  readonly metres: number
}

type Geometry = Polygon | MultiPolygon

/** What a screen and a label layout take without a pause. Files that have fewer corners are left as they are. */
const MOST_CORNERS = 40_000
const CORNERS_PER_AREA = 30
/** Share of the longer side of the plane that a border may move: the least that is tried, and the most allowed. */
const FINEST = 1 / 32_768
const COARSEST = 1 / 2_048
const METRES_PER_DEGREE = 111_200

/**
 * Fewer corners for areas that share their borders, so that they still share them. Borders are cut into lines between the
 * corners where they meet, and every line is simplified by itself, in one direction, whichever area it is taken from. The
 * tolerance grows until the corners are few enough. A ring that would enclose nothing keeps its own corners, on both
 * sides. Null when there are few enough already. Linear in the corners but for the lines (see `simplifyLine`).
 */
export function simplifyCoverage(geometries: readonly (Geometry | null)[]): SimplifiedCoverage | null {
  const drawn = geometries.filter((geometry) => geometry !== null)
  const before = drawn.reduce((sum, geometry) => sum + cornerCount(geometry), 0)
  const allowed = Math.max(MOST_CORNERS, CORNERS_PER_AREA * drawn.length)
  if (before <= allowed) return null
  const { side, shrink } = planeOf(drawn)
  const meets = meetingCorners(drawn)
  for (let share = FINEST; ; share *= 2) {
    const tolerance = side * share
    const simpler = geometries.map((geometry) => geometry && simplified(geometry, meets, tolerance, shrink))
    const after = simpler.reduce((sum, geometry) => sum + (geometry ? cornerCount(geometry) : 0), 0)
    if (after > allowed && share < COARSEST) continue
    return { geometries: simpler, before, after, metres: Math.max(1, Math.round(tolerance * METRES_PER_DEGREE)) }
  }
}

/** Length of the longer side in degrees of latitude, and how much shorter a degree of longitude is. */
function planeOf(geometries: readonly Geometry[]): { readonly side: number; readonly shrink: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of ringsOf(geometries)) {
    for (const [x, y] of ring) {
      west = Math.min(west, x!)
      east = Math.max(east, x!)
      south = Math.min(south, y!)
      north = Math.max(north, y!)
    }
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  return { side: Math.max((east - west) * shrink, north - south), shrink }
}

function* ringsOf(geometries: readonly Geometry[]): Generator<readonly Position[]> {
  for (const geometry of geometries) for (const polygon of polygonsOf(geometry)) yield* polygon
}

const keyOf = (position: Position): string => `${position[0]},${position[1]}`

/** Corners from which the borders go to three or more others. */
function meetingCorners(geometries: readonly Geometry[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const second = new Map<string, string>()
  const meets = new Set<string>()
  const link = (from: string, to: string): void => {
    const one = first.get(from)
    if (one === undefined) first.set(from, to)
    else if (one !== to) {
      const two = second.get(from)
      if (two === undefined) second.set(from, to)
      else if (two !== to) meets.add(from)
    }
  }
  for (const ring of ringsOf(geometries)) {
    for (let at = 0; at + 1 < ring.length; at++) {
      const [here, next] = [keyOf(ring[at]!), keyOf(ring[at + 1]!)]
      if (here === next) continue
      link(here, next)
      link(next, here)
    }
  }
  return meets
}

function simplified(geometry: Geometry, meets: ReadonlySet<string>, tolerance: number, shrink: number): Geometry {
  const rings = (polygon: Position[][]) => polygon.map((ring) => simplifiedRing(ring, meets, tolerance, shrink))
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) }
}

function simplifiedRing(ring: Position[], meets: ReadonlySet<string>, tolerance: number, shrink: number): Position[] {
  const open = ring.slice(0, -1)
  const keys = open.map(keyOf)
  const ends = keys.flatMap((key, at) => (meets.has(key) ? [at] : []))
  // A ring that meets nobody begins at the same corner from both of its sides.
  if (ends.length === 0) ends.push(keys.reduce((least, key, at) => (key < keys[least]! ? at : least), 0))
  const kept: Position[] = []
  for (const [index, from] of ends.entries()) {
    const to = ends[index + 1] ?? ends[0]! + open.length
    const line = Array.from({ length: to - from + 1 }, (_, step) => open[(from + step) % open.length]!)
    const simple = simplifyLine(line, tolerance, shrink)
    for (let at = 0; at + 1 < simple.length; at++) kept.push(simple[at]!)
  }
  return kept.length < 3 ? ring : [...kept, kept[0]!]
}

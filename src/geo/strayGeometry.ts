import type { MultiPolygon, Polygon, Position } from 'geojson'
import { polygonsOf } from './polygonsOf.ts'

/** What is wrong with the place of one geometry, seen from the others of its file. */
export type Stray =
  | { readonly kind: 'ok' }
  /** Every position is near the others once longitude and latitude change places. */
  | { readonly kind: 'swapped' }
  /** Some positions are far away; `geometry` is without them. `at` is the first. */
  | {
      readonly kind: 'vertices'
      readonly count: number
      readonly at: Position
      readonly geometry: Polygon | MultiPolygon
    }
  /** A corner or a few by themselves, far out for this area though not for a map: told, and left. */
  | { readonly kind: 'spike'; readonly at: Position; readonly km: number }
  /** The geometry as a whole is far away, or too little would be left of it. */
  | { readonly kind: 'far'; readonly at: Position }

/** No Swedish municipality reaches farther from the middle of its areas. */
const NEAR_KM = 300
/** In a file of a county or a country, this many times the distance within which nine of ten areas lie. */
const NEAR_TIMES = 4
const FEWEST_AREAS = 3
const FEWEST_CORNERS = 4
/** A border with more stray corners than these is not a border with a slip. */
const MOST_STRAYS = 3
const KM_PER_DEGREE = 111.2
/** A corner so many times as far from the middle of its area as nine of ten of its corners, and as far from all of the map. */
const SPIKE_TIMES = 4
const SPIKE_BEYOND = 1.5
/** Of fewer corners nobody can say what is usual. */
const FEWEST_USUAL = 8

type Geometry = Polygon | MultiPolygon

/**
 * Positions that cannot belong to areas that lie together: one corner at 0, 0, one area with its axes in the other order,
 * a corner at 180 degrees. One of them is enough to shrink the map to a dot. The middle is the median of the areas, so
 * that strays do not move it. With fewer than three areas nothing can be said. Linear in the number of positions.
 */
export function strayGeometry(geometries: readonly (Geometry | null)[]): readonly Stray[] {
  const middles = geometries.flatMap((geometry) => (geometry ? [medianPosition(geometry)] : []))
  if (middles.length < FEWEST_AREAS) return geometries.map(() => ({ kind: 'ok' }))
  const middle: Position = [median(middles.map(([x]) => x!)), median(middles.map(([, y]) => y!))]
  const distances = middles.map((position) => distanceKm(middle, position)).sort((a, b) => a - b)
  const usual = distances[Math.floor((distances.length - 1) * 0.9)]!
  // Where a tenth of a small file is astray, nine of ten areas say nothing about the rest: the half does.
  const half = distances[Math.floor((distances.length - 1) / 2)]!
  const reach = Math.max(NEAR_KM, NEAR_TIMES * (usual > NEAR_KM && half < NEAR_KM / 2 ? half : usual))
  const isNear = ([x, y]: Position) => distanceKm(middle, [x!, y!]) <= reach
  const strays = geometries.map((geometry): Stray => (geometry ? strayOf(geometry, isNear) : { kind: 'ok' }))
  const reaches = geometries.map((geometry) => (geometry ? reachOf(geometry, middle) : 0))
  const [farthest = 0, second = 0] = reaches.toSorted((a, b) => b - a)
  return strays.map((stray, at) => {
    const geometry = geometries[at]
    if (stray.kind !== 'ok' || !geometry) return stray
    return spikeOf(geometry, middle, reaches[at] === farthest ? second : farthest) ?? stray
  })
}

/** Within which nine of ten corners lie, in kilometres. */
function reachOf(geometry: Geometry, from: Position): number {
  const distances = Float64Array.from(positionsOf(geometry), (position) => distanceKm(from, position)).sort()
  return distances[Math.floor((distances.length - 1) * 0.9)]!
}

/** `others`: how far from the middle of the map the other areas reach. */
function spikeOf(geometry: Geometry, middle: Position, others: number): Stray | null {
  const own = medianPosition(geometry)
  const limit = SPIKE_TIMES * reachOf(geometry, own)
  for (const polygon of polygonsOf(geometry))
    for (const ring of polygon) {
      if (ring.length <= FEWEST_USUAL) continue
      const far = ring.slice(0, -1).filter((position) => distanceKm(own, position) > limit)
      const [first] = far
      if (first && far.length <= MOST_STRAYS && distanceKm(middle, first) > SPIKE_BEYOND * others)
        return { kind: 'spike', at: first, km: distanceKm(own, first) }
    }
  return null
}

function strayOf(geometry: Geometry, isNear: (position: Position) => boolean): Stray {
  let far = 0
  let all = 0
  let first: Position | null = null
  let swappedNear = true
  for (const position of positionsOf(geometry)) {
    all++
    if (swappedNear && !isNear([position[1]!, position[0]!])) swappedNear = false
    if (isNear(position)) continue
    far++
    first ??= position
  }
  if (!first) return { kind: 'ok' }
  if (far === all) return swappedNear ? { kind: 'swapped' } : { kind: 'far', at: first }
  const mended = withoutFar(geometry, isNear)
  return mended
    ? { kind: 'vertices', geometry: mended.geometry, count: mended.count, at: first }
    : { kind: 'far', at: first }
}

/** The geometry without its far corners, or null when a ring has too many of them or too few others. */
function withoutFar(geometry: Geometry, isNear: (position: Position) => boolean) {
  let count = 0
  const mended: Position[][][] = []
  for (const polygon of polygonsOf(geometry)) {
    const rings: Position[][] = []
    for (const ring of polygon) {
      const open = ring.slice(0, -1)
      const kept = open.filter(isNear)
      const strays = open.length - kept.length
      if (strays > 0 && (strays > MOST_STRAYS || kept.length < FEWEST_CORNERS)) return null
      count += strays
      rings.push(strays === 0 ? ring : [...kept, kept[0]!])
    }
    mended.push(rings)
  }
  const result: Geometry =
    geometry.type === 'Polygon'
      ? { type: 'Polygon', coordinates: mended[0]! }
      : { type: 'MultiPolygon', coordinates: mended }
  return { geometry: result, count }
}

function* positionsOf(geometry: Geometry): Generator<Position> {
  for (const polygon of polygonsOf(geometry)) for (const ring of polygon) yield* ring
}

function medianPosition(geometry: Geometry): Position {
  const xs: number[] = []
  const ys: number[] = []
  for (const [x, y] of positionsOf(geometry)) {
    xs.push(x!)
    ys.push(y!)
  }
  return [median(xs), median(ys)]
}

function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort()
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}

/** On a plane of degrees: right to a few per cent within a country, and far away far enough. */
function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const shrink = Math.cos((latA! * Math.PI) / 180)
  return KM_PER_DEGREE * Math.hypot((lonA! - lonB!) * shrink, latA! - latB!)
}

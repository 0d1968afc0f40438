import type { Position } from 'geojson'
import { type RandomSource, random } from '../../../src/stats/random.ts'
import { CORNERS, PRACTICE_AREAS, type PracticeArea } from './practiceAreas.ts'

type Point = readonly [number, number]

/** The south-west corner: out in the Baltic, where no municipality is, so that nobody takes it for a place. */
const WEST = 18.6
const SOUTH = 58.2
/** Degrees of a kilometre at 58.3 degrees north. */
const DEGREES_EAST = 0.0171
const DEGREES_NORTH = 0.00898
/** A border is broken until its pieces are this long, kilometres, and each break lies this far aside, as a share of the piece. */
const SHORTEST = 0.5
const ASIDE = 0.16
const DECIMALS = 5

/**
 * areas.geojson: every border is drawn once, between two corners, and used by the areas on both of its sides, so that
 * they meet exactly and never overlap. `seed` decides how borders wind.
 */
export function practiceAreasGeojson(seed: number): string {
  const borders = new Map<string, readonly Point[]>()
  const next = random(seed)
  const lines = PRACTICE_AREAS.map((area) => JSON.stringify(feature(area, borders, next)))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

/** A place of the drawing, kilometres, as longitude and latitude. */
export function placeOf([east, north]: Point): [number, number] {
  return [rounded(WEST + east * DEGREES_EAST, DECIMALS), rounded(SOUTH + north * DEGREES_NORTH, DECIMALS)]
}

function feature(area: PracticeArea, borders: Map<string, readonly Point[]>, next: RandomSource) {
  const names = area.border.split(' ')
  const ring = names.flatMap((name, at) => {
    const line = borderBetween(name, names[(at + 1) % names.length]!, borders, next)
    return line.slice(0, -1)
  })
  const closed = [...ring, ring[0]!]
  const twice = closed.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = closed[(at + 1) % closed.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  const coordinates: Position[] = (twice > 0 ? closed : closed.toReversed()).map(placeOf)
  const [label_lon, label_lat] = placeOf(area.label)
  const { id, name, kind } = area
  const area_km2 = rounded(Math.abs(twice) / 2, 2)
  const properties = { id, name, level: 'regso', kind, label_lon, label_lat, area_km2 }
  return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [coordinates] } }
}

/** The border from one corner to another: the same points for both of its sides, the other way round. */
function borderBetween(
  from: string,
  to: string,
  borders: Map<string, readonly Point[]>,
  next: RandomSource,
): readonly Point[] {
  const isForward = from < to
  const key = isForward ? `${from} ${to}` : `${to} ${from}`
  const known = borders.get(key) ?? winding(corner(isForward ? from : to), corner(isForward ? to : from), next)
  borders.set(key, known)
  return isForward ? known : known.toReversed()
}

function winding(from: Point, to: Point, next: RandomSource): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  if (Math.sqrt(dx * dx + dy * dy) < SHORTEST) return [from, to]
  const aside = (next() * 2 - 1) * ASIDE
  const middle: Point = [(from[0] + to[0]) / 2 - dy * aside, (from[1] + to[1]) / 2 + dx * aside]
  return [...winding(from, middle, next).slice(0, -1), ...winding(middle, to, next)]
}

function corner(name: string): Point {
  const point = CORNERS[name]
  if (!point) throw new Error(`There is no corner called ${name}`)
  return point
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals
}

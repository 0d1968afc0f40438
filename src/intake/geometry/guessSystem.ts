import { type CoordinateExtent, coordinateExtent } from '../../geo/coordinateExtent.ts'
import { type CoordinateSystem, LOCAL_ZONES, SWEREF_TM, WEB_MERCATOR, WGS84 } from './coordinateSystems.ts'
import { statedSystem } from './statedSystem.ts'

/** A system that the coordinates may be in; `swapped` when they stand north before east. */
export interface Candidate {
  readonly system: CoordinateSystem
  readonly swapped: boolean
}

export type SystemGuess =
  /** One system, and what speaks for it: what the file says, the range of the numbers, or where the package's areas lie. */
  | {
      readonly kind: 'sure'
      readonly by: 'stated' | 'range' | 'ground'
      readonly candidate: Candidate
      readonly unlike: string
    }
  /** `mayBeRt90`: the old system is possible, too, and is not read. */
  | {
      readonly kind: 'ask'
      readonly candidates: readonly Candidate[]
      readonly mayBeRt90: boolean
      readonly unlike: string
    }
  | { readonly kind: 'rt90' }
  | { readonly kind: 'unknown'; readonly stated: string }

const SWEDEN: CoordinateExtent = { west: 10, south: 54.9, east: 25, north: 69.5 }

/** East and north of Swedish ground in metres: [from, to) for each. */
interface Range {
  readonly east: readonly [number, number]
  readonly north: readonly [number, number]
}

const SWEREF_NORTH = [6_100_000, 7_700_000] as const
const TM_RANGE: Range = { east: [260_000, 920_000], north: SWEREF_NORTH }
const ZONE_RANGE: Range = { east: [50_000, 260_000], north: SWEREF_NORTH }
const RT90_RANGE: Range = { east: [1_200_000, 1_900_000], north: SWEREF_NORTH }
const MERCATOR_RANGE: Range = { east: [1_110_000, 2_790_000], north: [7_350_000, 10_900_000] }

/**
 * The system that the coordinates of a layer are in. What the file states is believed when the ground then lies in Sweden;
 * degrees are degrees; metres are judged by their range, and by `ground`, where the package's areas lie. What stays open is
 * asked: the twelve local zones look alike, and RT 90 looks like Web Mercator in the south.
 */
export function guessSystem(extent: CoordinateExtent, stated: string, ground: CoordinateExtent | null): SystemGuess {
  const said = statedSystem(stated)
  if (said.kind === 'rt90') return { kind: 'rt90' }
  const isDegrees = extent.west >= -180 && extent.east <= 180 && extent.south >= -90 && extent.north <= 90
  if (said.kind === 'system') {
    const candidate = believed(said.system, extent, isDegrees)
    if (candidate) return { kind: 'sure', by: 'stated', candidate, unlike: '' }
  }
  if (said.kind === 'other') return { kind: 'unknown', stated: said.name }
  // What the file says does not fit what is in it: the numbers decide, and it is told.
  const unlike = said.kind === 'system' ? said.system.name : ''
  if (isDegrees) return { kind: 'sure', by: 'range', candidate: { system: WGS84, swapped: false }, unlike }
  const candidates = candidatesInRange(extent)
  const mayBeRt90 = isWithin(extent, RT90_RANGE) || isWithin(turned(extent), RT90_RANGE)
  if (candidates.length === 0) return mayBeRt90 ? { kind: 'rt90' } : { kind: 'unknown', stated: '' }
  const onGround = ground ? candidates.filter((each) => meets(placed(extent, each), ground)) : []
  if (onGround.length === 1) return { kind: 'sure', by: 'ground', candidate: onGround[0]!, unlike }
  if (candidates.length === 1 && !mayBeRt90) return { kind: 'sure', by: 'range', candidate: candidates[0]!, unlike }
  return { kind: 'ask', candidates, mayBeRt90, unlike }
}

function believed(system: CoordinateSystem, extent: CoordinateExtent, isDegrees: boolean): Candidate | null {
  if (system === WGS84) return isDegrees ? { system, swapped: false } : null
  if (isDegrees) return null
  const inSweden = [false, true]
    .map((swapped) => ({ system, swapped }))
    .filter((each) => isInside(placed(extent, each), SWEDEN))
  return inSweden[0] ?? null
}

function candidatesInRange(extent: CoordinateExtent): Candidate[] {
  const ranges: readonly (readonly [Range, readonly CoordinateSystem[]])[] = [
    [TM_RANGE, [SWEREF_TM]],
    [ZONE_RANGE, LOCAL_ZONES],
    [MERCATOR_RANGE, [WEB_MERCATOR]],
  ]
  return ranges.flatMap(([range, systems]) => {
    const swapped = !isWithin(extent, range)
    return swapped && !isWithin(turned(extent), range) ? [] : systems.map((system) => ({ system, swapped }))
  })
}

/** Where the corners come to lie; a projection bends the sides between them less than this has to know. */
function placed(extent: CoordinateExtent, { system, swapped }: Candidate): CoordinateExtent {
  const { west, south, east, north } = swapped ? turned(extent) : extent
  const corners = [west, east].flatMap((x) => [south, north].map((y) => system.toLonLat(x, y)))
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)]
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
}

function isWithin(extent: CoordinateExtent, { east, north }: Range): boolean {
  return extent.west >= east[0] && extent.east < east[1] && extent.south >= north[0] && extent.north < north[1]
}

function isInside(inner: CoordinateExtent, outer: CoordinateExtent): boolean {
  return (
    inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south && inner.north <= outer.north
  )
}

/** Whether the middle of one lies in the other: neighbouring zones move ground by 60 km and more. */
function meets(extent: CoordinateExtent, ground: CoordinateExtent): boolean {
  const [lon, lat] = [(extent.west + extent.east) / 2, (extent.south + extent.north) / 2]
  return lon >= ground.west && lon <= ground.east && lat >= ground.south && lat <= ground.north
}

const turned = ({ west, south, east, north }: CoordinateExtent): CoordinateExtent => ({
  west: south,
  south: west,
  east: north,
  north: east,
})

/**
 * Where a usual geometry of a layer lies: the median of every side, so that one stray corner or one island far away does
 * not decide what the rest is. `geometries`: of each feature. Null when no position can be read.
 */
export function typicalExtent(geometries: readonly (readonly unknown[])[]): CoordinateExtent | null {
  const extents = geometries.flatMap((each) => coordinateExtent(each) ?? [])
  if (extents.length === 0) return null
  const side = (of: (extent: CoordinateExtent) => number) =>
    Float64Array.from(extents, of).sort()[Math.floor((extents.length - 1) / 2)]!
  return {
    west: side(({ west }) => west),
    south: side(({ south }) => south),
    east: side(({ east }) => east),
    north: side(({ north }) => north),
  }
}

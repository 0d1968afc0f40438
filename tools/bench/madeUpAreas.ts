import type { FeatureCollection, Polygon, Position } from 'geojson'

const WEST = 12
const SOUTH = 57
const STEP = 0.01
/** How far a border swings from the straight line, as a share of an area's side. */
const SWING = 0.06

export const madeUpId = (index: number): string => `0099R${String(index).padStart(4, '0')}`

/**
 * Made-up areas in rows, the same every time. Neighbours share their borders corner by corner, with so many corners on
 * each of the four sides; with one they are squares.
 */
export function madeUpAreas(count: number, cornersPerSide = 1): FeatureCollection<Polygon> {
  const perRow = Math.ceil(Math.sqrt(count))
  const features = Array.from({ length: count }, (_, index) => {
    const [column, row] = [index % perRow, Math.floor(index / perRow)]
    const [west, south] = [WEST + column * STEP, SOUTH + row * STEP]
    const lower = side(column, row, 'along', cornersPerSide)
    const right = side(column + 1, row, 'up', cornersPerSide)
    const upper = side(column, row + 1, 'along', cornersPerSide)
    const left = side(column, row, 'up', cornersPerSide)
    const corner = (x: number, y: number): Position => side(x, y, 'up', 1)[0]!
    // Every side without its last corner, which is the next one's first.
    const ring = [
      ...lower,
      ...right,
      corner(column + 1, row + 1),
      ...upper.slice(1).reverse(),
      corner(column, row + 1),
      ...left.slice(1).reverse(),
      corner(column, row),
    ]
    const id = madeUpId(index)
    const label = { label_lon: round(west + STEP / 2), label_lat: round(south + STEP / 2) }
    const properties = { id, name: `Ruta ${index + 1}`, level: 'regso', kind: 'landsbygd', ...label, area_km2: 0.7 }
    return { type: 'Feature' as const, id, properties, geometry: { type: 'Polygon' as const, coordinates: [ring] } }
  })
  return { type: 'FeatureCollection', features }
}

/** The corners of a side from the corner of a column and row on, without its end. */
function side(column: number, row: number, way: 'along' | 'up', corners: number): Position[] {
  return Array.from({ length: corners }, (_, at) => {
    const share = at / corners
    const swing = at === 0 ? 0 : SWING * Math.sin(at * 2.4 + column * 1.3 + row * 2.9 + (way === 'up' ? 1 : 0))
    const [x, y] = way === 'along' ? [column + share, row + swing] : [column + swing, row + share]
    return [round(WEST + x * STEP), round(SOUTH + y * STEP)]
  })
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6

import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { topology } from 'topojson-server'
import type { Area } from '../../src/domain/Area.ts'
import { localCells } from '../../src/domain/LocalText.ts'
import { toLonLat } from '../../src/geo/mercator.ts'
import { packGround } from '../../src/geo/packGround.ts'
import { AREA_LAYER } from '../../src/geo/tiles/encodeTile.ts'
import { TileCutter } from '../../src/geo/tiles/TileCutter.ts'
import { boxOfRings } from '../../src/geo/worldShape.ts'
import { TOPOLOGY_MEMBER } from '../../src/ingest/archive/areasOfTopology.ts'
import { type ArchiveTile, writeArchive } from './writeArchive.ts'

/** Steps across the areas that their corners are rounded to: a tenth of a metre across Sweden. */
const STEPS = 1e7
/** From the zoom at which all areas fit in a tile, this many further; closer in, tiles are enlarged. */
const ZOOMS_IN = 6
const MOST_ZOOM = 14

export interface PackedAreas {
  readonly bytes: Buffer
  readonly tiles: number
  readonly minZoom: number
  readonly maxZoom: number
}

/** The areas of a package as one archive: tiles for the map, and borders and properties as TopoJSON. Null without borders. */
export function packedAreas(areas: readonly Area[], title: string): PackedAreas | null {
  const ground = packGround(areas.map(({ geometry }) => geometry))
  if (ground.corners.length === 0) return null
  const box = boxOfRings([ground.corners])
  const fits = Math.floor(-Math.log2(Math.max(box.maxX - box.minX, box.maxY - box.minY)))
  const minZoom = Math.max(0, fits - 2)
  const maxZoom = Math.min(MOST_ZOOM, Math.max(0, fits) + ZOOMS_IN)
  const cutter = new TileCutter(
    ground,
    areas.map(({ kind }) => kind),
  )
  const tiles: ArchiveTile[] = []
  for (let z = minZoom; z <= maxZoom; z++) {
    const across = 2 ** z
    for (let x = Math.floor(box.minX * across); x <= Math.min(across - 1, Math.floor(box.maxX * across)); x++) {
      for (let y = Math.floor(box.minY * across); y <= Math.min(across - 1, Math.floor(box.maxY * across)); y++) {
        const bytes = cutter.tile(z, x, y)
        if (bytes.length > 0) tiles.push({ z, x, y, bytes })
      }
    }
  }
  const [west, north] = toLonLat({ x: box.minX, y: box.minY })
  const [east, south] = toLonLat({ x: box.maxX, y: box.maxY })
  const metadata = JSON.stringify({
    name: title,
    vector_layers: [{ id: AREA_LAYER, fields: { kind: 'String' } }],
    [TOPOLOGY_MEMBER]: topology({ [TOPOLOGY_MEMBER]: collectionOf(areas) }, STEPS),
  })
  const bytes = writeArchive(tiles, { metadata, bounds: [west, south, east, north] })
  return { bytes, tiles: tiles.length, minZoom, maxZoom }
}

function collectionOf(areas: readonly Area[]): FeatureCollection<Polygon | MultiPolygon> {
  const features = areas.map(({ id, name, level, municipality, kind, labelPoint, areaKm2, keywords, geometry }) => {
    const label = labelPoint && { label_lon: labelPoint[0], label_lat: labelPoint[1] }
    const size = areaKm2 !== null && { area_km2: areaKm2 }
    const properties = {
      id,
      name,
      level,
      municipality,
      kind,
      ...label,
      ...size,
      ...localCells('keywords', keywords),
    }
    // An area without borders keeps its place.
    return { type: 'Feature', properties, geometry } as Feature<Polygon | MultiPolygon>
  })
  return { type: 'FeatureCollection', features }
}

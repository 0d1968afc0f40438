import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { AreaKind } from '../../src/domain/Area.ts'
import { localCells, NO_TEXT } from '../../src/domain/LocalText.ts'
import { AREA_WORDS } from './searchWords.ts'

interface SourceProperties {
  readonly desokod: string
  readonly regsokod: string
  readonly regsonamn: string
  readonly area_km2: number
  readonly label_lon: number
  readonly label_lat: number
}

export type SourceAreas = FeatureCollection<Polygon | MultiPolygon, SourceProperties>

/** Statistics Sweden's letter at position five of a DeSO code: A countryside, B smaller locality, C central town. */
const KIND_OF_LETTER: Readonly<Record<string, AreaKind>> = { A: 'landsbygd', B: 'ort', C: 'tatort' }

/** What kind of area a DeSO code says it is. Throws on a code without one of the letters A, B, C. */
export function areaKind(desoCode: string): AreaKind {
  const kind = KIND_OF_LETTER[desoCode.charAt(4)]
  if (!kind) throw new Error(`DeSO code ${desoCode} has no kind`)
  return kind
}

/** The areas file: one feature a line, in order of RegSO code, rings wound as RFC 7946 asks. */
export function areasGeojson(source: SourceAreas): string {
  const lines = source.features
    .map(areaFeature)
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
    .map((feature) => JSON.stringify(feature))
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`
}

function areaFeature({ properties, geometry }: Feature<Polygon | MultiPolygon, SourceProperties>) {
  return {
    type: 'Feature' as const,
    id: properties.regsokod,
    properties: {
      id: properties.regsokod,
      name: properName(properties.regsonamn),
      level: 'regso',
      kind: areaKind(properties.desokod),
      desokod: properties.desokod,
      label_lon: properties.label_lon,
      label_lat: properties.label_lat,
      area_km2: properties.area_km2,
      ...localCells('keywords', AREA_WORDS[properties.regsokod] ?? NO_TEXT),
    },
    geometry:
      geometry.type === 'Polygon'
        ? { ...geometry, coordinates: wound(geometry.coordinates) }
        : { ...geometry, coordinates: geometry.coordinates.map(wound) },
  }
}

/** The locality is written Västra Bodarna; the area table has a small b. */
function properName(name: string): string {
  return name.replace('Västra bodarna', 'Västra Bodarna')
}

/** First ring anticlockwise, holes clockwise (RFC 7946, section 3.1.6). */
function wound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()))
}

/** Twice the shoelace area: positive when the ring runs anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
}

import type { FeatureCollection, Position } from 'geojson'
import { toLonLat } from '../geo/mercator.ts'
import type { FlatRing } from '../geo/worldShape.ts'

/** Outline rings back in degrees, as closed lines for the engine. */
export function outlineFeatures(rings: readonly FlatRing[]): FeatureCollection {
  const lines = rings.map((ring) => {
    const line: Position[] = []
    for (let i = 0; i < ring.length; i += 2) {
      const [lon, lat] = toLonLat({ x: ring[i]!, y: ring[i + 1]! })
      line.push([lon, lat])
    }
    if (line[0]) line.push(line[0])
    return line
  })
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }],
  }
}

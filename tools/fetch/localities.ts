import { booleanPointInPolygon, centroid } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { coordinateExtent } from '../../src/geo/coordinateExtent.ts'
import type { Cell } from '../data/writeTable.ts'
import { FetchFault } from './FetchFault.ts'
import type { PacedClient } from './PacedClient.ts'
import type { Sources } from './Sources.ts'
import { type WfsFeature, wfsFeatures } from './wfsFeatures.ts'

type Ground = Feature<Polygon | MultiPolygon>

/** The localities whose middle lies in the areas, for orientation. None where the layer cannot be had: a map does without. */
export async function localities(
  client: PacedClient,
  { wfs, localities: { layer, nameProperty } }: Sources,
  areas: readonly { readonly geometry: WfsFeature['geometry'] }[],
): Promise<Readonly<Record<string, Cell>>[]> {
  const extent = coordinateExtent(areas.map(({ geometry }) => geometry))
  if (!extent) return []
  const { west, south, east, north } = extent
  let found: WfsFeature[]
  try {
    found = await wfsFeatures(client, wfs, layer, { box: [west, south, east, north], sortBy: nameProperty })
  } catch (fault) {
    if (fault instanceof FetchFault && fault.kind !== 'offline') return []
    throw fault
  }
  const grounds = areas.filter(({ geometry }) => geometry !== null) as unknown as readonly Ground[]
  return found.flatMap((feature) => {
    const name = feature.properties[nameProperty]
    if (typeof name !== 'string' || name === '' || feature.geometry === null) return []
    const middle = centroid(feature as unknown as Ground)
    if (!grounds.some((ground) => booleanPointInPolygon(middle, ground))) return []
    const [lon, lat] = middle.geometry.coordinates.map((degrees) => Number(degrees.toFixed(4)))
    return [{ name, lon, lat }]
  })
}

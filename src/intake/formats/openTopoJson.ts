import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Issue } from '../../domain/Issue.ts'
import type { RawFeature } from '../../ingest/readFeatures.ts'
import { isObject } from '../../ingest/readFeatures.ts'
import type { OpenedFeatures } from '../OpenedFile.ts'
import { Refusal } from '../Refusal.ts'
import type { SourceLayer } from '../SourceLayer.ts'
import type { Json } from './json.ts'

/** TopoJSON: every object of it a layer, borders drawn out from the arcs that neighbours share. Throws a Refusal for arcs that are not there. */
export function openTopoJson(name: string, root: Json, issues: readonly Issue[]): OpenedFeatures {
  if (!isObject(root.objects) || !Array.isArray(root.arcs)) throw new Refusal('file-damaged', { format: 'topojson' })
  const crs = isObject(root.crs) && isObject(root.crs.properties) ? root.crs.properties.name : ''
  const layers = Object.entries(root.objects).flatMap(([key, object]): SourceLayer[] => {
    const features = featuresOf(root, object)
    return features.length > 0 ? [{ name: key, stated: typeof crs === 'string' ? crs : '', features }] : []
  })
  if (layers.length === 0) throw new Refusal('layers-none')
  return { kind: 'features', format: 'topojson', name, layers, issues }
}

function featuresOf(root: Json, object: unknown): RawFeature[] {
  if (!isObject(object)) return []
  try {
    // Checked by trying: the library follows every number into the arcs.
    const drawn = feature(root as unknown as Topology, object as unknown as GeometryCollection) as
      | FeatureCollection
      | FeatureCollection['features'][number]
    const list = drawn.type === 'FeatureCollection' ? drawn.features : [drawn]
    return list.map(({ id, properties, geometry }, index) => ({
      id,
      properties: properties ?? {},
      geometry,
      path: `objects[${index}]`,
    }))
  } catch {
    throw new Refusal('file-damaged', { format: 'topojson' })
  }
}

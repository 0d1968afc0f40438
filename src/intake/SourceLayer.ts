import type { FeatureCollection } from 'geojson'

/** One layer of ground with its properties, in WGS84 longitude and latitude. */
export interface SourceLayer {
  /** Name of the layer; empty when the file has only one and does not name it. */
  readonly name: string
  /** What the coordinates were in, as people call it: `WGS84`, `SWEREF 99 TM`. */
  readonly system: string
  readonly features: FeatureCollection
}

import type { RawFeature } from '../ingest/readFeatures.ts'

/** One layer of ground with its properties, nothing checked and nothing moved. */
export interface SourceLayer {
  /** Empty when the file has only one and does not name it. */
  readonly name: string
  /** The system of the coordinates as the file states it (a `crs` member, a .prj, a number from EPSG); empty when it says nothing. */
  readonly stated: string
  /** Coordinates as in the file. */
  readonly features: readonly RawFeature[]
}

import type { MultiPolygon, Polygon } from 'geojson'
import type { LocalText } from './LocalText.ts'

/** Codes are text: `0862` keeps its zero. */
export type AreaId = string

/** `tatort`: part of the central town, shown in the lens. `ort`: a smaller locality. `landsbygd`: countryside. */
export const AREA_KINDS = ['tatort', 'ort', 'landsbygd', 'annat'] as const
export type AreaKind = (typeof AREA_KINDS)[number]

export type LonLat = readonly [lon: number, lat: number]

/** A subarea (delområde) of the municipality. Without geometry it lives in tables, not on the map. */
export interface Area {
  readonly id: AreaId
  readonly name: string
  readonly level: string
  /** Code of the municipality it lies in; only in a package of several. */
  readonly municipality?: string
  readonly kind: AreaKind
  readonly labelPoint: LonLat | null
  readonly areaKm2: number | null
  readonly geometry: Polygon | MultiPolygon | null
  /** What people call it besides its name, with `;` between; the search knows them. */
  readonly keywords: LocalText
  /** Of a division that was read in: the areas of the package that lie in it, whose links, notes and groups it takes over. */
  readonly replaces?: readonly AreaId[]
  /** Of these the ones that it is made of, where it is made of whole ones and nothing else. */
  readonly madeOf?: readonly AreaId[]
}

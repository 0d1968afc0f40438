import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from '../colour/palette.ts'
import type { PaneStroke } from './model/stage/paneStroke.ts'

/** What the engine draws: the areas as they are, with the property `lens`, or as tiles, and their outline. */
export interface SurfaceData {
  readonly areas: FeatureCollection | SurfaceTiles
  readonly outline: FeatureCollection
}

export interface SurfaceTiles {
  readonly type: 'tiles'
  readonly address: string
  readonly minZoom: number
  readonly maxZoom: number
  /** The kind of area that the lens enlarges; null without a lens. */
  readonly lensKind: string | null
  /** Only these are drawn. */
  readonly isLens: boolean
}

/** What the state of an area is set by. */
export const AREA_SOURCE = 'areas'

const FILL: ExpressionSpecification = ['to-color', ['coalesce', ['feature-state', 'fill'], 'rgba(0,0,0,0)']]

/** Fills by feature state, so that geometry is sent once; the outline last, over the ends of the borders. */
export function surfaceStyle(data: SurfaceData, palette: Palette, stroke: PaneStroke): StyleSpecification {
  const { areas } = data
  const own = {
    source: AREA_SOURCE,
    ...(areas.type === 'tiles' && {
      'source-layer': AREA_SOURCE,
      ...(areas.isLens && { filter: ['==', ['get', 'kind'], areas.lensKind] as FilterSpecification }),
    }),
  }
  const layers: LayerSpecification[] = [
    { id: 'fill', type: 'fill', ...own, paint: { 'fill-color': FILL, 'fill-antialias': false } },
    {
      id: 'casing',
      type: 'line',
      ...own,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.surface, 'line-width': stroke.casing, 'line-opacity': stroke.casing > 0 ? 1 : 0 },
    },
    {
      id: 'border',
      type: 'line',
      ...own,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.mapBorder, 'line-width': borderWidth(data, stroke) },
    },
    {
      id: 'outline',
      type: 'line',
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.mapOutline, 'line-width': stroke.outline },
    },
  ]
  return {
    version: 8,
    sources: {
      [AREA_SOURCE]:
        areas.type === 'tiles'
          ? { type: 'vector', tiles: [areas.address], minzoom: areas.minZoom, maxzoom: areas.maxZoom }
          : { type: 'geojson', data: areas, tolerance: 0.1, buffer: 16 },
      outline: { type: 'geojson', data: data.outline, tolerance: 0.1, buffer: 16 },
    },
    layers,
  }
}

/** Areas inside the lens have thinner borders on the whole map. */
export function borderWidth({ areas }: SurfaceData, stroke: PaneStroke): ExpressionSpecification {
  const isInLens: ExpressionSpecification =
    areas.type === 'tiles'
      ? ['==', ['get', 'kind'], areas.isLens ? null : areas.lensKind]
      : ['==', ['get', 'lens'], true]
  return ['case', isInLens, stroke.lensBorder, stroke.border]
}

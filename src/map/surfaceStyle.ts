import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Palette } from '../colour/palette.ts'
import type { PaneStroke } from './model/stage/paneStroke.ts'

/** Properties of the features given to the engine. */
export interface SurfaceData {
  readonly areas: FeatureCollection
  readonly outline: FeatureCollection
}

const FILL: ExpressionSpecification = ['to-color', ['coalesce', ['feature-state', 'fill'], 'rgba(0,0,0,0)']]
const IN_LENS: ExpressionSpecification = ['==', ['get', 'lens'], true]

/** Fills by feature state, so that geometry is sent once; the outline last, over the ends of the borders. */
export function surfaceStyle(data: SurfaceData, palette: Palette, stroke: PaneStroke): StyleSpecification {
  const layers: LayerSpecification[] = [
    { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': FILL, 'fill-antialias': false } },
    {
      id: 'casing',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.surface, 'line-width': stroke.casing, 'line-opacity': stroke.casing > 0 ? 1 : 0 },
    },
    {
      id: 'border',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.mapBorder, 'line-width': borderWidth(stroke) },
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
      areas: { type: 'geojson', data: data.areas, tolerance: 0.1, buffer: 16 },
      outline: { type: 'geojson', data: data.outline, tolerance: 0.1, buffer: 16 },
    },
    layers,
  }
}

/** Areas inside the lens have thinner borders on the whole map. */
export function borderWidth(stroke: PaneStroke): ExpressionSpecification {
  return ['case', IN_LENS, stroke.lensBorder, stroke.border]
}

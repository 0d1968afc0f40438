/**
 * The yardstick of the benchmark: a page that only draws the map. The same panes, the same polygons, coloured by area
 * through feature state, and nothing else: no data files but the geometry, no React, no labels.
 *
 * Address: `?package=/data/x/&panes=left,top,width,height;...` with one pane, or two for the municipality and its lens.
 * With `&archive=<number of areas>` from the package's tiles in one pane, as the page of the PMTiles project does it.
 */
import type { FeatureCollection, Position } from 'geojson'
import { addProtocol, LngLatBounds, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { FileSource, PMTiles, Protocol } from 'pmtiles'
import { installTrustedTypes } from '../../../src/shell/installTrustedTypes.ts'

declare global {
  interface Window {
    /** Colours every area anew in every pane. */
    recolourBare: () => void
  }
}

installTrustedTypes()
setWorkerUrl(workerUrl)

const colours = ['#e1ebed', '#b4d0d8', '#78abba', '#3a7d94', '#0d4760'] as const
const query = new URLSearchParams(location.search)
const folder = query.get('package') ?? '/data/'
const panes = (query.get('panes') ?? '0,0,800,800').split(';').map((pane) => pane.split(',').map(Number))

const readJson = async (name: string) => (await fetch(folder + name)).json()
async function archiveFile(): Promise<File> {
  const response = await fetch(`${folder}areas.pmtiles`)
  return new File([await response.arrayBuffer()], 'areas.pmtiles')
}
const archived = Number(query.get('archive') ?? 0)
// Whole, since the local server sends no parts of a file.
const archive = archived > 0 ? new PMTiles(new FileSource(await archiveFile())) : null
if (archive) {
  const protocol = new Protocol()
  protocol.add(archive)
  addProtocol('pmtiles', protocol.tile)
}
const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] }
const [areas, description]: [FeatureCollection, { socialKompass: { lens?: { kind: string } | null } }] =
  await Promise.all([archive ? NONE : readJson('areas.geojson'), readJson('datapackage.json')])
const header = await archive?.getHeader()

function* positionsOf(coordinates: unknown): Generator<Position> {
  if (!Array.isArray(coordinates)) return
  if (typeof coordinates[0] === 'number') yield coordinates as Position
  else for (const inner of coordinates) yield* positionsOf(inner)
}

const extentOf = ({ features }: FeatureCollection) => {
  const bounds = new LngLatBounds()
  for (const { geometry } of features) {
    if (!geometry || geometry.type === 'GeometryCollection') continue
    for (const [lon, lat] of positionsOf(geometry.coordinates)) bounds.extend([lon ?? 0, lat ?? 0])
  }
  return bounds
}

const lensKind = description.socialKompass.lens?.kind
const own = archive ? { 'source-layer': 'areas' } : {}
const inLens = { ...areas, features: areas.features.filter(({ properties }) => properties?.kind === lensKind) }

const createPane = ([left, top, width, height]: number[], index: number) => {
  const shown = index > 0 && inLens.features.length > 0 ? inLens : areas
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  document.body.append(container)
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    fadeDuration: 0,
    bounds: header ? [header.minLon, header.minLat, header.maxLon, header.maxLat] : extentOf(shown),
    fitBoundsOptions: { padding: 8 },
    style: {
      version: 8,
      sources: {
        areas: archive
          ? { type: 'vector', url: `pmtiles://${archive.source.getKey()}` }
          : { type: 'geojson', data: shown, promoteId: 'id' },
      },
      layers: [
        {
          id: 'fill',
          type: 'fill',
          source: 'areas',
          ...own,
          paint: { 'fill-color': ['coalesce', ['feature-state', 'colour'], '#ccc'] },
        },
        { id: 'border', type: 'line', source: 'areas', ...own, paint: { 'line-color': '#fff', 'line-width': 1 } },
      ],
    },
  })
  const paint = (shift: number) => {
    for (let id = 0; id < archived; id++)
      map.setFeatureState(
        { source: 'areas', sourceLayer: 'areas', id },
        { colour: colours[(id + shift) % colours.length] },
      )
    shown.features.forEach((feature, number) => {
      const colour = colours[(number + shift) % colours.length]
      map.setFeatureState({ source: 'areas', id: String(feature.properties?.id) }, { colour })
    })
  }
  // The colours are in before the tiles are: the first frame with polygons is the first with colours.
  const painted = new Promise<void>((done) => {
    map.once('styledata', () => paint(0))
    map.on('render', () => {
      if (map.isSourceLoaded('areas') && map.areTilesLoaded()) done()
    })
  })
  return { map, paint, painted }
}

const made = panes.map(createPane)
await Promise.all(made.map(({ painted }) => painted))
performance.mark('sk:first-map')

let shift = 0
window.recolourBare = () => {
  shift += 1
  for (const { paint } of made) paint(shift)
}

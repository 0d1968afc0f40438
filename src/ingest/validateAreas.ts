import type { Area, AreaKind, LonLat } from '../domain/Area.ts'
import { checkGeometry } from '../geo/checkGeometry.ts'
import { coordinateExtent } from '../geo/coordinateExtent.ts'
import { guessProjection } from '../geo/guessProjection.ts'
import { swapAxes } from '../geo/swapAxes.ts'
import { cutName } from './cutName.ts'
import type { IssueLog } from './IssueLog.ts'
import { mergeAreas } from './mergeAreas.ts'
import { type RawFeature, type RawFeatures, readFeatures } from './readFeatures.ts'

const KINDS: readonly AreaKind[] = ['tatort', 'ort', 'landsbygd', 'annat']
/** Findings that would be told for nearly every area of an ordinary file are counted instead. */
const COUNTED = new Set(['ring-rewound', 'height-dropped'])

type Axes = 'ok' | 'swapped' | 'projected'

/**
 * areas.geojson to areas in order of id. An area whose geometry cannot be used keeps its place in tables.
 * Points and lines are no areas and are counted. Two features with one id become one area.
 */
export function validateAreas(text: string, log: IssueLog): Area[] {
  const raw = readFeatures(text, log)
  if (!raw) return []
  const axes = checkAxes(raw, log)
  const counts = new Map<string, number>()
  const areas: { area: Area; path: string }[] = []
  let notAreas = 0
  for (const feature of raw.features) {
    const { geometry, findings } = checkGeometry(geometryOf(feature, axes))
    if (findings.some(({ code }) => code === 'feature-not-area')) {
      notAreas++
      continue
    }
    const id = readId(feature, log)
    if (id === null) continue
    for (const { code, params, lost } of findings) {
      if (COUNTED.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
      else if (axes === 'projected' && code === 'geometry-missing') continue
      else
        log.add(
          lost && code !== 'geometry-missing' ? 'error' : 'warning',
          code,
          { column: feature.path },
          { id, ...params },
        )
    }
    areas.push({ area: { ...readProperties(feature, id, log), geometry }, path: feature.path })
  }
  if (notAreas > 0) log.warning('feature-not-area', {}, { count: notAreas })
  if (counts.has('ring-rewound')) log.info('ring-rewound', {}, { count: counts.get('ring-rewound')! })
  if (counts.has('height-dropped')) log.info('height-dropped', {}, { count: counts.get('height-dropped')! })
  return mergeAreas(areas, log).map((area) => withLabelInside(area, log))
}

function checkAxes(raw: RawFeatures, log: IssueLog): Axes {
  const extent = coordinateExtent(raw.features.map(({ geometry }) => geometry))
  if (!extent) return 'ok'
  const { west, south, east, north } = extent
  const [x, y] = [Math.max(Math.abs(west), Math.abs(east)), Math.max(Math.abs(south), Math.abs(north))]
  // One stray coordinate must not refuse the whole file: metres are far out on both axes, everywhere.
  if (x > 1000 && y > 1000 && Math.min(Math.abs(west), Math.abs(east), Math.abs(south), Math.abs(north)) > 1000) {
    const params = { x: Math.round(east), y: Math.round(north), guess: guessProjection(east, north), crs: raw.crs }
    log.error('coordinates-projected', {}, params)
    return 'projected'
  }
  // The rectangle of Sweden, read the wrong way round.
  if (west >= 55 && east <= 69.5 && south >= 10 && north <= 24.5) {
    log.warning('coordinates-swapped', {}, { x: west, y: south })
    return 'swapped'
  }
  return 'ok'
}

function geometryOf(feature: RawFeature, axes: Axes): unknown {
  if (axes === 'projected') return null
  return axes === 'swapped' ? swapAxes(feature.geometry) : feature.geometry
}

function readId(feature: RawFeature, log: IssueLog): string | null {
  const inside = idText(feature.properties.id)
  const outside = idText(feature.id)
  const id = inside || outside
  if (id === '') {
    log.error('area-id-missing', { column: feature.path }, { name: plainText(feature.properties.name) })
    return null
  }
  if (inside && outside && inside !== outside) {
    log.warning('area-id-differs', { column: `${feature.path}.id` }, { inside, outside })
  }
  return id
}

function readProperties(feature: RawFeature, id: string, log: IssueLog): Omit<Area, 'geometry'> {
  const { name, level, kind, label_lon, label_lat, area_km2 } = feature.properties
  const place = (key: string) => ({ column: `${feature.path}.properties.${key}` })
  if (plainText(name) === '') log.warning('text-missing', place('name'), { column: 'name', used: id })
  const knownKind = KINDS.find((candidate) => candidate === kind)
  if (!knownKind && plainText(kind) !== '') {
    log.warning('word-unknown', place('kind'), { text: plainText(kind), allowed: KINDS.join(', ') })
  }
  return {
    id,
    name: cutName(plainText(name), place('name'), log) || id,
    level: plainText(level),
    kind: knownKind ?? 'annat',
    labelPoint: isNumber(label_lon) && isNumber(label_lat) ? ([label_lon, label_lat] as LonLat) : null,
    areaKm2: isNumber(area_km2) && area_km2 > 0 ? area_km2 : null,
  }
}

function withLabelInside(area: Area, log: IssueLog): Area {
  const extent = coordinateExtent([area.geometry])
  if (!extent || !area.labelPoint) return area
  const [lon, lat] = area.labelPoint
  if (lon >= extent.west && lon <= extent.east && lat >= extent.south && lat <= extent.north) return area
  log.warning('label-point-outside', {}, { id: area.id, lon, lat })
  return { ...area, labelPoint: null }
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const plainText = (value: unknown) => (typeof value === 'string' ? value.trim().normalize('NFC') : '')
const idText = (value: unknown) => (typeof value === 'string' || isNumber(value) ? String(value) : '')

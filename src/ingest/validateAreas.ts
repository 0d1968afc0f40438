import { AREA_KINDS, type Area, type LonLat } from '../domain/Area.ts'
import { localText } from '../domain/LocalText.ts'
import { checkGeometry } from '../geo/checkGeometry.ts'
import { type CoordinateExtent, coordinateExtent } from '../geo/coordinateExtent.ts'
import { guessProjection } from '../geo/guessProjection.ts'
import { simplifyCoverage } from '../geo/simplifyCoverage.ts'
import { strayGeometry } from '../geo/strayGeometry.ts'
import { swapAxes } from '../geo/swapAxes.ts'
import { areaIdProperty, codeText, ordinaryId } from './areaIdProperty.ts'
import { cutName } from './cutName.ts'
import type { IssueLog } from './IssueLog.ts'
import { mergeAreas } from './mergeAreas.ts'
import { type RawFeature, type RawFeatures, readFeatures } from './readFeatures.ts'

/** Findings that would be told for nearly every area of an ordinary file are counted instead. */
const COUNTED = new Set(['ring-rewound', 'height-dropped'])

type Axes = 'ok' | 'swapped' | 'projected'

/**
 * areas.geojson to areas in order of id. An area whose geometry cannot be used keeps its place in tables: also one drawn
 * as a line or a point, when `usedIds` (ids that the tables of the package name) says that it is an area. Other points and
 * lines are no areas and are counted. Codes may stand in another property than `id`, when they fit the tables. Geometries
 * far from all others are mended or set aside. Two features with one id become one area.
 */
export function validateAreas(text: string, log: IssueLog, usedIds: ReadonlySet<string> = new Set()): Area[] {
  const raw = readFeatures(text, log)
  return raw ? readAreas(raw, log, usedIds) : []
}

/** As `validateAreas`, from features that were found in a file of whatever kind. */
export function readAreas(raw: RawFeatures, log: IssueLog, usedIds: ReadonlySet<string>): Area[] {
  const axes = checkAxes(raw, log)
  const property = areaIdProperty(raw.features, usedIds)
  const counts = new Map<string, number>()
  const areas: { area: Area; path: string }[] = []
  let notAreas = 0
  for (const feature of raw.features) {
    const { geometry, findings } = checkGeometry(geometryOf(feature, axes))
    const isFlat = findings.some(({ code }) => code === 'feature-not-area')
    if (isFlat && !usedIds.has(property ? codeText(feature.properties[property.key]) : ordinaryId(feature))) {
      notAreas++
      continue
    }
    const id = property ? codeText(feature.properties[property.key]) : readId(feature, log)
    if (id === null) continue
    const area = { ...readProperties(feature, id, property?.nameKey ?? 'name', log), geometry }
    for (const { code, params, lost } of findings) {
      if (COUNTED.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
      else if (axes === 'projected' && code === 'geometry-missing') continue
      else {
        const issueCode = code === 'feature-not-area' ? 'geometry-not-area' : code
        const severity = lost && code !== 'geometry-missing' && !isFlat ? 'error' : 'warning'
        log.add(severity, issueCode, { column: feature.path }, { id, name: area.name, ...params })
      }
    }
    areas.push({ area, path: feature.path })
  }
  if (property && areas.length > 0) {
    const params = {
      name: property.key,
      count: property.matches,
      of: raw.features.length,
      used: property.nameKey ?? '',
    }
    log.info('area-id-property', { column: `properties.${property.key}` }, params)
  }
  if (notAreas > 0) log.warning('feature-not-area', {}, { count: notAreas })
  if (counts.has('ring-rewound')) log.info('ring-rewound', {}, { count: counts.get('ring-rewound')! })
  if (counts.has('height-dropped')) log.info('height-dropped', {}, { count: counts.get('height-dropped')! })
  return forScreen(mergeAreas(inPlace(areas, log), log), log).map((area) => withLabelInside(area, log))
}

/** Borders finer than any screen shows are made simpler here, in the worker: everything after pays for every corner. */
function forScreen(areas: Area[], log: IssueLog): Area[] {
  const simpler = simplifyCoverage(areas.map(({ geometry }) => geometry))
  if (!simpler) return areas
  const { before, after, metres, geometries } = simpler
  log.info('geometry-simplified', {}, { count: before, of: after, number: metres })
  return areas.map((area, index) => ({ ...area, geometry: geometries[index]! }))
}

/** Geometries far from all others are turned, mended or taken off the map, and told with id and name. */
function inPlace(areas: readonly { area: Area; path: string }[], log: IssueLog): { area: Area; path: string }[] {
  const strays = strayGeometry(areas.map(({ area }) => area.geometry))
  return areas.map((entry, index) => {
    const stray = strays[index]!
    if (stray.kind === 'ok') return entry
    const { area, path } = entry
    const names = { id: area.id, name: area.name }
    if (stray.kind === 'swapped') {
      log.warning('feature-swapped', { column: path }, names)
      const turned = checkGeometry(swapAxes(area.geometry)).geometry
      const labelPoint = area.labelPoint && turnedInto(area.labelPoint, turned)
      return { path, area: { ...area, geometry: turned, labelPoint } }
    }
    const at = { x: stray.at[0]!, y: stray.at[1]! }
    if (stray.kind === 'spike') {
      log.warning('geometry-spike', { column: path }, { ...names, ...at, number: Math.round(stray.km) })
      return entry
    }
    if (stray.kind === 'far') {
      log.error('geometry-far', { column: path }, { ...names, ...at })
      return { path, area: { ...area, geometry: null } }
    }
    log.error('geometry-stray', { column: path }, { ...names, ...at, count: stray.count })
    return { path, area: { ...area, geometry: checkGeometry(stray.geometry).geometry } }
  })
}

/** The label's place, turned too where only that puts it inside. */
function turnedInto([lon, lat]: LonLat, geometry: Area['geometry']): LonLat {
  const extent = coordinateExtent([geometry])
  const fits = extent && lon >= extent.south && lon <= extent.north && lat >= extent.west && lat <= extent.east
  return fits ? [lat, lon] : [lon, lat]
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
  const extents = raw.features.flatMap(({ geometry }) => coordinateExtent([geometry]) ?? [])
  const turned = extents.filter(isSwedenTurned)
  // A single area that is turned among others is mended by itself.
  if (turned.length > extents.length / 2) {
    log.warning('coordinates-swapped', {}, { x: turned[0]!.west, y: turned[0]!.south })
    return 'swapped'
  }
  return 'ok'
}

/** Inside the rectangle of Sweden, read the wrong way round. */
function isSwedenTurned({ west, south, east, north }: CoordinateExtent): boolean {
  return west >= 55 && east <= 69.5 && south >= 10 && north <= 24.5
}

function geometryOf(feature: RawFeature, axes: Axes): unknown {
  if (axes === 'projected') return null
  return axes === 'swapped' ? swapAxes(feature.geometry) : feature.geometry
}

function readId(feature: RawFeature, log: IssueLog): string | null {
  const id = ordinaryId(feature)
  if (id === '') {
    log.error('area-id-missing', { column: feature.path }, { name: plainText(feature.properties.name) })
    return null
  }
  const outside = codeText(feature.id)
  const inside = codeText(feature.properties.id)
  if (inside && outside && inside !== outside) {
    log.warning('area-id-differs', { column: `${feature.path}.id` }, { inside, outside })
  }
  return id
}

function readProperties(feature: RawFeature, id: string, nameKey: string, log: IssueLog): Omit<Area, 'geometry'> {
  const name = feature.properties[nameKey]
  const { level, municipality, kind, label_lon, label_lat, area_km2, replaces, made_of } = feature.properties
  const place = (key: string) => ({ column: `${feature.path}.properties.${key}` })
  if (plainText(name) === '') log.warning('text-missing', place('name'), { column: 'name', used: id })
  const knownKind = AREA_KINDS.find((candidate) => candidate === kind)
  if (!knownKind && plainText(kind) !== '') {
    log.warning('word-unknown', place('kind'), { text: plainText(kind), allowed: AREA_KINDS.join(', ') })
  }
  return {
    id,
    name: cutName(plainText(name), place('name'), log) || id,
    level: plainText(level),
    ...(codeText(municipality) !== '' && { municipality: codeText(municipality) }),
    kind: knownKind ?? 'annat',
    labelPoint: isNumber(label_lon) && isNumber(label_lat) ? ([label_lon, label_lat] as LonLat) : null,
    areaKm2: isNumber(area_km2) && area_km2 > 0 ? area_km2 : null,
    keywords: localText((language) => plainText(feature.properties[`keywords_${language}`])),
    ...(isTexts(replaces) && { replaces }),
    ...(isTexts(made_of) && { madeOf: made_of }),
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
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
const plainText = (value: unknown) => (typeof value === 'string' ? value.trim().normalize('NFC') : '')

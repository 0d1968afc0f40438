import type { Area } from '../../domain/Area.ts'
import { type CoordinateExtent, coordinateExtent } from '../../geo/coordinateExtent.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import type { RawFeature } from '../../ingest/readFeatures.ts'
import { readAreas } from '../../ingest/validateAreas.ts'
import { choice, type Findings } from '../Findings.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import type { OpenedFeatures } from '../OpenedFile.ts'
import type { SourceLayer } from '../SourceLayer.ts'
import { codePlaces, codesAt, guessCodePlace, namePlace } from './areaProperties.ts'
import { systemByCode, WGS84 } from './coordinateSystems.ts'
import { type Candidate, guessSystem, typicalExtent } from './guessSystem.ts'
import { leafGeometries, mapPositions } from './mapPositions.ts'

/** Seven decimals of a degree are a centimetre, and neighbours are rounded alike. */
const DEGREE_STEPS = 1e7
/** Ground that is a little outside of the package's is still of the same municipality. */
const GROUND_MARGIN = 0.2
const KIND_OF_LETTER: Readonly<Record<string, string>> = { A: 'landsbygd', B: 'ort', C: 'tatort' }

/**
 * The areas that a file of ground holds, in degrees, checked as a package's are: rings are closed and turned, what crosses
 * itself is told, heights are left, borders that neighbours share are made simpler together. Which layer, which system of
 * coordinates and which property holds the codes is guessed with its evidence, or asked. Empty while something is asked.
 */
export function readGeometry(
  file: OpenedFeatures,
  context: IntakeContext | null,
  findings: Findings,
  log: IssueLog,
): Area[] {
  const layer = chosenLayer(file, context, findings, log)
  if (!layer) return []
  const place = { file: file.name, sheet: layer.name, line: null, column: null }
  const candidate = chosenSystem(layer, context, findings, log, place)
  const codeKey = chosenCode(layer, context, findings, log, place)
  if (!candidate || codeKey === null) return []
  const features = ofMunicipality(layer.features, codeKey, context, log)
  const nameKey = chosenName(features, codeKey, findings, place)
  const codes = codesAt(features, codeKey)
  const names = toldApart(nameKey === null ? codes : codesAt(features, nameKey), codes)
  const level = codes.every(isRegso) ? 'regso' : codes.every(isDeso) ? 'deso' : ''
  const own = features.map(({ geometry, path, properties }, at): RawFeature => {
    const id = codes[at]!
    const kind = isDeso(id) ? KIND_OF_LETTER[id[4]!] : undefined
    const said = { level, ...(kind && { kind }), ...(isPlain(candidate) ? properties : {}) }
    return { id, path, geometry: inDegrees(geometry, candidate), properties: { ...said, id, name: names[at] || id } }
  })
  return readAreas({ features: own, crs: '' }, log, new Set(codes))
}

/** Statistics Sweden's files are of the whole country: of areas with its codes only those of the municipality come in. */
function ofMunicipality(
  features: readonly RawFeature[],
  codeKey: string,
  context: IntakeContext | null,
  log: IssueLog,
): readonly RawFeature[] {
  const municipality = context?.meta.municipalityCode ?? ''
  const codes = codesAt(features, codeKey)
  const own = features.filter((_, at) => codes[at]!.startsWith(municipality))
  const isOfMore = municipality !== '' && own.length > 0 && own.length < features.length
  if (!isOfMore || !codes.every((code) => isRegso(code) || isDeso(code))) return features
  log.info('areas-elsewhere', {}, { count: own.length, of: features.length, id: municipality })
  return own
}

/** Areas of the same name, as the smallest of Statistics Sweden's have, are told apart by what their codes end with. */
function toldApart(names: readonly string[], codes: readonly string[]): string[] {
  const others = (name: string, code: string) => names.some((other, at) => other === name && codes[at] !== code)
  return names.map((name, at) => {
    const code = codes[at]!
    if (name === '' || name === code || !others(name, code)) return name
    return `${name} ${isDeso(code) || isRegso(code) ? code.slice(4) : code}`
  })
}

/** In degrees as a package has them, so that what the file itself says of its areas holds, such as where their names stand. */
const isPlain = ({ system, swapped }: Candidate) => system === WGS84 && !swapped

const isRegso = (code: string) => /^\d{4}R\d{3}$/.test(code)
const isDeso = (code: string) => /^\d{4}[ABC]\d{4}$/.test(code)

function inDegrees(geometry: unknown, { system, swapped }: Candidate): unknown {
  const round = (degrees: number) => Math.round(degrees * DEGREE_STEPS) / DEGREE_STEPS
  return mapPositions(geometry, (x, y) => {
    const [lon, lat] = swapped ? system.toLonLat(y, x) : system.toLonLat(x, y)
    return [round(lon), round(lat)]
  })
}

/** Metres whole, degrees with two decimals. */
const shown = (number: number) => (Math.abs(number) > 180 ? Math.round(number) : Math.round(number * 100) / 100)

type Place = Parameters<Findings['decide']>[0]['place']

function chosenLayer(
  file: OpenedFeatures,
  context: IntakeContext | null,
  findings: Findings,
  log: IssueLog,
): SourceLayer | null {
  const drawn = file.layers.filter(({ features }) =>
    features.some(({ geometry }) => coordinateExtent(leafGeometries(geometry))),
  )
  const areal = drawn.filter(({ features }) => features.some(({ geometry }) => hasGround(geometry)))
  if (areal.length === 0) log.error('layers-none')
  if (areal.length <= 1) return areal[0] ?? null
  const known = knownIds(context)
  const matching = areal.filter(
    ({ features }) => guessCodePlace(features, codePlaces(features), known, '').confidence > 0.96,
  )
  const answer = findings.decide({
    id: 'layer',
    code: 'layer',
    best: matching[0]?.name ?? areal[0]!.name,
    confidence: matching.length === 1 ? 0.9 : 0.4,
    place: { file: file.name, sheet: '', line: null, column: null },
    values: { count: areal.length },
    evidence: {
      seen: matching[0]?.features.length ?? 0,
      of: areal.length,
      example: matching[0]?.name ?? areal[0]!.name,
    },
    choices: areal.map(({ name, features }) => choice(name, { text: name, count: features.length })),
  })
  return areal.find(({ name }) => name === answer) ?? null
}

function hasGround(geometry: unknown): boolean {
  return [...leafGeometries(geometry)].some((leaf) => /Polygon$/.test(String((leaf as { type?: unknown }).type)))
}

function chosenSystem(
  layer: SourceLayer,
  context: IntakeContext | null,
  findings: Findings,
  log: IssueLog,
  place: Place,
): Candidate | null {
  const extent = typicalExtent(layer.features.map(({ geometry }) => [...leafGeometries(geometry)]))
  if (!extent) return null
  const guess = guessSystem(extent, layer.stated, groundOf(context))
  const at = { x: shown(extent.west), y: shown(extent.south) }
  if (guess.kind === 'rt90') log.error('projection-rt90', {}, at)
  if (guess.kind === 'unknown') log.error('projection-unknown', {}, { ...at, name: guess.stated })
  if (guess.kind === 'rt90' || guess.kind === 'unknown') return null
  if (guess.unlike !== '') log.warning('projection-unlike', {}, { ...at, name: guess.unlike })
  const candidates = guess.kind === 'sure' ? [guess.candidate] : guess.candidates
  const answer = findings.decide({
    id: 'coordinate-system',
    code: 'coordinate-system',
    place,
    best: guess.kind === 'sure' ? String(guess.candidate.system.code) : null,
    confidence: guess.kind === 'sure' ? (guess.by === 'range' ? 0.9 : 0.97) : 0,
    values: { by: guess.kind === 'sure' ? guess.by : '', ...at },
    evidence: { seen: layer.features.length, of: layer.features.length, example: `${at.x}, ${at.y}` },
    choices: [
      ...candidates.map(({ system }) => choice(String(system.code), { text: `${system.name} (EPSG:${system.code})` })),
      ...(guess.kind === 'ask' && guess.mayBeRt90 ? [choice('rt90')] : []),
    ],
    accepts: (key) => systemByCode(Number(key)) !== null,
  })
  if (answer === 'rt90') log.error('projection-rt90', {}, at)
  const chosen = candidates.find(({ system }) => String(system.code) === answer)
  const system = answer === null ? null : systemByCode(Number(answer))
  const candidate = chosen ?? (system && { system, swapped: candidates[0]?.swapped ?? false })
  if (candidate?.swapped) log.warning('coordinates-swapped', {}, at)
  return candidate
}

function chosenCode(
  layer: SourceLayer,
  context: IntakeContext | null,
  findings: Findings,
  log: IssueLog,
  place: Place,
): string | null {
  const places = codePlaces(layer.features)
  const guess = guessCodePlace(layer.features, places, knownIds(context), layer.name)
  const keys = [...new Set([...(guess.best === null ? [] : [guess.best]), ...places.map(({ key }) => key)])]
  if (keys.length === 0) {
    log.error('area-codes-none', {}, { count: layer.features.length })
    return null
  }
  const answer = findings.decide({
    id: 'area-code',
    code: 'area-code',
    place,
    values: { text: guess.best ?? '' },
    best: guess.best === null ? null : keyOf(guess.best),
    confidence: guess.confidence,
    evidence: {
      seen: guess.seen,
      of: layer.features.length,
      example: codesAt(layer.features, guess.best ?? keys[0]!)[0] ?? '',
    },
    choices: keys.map((key) => choice(keyOf(key), key === '' ? {} : { text: key })),
  })
  return answer === null ? null : answer === OUTER ? '' : answer.slice(PROPERTY.length)
}

/** The property with the names that the map shows; null where the codes are all there is. */
function chosenName(features: readonly RawFeature[], codeKey: string, findings: Findings, place: Place): string | null {
  const texts = (key: string) => codesAt(features, key)
  const isSpoken = (key: string) => texts(key).some((text) => /\p{L}/u.test(text))
  const keys = Object.keys(features[0]?.properties ?? {}).filter((key) => key !== codeKey && isSpoken(key))
  const isOwn = (key: string) => new Set(texts(key)).size === features.length && !texts(key).includes('')
  const best = namePlace(features, codeKey) ?? keys.find(isOwn) ?? null
  const others = keys.filter((key) => key !== best)
  if (best === null && others.length === 0) return null
  const answer = findings.decide({
    id: 'area-label',
    code: 'area-label',
    place,
    values: { text: best ?? '' },
    best: best === null ? OUTER : keyOf(best),
    confidence: 0.85,
    evidence: {
      seen: features.length,
      of: features.length,
      example: texts(best ?? codeKey)[0] ?? '',
    },
    choices: [
      ...[...(best === null ? [] : [best]), ...others].map((key) => choice(keyOf(key), { text: key })),
      choice(OUTER),
    ],
  })
  return answer === null || answer === OUTER ? null : answer.slice(PROPERTY.length)
}

/** As an answer says it: the feature's own id, or a property, which may have any name. */
const OUTER = 'id'
const PROPERTY = 'property:'
const keyOf = (key: string) => (key === '' ? OUTER : `${PROPERTY}${key}`)

const knownIds = (context: IntakeContext | null) => new Set(context?.areas.map(({ id }) => id) ?? [])

/** Where the package's areas lie, and somewhat around. */
function groundOf(context: IntakeContext | null): CoordinateExtent | null {
  const extent = coordinateExtent(context?.areas.map(({ geometry }) => geometry) ?? [])
  if (!extent) return null
  const { west, south, east, north } = extent
  const [wide, high] = [(east - west) * GROUND_MARGIN, (north - south) * GROUND_MARGIN]
  return { west: west - wide, east: east + wide, south: south - high, north: north + high }
}

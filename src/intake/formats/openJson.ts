import { decodeText } from '../../ingest/decodeText.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { parseJson } from '../../ingest/parseJson.ts'
import { isObject } from '../../ingest/readFeatures.ts'
import type { OpenedFile } from '../OpenedFile.ts'
import { Refusal } from '../Refusal.ts'
import type { SourceCube } from '../SourceCube.ts'
import type { SourceFile } from '../SourceFile.ts'
import { textOf } from './json.ts'
import { openGeoJson } from './openGeoJson.ts'
import { openTopoJson } from './openTopoJson.ts'
import { readJsonRecords } from './readJsonRecords.ts'
import { isJsonStat, readJsonStat } from './readJsonStat.ts'
import { isKolada, readKolada } from './readKolada.ts'
import { isPxWeb, readPxWeb } from './readPxWeb.ts'

const MOST_KEYS = 6

/** What a JSON text holds, judged by its keys. Throws a Refusal for JSON that is none of what is known, with the keys it has. */
export function openJson({ name, bytes }: SourceFile): OpenedFile {
  const { text, encoding, issues } = decodeText(bytes, name)
  const log = new IssueLog(name, true)
  const root = text === null ? undefined : parseJson(text.replace(/^\uFEFF/, ''), log)
  if (root === undefined) {
    const all = [...issues, ...log.issues()]
    const { code, params } = all.find(({ severity }) => severity === 'error')!
    return { kind: 'refused', name, code, params, issues: all }
  }
  const cube = (format: 'json-stat' | 'kolada' | 'pxweb', read: SourceCube): OpenedFile => {
    if (isObject(root) && textOf(root.next_url) !== '')
      log.warning('page-of-several', {}, { next: textOf(root.next_url) })
    return { kind: 'cube', format, name, encoding, cube: read, issues: [...issues, ...log.issues()] }
  }
  if (isObject(root)) {
    if (isJsonStat(root)) return cube('json-stat', readJsonStat(root))
    if (isKolada(root)) return cube('kolada', readKolada(root))
    if (isPxWeb(root)) return cube('pxweb', readPxWeb(root))
    if (root.type === 'Topology') return openTopoJson(name, root, issues)
    if (isGeo(root)) return openGeoJson(name, root, issues)
  }
  const records = readJsonRecords(root)
  if (!records) throw new Refusal('json-unknown', { keys: keysOf(root) })
  if (records.next !== '') log.warning('page-of-several', {}, { next: records.next })
  return {
    kind: 'sheets',
    format: 'json',
    name,
    encoding,
    delimiter: null,
    sheets: [records.sheet],
    issues: [...issues, ...log.issues()],
  }
}

function isGeo(root: Readonly<Record<string, unknown>>): boolean {
  const { type, features, coordinates } = root
  return (
    ['Feature', 'FeatureCollection', 'GeometryCollection'].includes(String(type)) ||
    (typeof type === 'string' && Array.isArray(coordinates)) ||
    // Esri's own form, which the reader of features knows by name.
    ('geometryType' in root && Array.isArray(features))
  )
}

function keysOf(root: unknown): string {
  return isObject(root)
    ? Object.keys(root).slice(0, MOST_KEYS).join(', ')
    : Array.isArray(root)
      ? '[…]'
      : String(root).slice(0, 40)
}

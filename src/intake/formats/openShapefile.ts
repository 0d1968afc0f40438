import { read } from 'shapefile'
import { IssueLog } from '../../ingest/IssueLog.ts'
import type { RawFeature } from '../../ingest/readFeatures.ts'
import type { OpenedFeatures } from '../OpenedFile.ts'
import { Refusal } from '../Refusal.ts'
import type { SourceFile } from '../SourceFile.ts'
import type { SourceLayer } from '../SourceLayer.ts'
import { tableEncoding } from './tableEncoding.ts'
import { unzip } from './unzip.ts'

const PARTS = /\.(?:shp|dbf|prj|cpg)$/i
const HEADER_BYTES = 100
const RECORD_BYTES = 8

/** Every shape in a zip, with its table; in whatever folder they are. */
export function openShapefile({ name, bytes }: SourceFile): Promise<OpenedFeatures> {
  return openShapes(
    name,
    unzip(bytes, (path) => PARTS.test(path) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(path)),
  )
}

/** The same of its parts by their paths. */
export async function openShapes(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<OpenedFeatures> {
  const log = new IssueLog(name, true)
  const layers: SourceLayer[] = []
  for (const [path, shapes] of files) {
    if (!/\.shp$/i.test(path)) continue
    const beside = (ending: string) =>
      [...files].find(([other]) => other.toLowerCase() === `${path.slice(0, -3)}${ending}`.toLowerCase())?.[1]
    const layer = path.slice(path.lastIndexOf('/') + 1, -4)
    checkRecords(shapes)
    const features = await featuresOf(shapes, beside('dbf'), beside('cpg'), layer, log)
    layers.push({ name: layer, stated: textOf(beside('prj')), features })
  }
  const drawn = layers.filter(({ features }) => features.length > 0)
  if (drawn.length === 0) throw new Refusal('layers-none')
  return { kind: 'features', format: 'shapefile', name, layers: drawn, issues: log.issues() }
}

async function featuresOf(
  shapes: Uint8Array,
  table: Uint8Array | undefined,
  codePage: Uint8Array | undefined,
  layer: string,
  log: IssueLog,
): Promise<RawFeature[]> {
  if (!table) log.warning('shapefile-without-table', {}, { layer })
  const encoding = table ? tableEncoding(table, textOf(codePage), log) : 'utf-8'
  const { features } = await read(shapes, table, { encoding })
  if (table && features.some(({ properties }) => !properties)) throw new Refusal('shapefile-rows', { layer })
  return features.map(({ properties, geometry }, index) => ({
    id: undefined,
    geometry,
    path: `${layer}[${index + 1}]`,
    properties: Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [key, plainValue(value)])),
  }))
}

/**
 * Every record says how long it is, up to the end of the file, and is of the file's kind. The library would look for
 * the next one that fits, and leave out what it does not understand.
 */
function checkRecords(shapes: Uint8Array): void {
  const view = new DataView(shapes.buffer, shapes.byteOffset, shapes.byteLength)
  if (shapes.length < HEADER_BYTES || view.getInt32(0) !== 9994) throw damaged()
  const kind = view.getInt32(32, true)
  for (let at = HEADER_BYTES; at < shapes.length; ) {
    if (at + RECORD_BYTES + 4 > shapes.length) throw damaged()
    const length = 2 * view.getInt32(at + 4)
    const type = view.getInt32(at + RECORD_BYTES, true)
    if (length < 4 || at + RECORD_BYTES + length > shapes.length || (type !== 0 && type !== kind)) throw damaged()
    at += RECORD_BYTES + length
  }
}

/** A day of a table comes as a moment in the local time of the machine. */
function plainValue(value: unknown): unknown {
  if (!(value instanceof Date)) return typeof value === 'string' ? value.normalize('NFC') : value
  const two = (part: number) => String(part).padStart(2, '0')
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`
}

const textOf = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes).trim() : '')

const damaged = () => new Refusal('file-damaged', { format: 'shapefile' })

import { OVERLAY_FILES, type OverlayFile, type PackageOverlay } from '../domain/PackageOverlay.ts'
import { AreaKeys } from '../ingest/AreaKeys.ts'
import { areaIdProperty, codeText, ordinaryId } from '../ingest/areaIdProperty.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import type { PackageFile } from '../ingest/packageFiles.ts'
import { readFeatures } from '../ingest/readFeatures.ts'
import { readPeriod } from '../ingest/readPeriod.ts'
import { readRows } from '../ingest/readRows.ts'
import { readSex } from '../ingest/readWord.ts'
import { layNeeds } from './layNeeds.ts'
import { layTable, type TableRule } from './layTable.ts'

/** A package with something laid over it, still as texts: checks, protection and derived figures are those of its reader. */
export interface LaidOver {
  readonly texts: ReadonlyMap<PackageFile, string>
  /** By file, the line that each incoming row stands on: by it a fault that the reader finds is one of the incoming row. */
  readonly lines: ReadonlyMap<OverlayFile, readonly number[]>
}

/** Files that speak of the areas of the package and of no others. */
const ABOUT_AREAS: readonly PackageFile[] = ['values.csv', 'population.csv', 'area_groups.csv', 'measure_areas.csv']

/**
 * Lays what comes in over a package's files, before anything is read of them. A figure that is there already is replaced,
 * whatever edition of the area, word for the sex or sign of a period either is written with; everything else is added.
 * Areas of another division take the place of the package's, and what was said of those goes. The texts given are left as
 * they are. Pure; never throws.
 */
export function layOver(base: ReadonlyMap<PackageFile, string>, overlay: PackageOverlay): LaidOver {
  const texts = new Map(base)
  const lines = new Map<OverlayFile, readonly number[]>()
  if (overlay['areas.geojson'] !== undefined) for (const file of ABOUT_AREAS) texts.delete(file)
  for (const file of OVERLAY_FILES) {
    const incoming = overlay[file]
    if (incoming === undefined) continue
    if (file === 'datapackage.json' || file === 'areas.geojson') texts.set(file, incoming)
    else if (file === 'need_specs.json') texts.set(file, layNeeds(texts.get(file), incoming))
    else {
      const laid = layTable(texts.get(file), incoming, RULES[file](texts, incoming))
      texts.set(file, laid.text)
      lines.set(file, laid.lines)
    }
  }
  return { texts, lines }
}

type TableFile = Exclude<OverlayFile, 'datapackage.json' | 'areas.geojson' | 'need_specs.json'>
type MakeRule = (texts: ReadonlyMap<PackageFile, string>, incoming: string) => TableRule

const key = (...parts: readonly string[]): string => JSON.stringify(parts)
const plain = (text: string): string => text.trim().toLowerCase()
const periodOf = (text: string): string => readPeriod(text) ?? text.trim()

const RULES: Readonly<Record<TableFile, MakeRule>> = {
  'indicators.csv': () => ({
    file: 'indicators.csv',
    keyOf: (cell) => key(cell('id')),
    numbers: [],
    keepsRest: true,
  }),
  'values.csv': (texts, incoming) => {
    const areas = new AreaKeys(areasOf(texts.get('areas.geojson') ?? '', incoming))
    const areaOf = (id: string): string => areas.ids[areas.indexOfEdition(id)] ?? id
    const log = new IssueLog('values.csv')
    const sexOf = (text: string): string => readSex(text, 0, log) ?? text
    return {
      file: 'values.csv',
      keyOf: (cell) => key(areaOf(cell('area_id')), cell('indicator_id'), periodOf(cell('period')), sexOf(cell('sex'))),
      numbers: ['value', 'numerator', 'n'],
      keepsRest: false,
    }
  },
  'references.csv': () => ({
    file: 'references.csv',
    keyOf: (cell) => key(plain(cell('level')), cell('code'), cell('indicator_id'), periodOf(cell('period'))),
    numbers: ['value'],
    keepsRest: false,
  }),
}

/** The areas by the ids that the reader of areas finds for them, since the incoming rows name them by those. */
function areasOf(geojson: string, incoming: string): { readonly id: string; readonly name: string }[] {
  const features = readFeatures(geojson, new IssueLog('areas.geojson'))?.features ?? []
  const used = new Set<string>()
  let at = -1
  readRows(incoming, new IssueLog('values.csv'), {
    spec: null,
    onHeader: ({ columns }) => {
      at = columns.get('area_id') ?? -1
    },
    onRow: (cells) => used.add(cells[at] ?? ''),
  })
  const property = areaIdProperty(features, used)
  const ids = features.map((feature) => (property ? codeText(feature.properties[property.key]) : ordinaryId(feature)))
  return [...new Set(ids)].map((id) => ({ id, name: '' }))
}

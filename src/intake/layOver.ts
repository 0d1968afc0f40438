import type { AreaId } from '../domain/Area.ts'
import { OVERLAY_FILES, type OverlayFile, type PackageOverlay } from '../domain/PackageOverlay.ts'
import { AreaKeys } from '../ingest/AreaKeys.ts'
import { areaIdProperty, codeText, ordinaryId } from '../ingest/areaIdProperty.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import type { PackageFile } from '../ingest/packageFiles.ts'
import { readFeatures } from '../ingest/readFeatures.ts'
import { readPeriod } from '../ingest/readPeriod.ts'
import { readSex } from '../ingest/readWord.ts'
import { carryPlaces } from './carryPlaces.ts'
import { eachRow } from './eachRow.ts'
import { layDescription } from './layDescription.ts'
import { layNeeds } from './layNeeds.ts'
import { layTable, type TableRule } from './layTable.ts'
import { overlayUse } from './overlayUse.ts'
import { type TableRow, TableText } from './TableText.ts'

/** A package with something laid over it, still as texts: checks, protection and derived figures are those of its reader. */
export interface LaidOver {
  readonly texts: ReadonlyMap<PackageFile, string>
  /** By file, the line that each incoming row stands on: by it a fault that the reader finds is one of the incoming row. */
  readonly lines: ReadonlyMap<OverlayFile, readonly number[]>
  /** What areas were called that others have taken the place of. */
  readonly formerAreas: ReadonlyMap<AreaId, string>
  /** Measures whose share of an area is no longer known, since the area is a part of another. */
  readonly blankedShares: readonly string[]
}

/**
 * Lays what comes in over a package's files, before anything is read of them. A figure that is there already is replaced,
 * whatever edition of the area, word for the sex or sign of a period either is written with; everything else is added.
 * Areas of another division take the place of the package's, and what was said of those follows where it can
 * (`carryPlaces`). The texts given are left as they are. Pure; never throws.
 */
export function layOver(base: ReadonlyMap<PackageFile, string>, overlay: PackageOverlay): LaidOver {
  const texts = new Map(base)
  const lines = new Map<OverlayFile, readonly number[]>()
  const areas = overlay['areas.geojson']
  const carried = areas === undefined ? null : carryPlaces(texts, areas)
  const isSame = carried?.isSame ?? true
  const means = texts.get('references.csv')
  if (means?.includes('computed') && overlay['values.csv'] !== undefined)
    texts.set('references.csv', withoutMeans(means, overlay['values.csv']))
  for (const file of OVERLAY_FILES) {
    const incoming = overlay[file]
    if (incoming === undefined) continue
    if (file === 'areas.geojson') texts.set(file, incoming)
    else if (file === 'datapackage.json') texts.set(file, isSame ? layDescription(texts.get(file), incoming) : incoming)
    else if (file === 'need_specs.json') texts.set(file, layNeeds(texts.get(file), incoming))
    else {
      const laid = layTable(texts.get(file), incoming, RULES[file](texts, overlay))
      texts.set(file, laid.text)
      lines.set(file, laid.lines)
    }
  }
  const { formerAreas = new Map(), blankedShares = [] } = carried ?? {}
  return { texts, lines, formerAreas, blankedShares }
}

/** Several laid one over the other, the first lowest. */
export function layAll(
  base: ReadonlyMap<PackageFile, string>,
  overlays: readonly PackageOverlay[],
): Pick<LaidOver, 'texts' | 'formerAreas'> {
  return overlays.reduce<Pick<LaidOver, 'texts' | 'formerAreas'>>(
    (under, overlay) => {
      const { texts, formerAreas } = layOver(under.texts, overlay)
      return { texts, formerAreas: new Map([...under.formerAreas, ...formerAreas]) }
    },
    { texts: base, formerAreas: new Map() },
  )
}

/** references.csv without means of areas whose figures are replaced: they are of what was there before. */
function withoutMeans(references: string, values: string): string {
  const table = TableText.of(references, 'references.csv')
  if (!table) return references
  const replaced = new Set<string>()
  let last = ''
  eachRow(values, ['indicator_id', 'period'], ([indicator, period]) => {
    const pair = `${indicator} ${period}`
    if (pair === last) return
    last = pair
    replaced.add(key(indicator!, plainPeriod(period!)))
  })
  const isStale = (row: TableRow) =>
    table.cell(row, 'computed') === '1' &&
    replaced.has(key(table.cell(row, 'indicator_id'), plainPeriod(table.cell(row, 'period'))))
  for (const row of table.rows) if (isStale(row)) table.put(row, '')
  return table.finish([], true).text
}

type TableFile = Exclude<OverlayFile, 'datapackage.json' | 'areas.geojson' | 'need_specs.json'>
type MakeRule = (texts: ReadonlyMap<PackageFile, string>, overlay: PackageOverlay) => TableRule

/** The sign between is one that no id, period or word holds. */
const key = (...parts: readonly string[]): string => parts.join('\u001f')
const plain = (text: string): string => text.trim().toLowerCase()
const plainPeriod = (text: string): string => readPeriod(text) ?? text.trim()

const RULES: Readonly<Record<TableFile, MakeRule>> = {
  'indicators.csv': () => ({
    file: 'indicators.csv',
    group: 'id',
    keyOf: (cell) => cell('id'),
    numbers: [],
    keepsRest: true,
  }),
  'values.csv': (texts, overlay) => {
    const areas = new AreaKeys(areasOf(texts.get('areas.geojson') ?? '', overlayUse(overlay).areaIds))
    const areaOf = remembered((id) => areas.ids[areas.indexOfEdition(id)] ?? id)
    const log = new IssueLog('values.csv')
    const sexOf = remembered((text) => readSex(text, 0, log) ?? text)
    const periodOf = remembered(plainPeriod)
    return {
      file: 'values.csv',
      group: 'indicator_id',
      keyOf: (cell) => key(areaOf(cell('area_id')), cell('indicator_id'), periodOf(cell('period')), sexOf(cell('sex'))),
      numbers: ['value', 'numerator', 'n'],
      keepsRest: false,
    }
  },
  'population.csv': () => ({
    file: 'population.csv',
    group: 'area_id',
    keyOf: (cell) => key(cell('area_id'), plain(cell('sex')), plain(cell('age_band')), plainPeriod(cell('period'))),
    numbers: ['persons'],
    keepsRest: false,
  }),
  'references.csv': () => ({
    file: 'references.csv',
    group: 'indicator_id',
    keyOf: (cell) =>
      key(plain(cell('level')), cell('code'), cell('indicator_id'), plainPeriod(cell('period')), cell('computed')),
    numbers: ['value'],
    keepsRest: false,
  }),
}

/** The areas by the ids that the reader of areas finds for them, since the incoming rows name them by those. */
function areasOf(geojson: string, used: ReadonlySet<string>): { readonly id: string; readonly name: string }[] {
  const features = readFeatures(geojson, new IssueLog('areas.geojson'))?.features ?? []
  const property = areaIdProperty(features, used)
  const ids = features.map((feature) => (property ? codeText(feature.properties[property.key]) : ordinaryId(feature)))
  return [...new Set(ids)].map((id) => ({ id, name: '' }))
}

/** The same of a text that comes again and again. */
function remembered(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const made = known.get(text) ?? work(text)
    known.set(text, made)
    return made
  }
}

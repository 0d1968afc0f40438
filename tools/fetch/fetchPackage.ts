import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { describePackage } from '../data/describePackage.ts'
import { desoKind, withDesoKinds } from '../data/desoKind.ts'
import { LIVING_CONDITIONS, livingConditionsNeed } from '../data/livingConditions.ts'
import { readIn } from '../data/readIn.ts'
import { columnsOf, TABLE_SCHEMAS } from '../data/tableSchemas.ts'
import { type Cell, writeTable } from '../data/writeTable.ts'
import { bareCode } from './bareCode.ts'
import { cubeFigures, lacking } from './cubeFigures.ts'
import { FetchFault } from './FetchFault.ts'
import { groundsOf } from './groundsOf.ts'
import { koladaReferences } from './koladaReferences.ts'
import { localities } from './localities.ts'
import type { PacedClient } from './PacedClient.ts'
import { populationRows } from './populationRows.ts'
import type { Edition, FetchedIndicator, Selection, Sources } from './Sources.ts'
import { REGION, ScbTables, type TableMetadata, TIME } from './scbTables.ts'

type Rows = Readonly<Record<string, Cell>>[]

export interface FetchedPackage {
  readonly files: ReadonlyMap<PackageFile, string>
  /** What could not be had, and why, as sentences: the package is whole without it. */
  readonly leftOut: readonly string[]
}

const COUNTRY = '00'
/** What a level is called, by the number of figures in its code. */
const levelOf = (code: string) => (code === COUNTRY ? 'country' : code.length === 2 ? 'county' : 'municipality')

/**
 * A data package of a municipality from open data: DeSO with borders, the indicators that the sources name, references of
 * municipality, county and country, residents by age and sex. Throws a FetchFault when there can be no package; an
 * indicator that cannot be had is left out and told.
 */
export async function fetchPackage(code: string, sources: Sources, client: PacedClient): Promise<FetchedPackage> {
  const leftOut: string[] = []
  const tables = new ScbTables(sources.scb, client)
  await tables.open()
  const { grounds, features } = await groundsOf(code, sources, client)
  const [first] = grounds
  const metadata = new Map<string, TableMetadata>()
  const metadataOf = async (table: string): Promise<TableMetadata> => {
    const known = metadata.get(table) ?? (await tables.metadata(table))
    metadata.set(table, known)
    return known
  }
  const larger = [code, code.slice(0, 2), COUNTRY]

  const [indicators, values, references]: [Rows, Rows, Rows] = [[], [], []]
  for (const indicator of sources.indicators) {
    const why = await quietly(async () => {
      const table = await metadataOf(indicator.table)
      const fault = lacking(table, askedOf(indicator))
      if (fault) return `tabellen har inte ${fault}`
      const read = await figuresOf(indicator, table)
      if (read.values.length === 0) return 'tabellen har inga siffror för områdena'
      indicators.push(rowOf(indicator, table, read.hasBreak ? String(first!.edition.from) : ''))
      values.push(...read.values)
      references.push(...read.references)
      return null
    })
    if (why !== null) leftOut.push(`${indicator.id} (${indicator.table}): ${why}.`)
  }
  if (indicators.length === 0) throw new FetchFault('unusable', `Inget mått kunde hämtas. ${leftOut.join(' ')}`)
  const ids = new Set(indicators.map(({ id }) => id))
  for (const { indicator, kpi } of sources.koladaReferences) {
    if (!ids.has(indicator)) continue
    const why = await quietly(async () => {
      const taken = new Set(references.map((row) => [row.level, row.indicator_id, row.period].join()))
      const found = await koladaReferences(client, sources.kolada, kpi, code)
      const rows = found.map((row) => ({ ...row, indicator_id: indicator }))
      references.push(...rows.filter((row) => !taken.has([row.level, row.indicator_id, row.period].join())))
      return null
    })
    if (why !== null) leftOut.push(`Kolada ${kpi}: ${why}.`)
  }
  const counted = await populationRows(
    tables,
    await metadataOf(sources.population.table),
    sources.population,
    code,
    first!,
  )
  if (counted === null) leftOut.push(`Ålder och kön (${sources.population.table}): tabellen har inte det som frågas.`)
  const population = counted ?? []
  const places = await localities(client, sources, features)
  return { leftOut, files: await files() }

  async function figuresOf(indicator: FetchedIndicator, table: TableMetadata) {
    const years = [...(table.categories.get(TIME)?.keys() ?? [])]
    const asked = askedOf(indicator)
    const own: Rows = []
    for (const { edition, areas, isWhole } of grounds) {
      const inEdition = years.filter((year) => Number(year) >= edition.from && Number(year) <= edition.to)
      const regions = areas.map((area) => area + edition.suffix)
      if (inEdition.length === 0 || lacking(table, { [REGION]: regions }) !== null) continue
      const place = { pattern: isWhole ? `${code}*` : null, codelist: edition.codelist }
      for (const cube of await tables.data(indicator.table, asked, inEdition, regions, place))
        own.push(...valueRows(indicator, cubeFiguresOf(indicator, cube), edition))
    }
    const known = larger.filter((one) => table.categories.get(REGION)?.has(one))
    const latest = years.filter((year) => own.some(({ period }) => period === year))
    const around: Rows = []
    if (known.length > 0 && latest.length > 0)
      for (const cube of await tables.data(indicator.table, asked, latest, known, { pattern: null, codelist: null }))
        around.push(...referenceRows(indicator, cubeFiguresOf(indicator, cube)))
    const periods = new Set(own.map(({ period }) => Number(period)))
    const newest = first!.edition.from
    const hasBreak = [...periods].some((year) => year < newest) && [...periods].some((year) => year >= newest)
    return { values: own, references: around, hasBreak }
  }

  async function files(): Promise<ReadonlyMap<PackageFile, string>> {
    const collection = { type: 'FeatureCollection', features }
    const bytes = new TextEncoder().encode(JSON.stringify(collection))
    const indicatorsCsv = writeTable(columnsOf(TABLE_SCHEMAS.indicators), indicators)
    const answers = new Map([['area-code', 'property:desokod']])
    const ground = await readIn(new Map([['indicators.csv', indicatorsCsv]]), { name: 'deso.geojson', bytes }, answers)
    const table = (schema: (typeof TABLE_SCHEMAS)[keyof typeof TABLE_SCHEMAS], rows: Rows) =>
      writeTable(columnsOf(schema), rows)
    const made = new Map<PackageFile, string>([
      ['areas.geojson', withDesoKinds(ground.get('areas.geojson')!)],
      ['indicators.csv', indicatorsCsv],
      ['values.csv', table(TABLE_SCHEMAS.values, values)],
      ...(references.length > 0 ? [['references.csv', table(TABLE_SCHEMAS.references, references)] as const] : []),
      ...(population.length > 0 ? [['population.csv', table(TABLE_SCHEMAS.population, population)] as const] : []),
      ...(places.length > 0 ? [['places.csv', table(TABLE_SCHEMAS.places, places)] as const] : []),
      ['need_specs.json', livingConditionsNeed((id) => ids.has(id))],
    ])
    const name = municipalityName(code, metadata)
    const periods = (id: string) => values.filter((row) => row.indicator_id === id).map(({ period }) => String(period))
    const shown = ids.has('lag_ekonomisk_standard') ? 'lag_ekonomisk_standard' : String(indicators[0]!.id)
    const latest = values
      .map(({ period }) => String(period))
      .sort()
      .at(-1)!
    const description = describePackage(
      {
        name: `kommun-${code}`,
        title: `Social kompass: ${name}`,
        version: `${latest}-12-31`,
        municipality: { code, name, county: sources.counties[code.slice(0, 2)] ?? '' },
        sources: [
          { title: 'SCB, Statistikdatabasen', path: 'https://www.statistikdatabasen.scb.se/' },
          { title: 'SCB, öppna geodata', path: 'https://geodata.scb.se/geoserver/stat/wfs' },
          ...(references.some(({ source }) => String(source).startsWith('Kolada'))
            ? [{ title: 'Kolada', path: 'https://www.kolada.se/' }]
            : []),
        ],
        first: { indicator: shown, period: periods(shown).sort().at(-1)! },
        keyIndicators: [...ids]
          .map(String)
          .filter((id) => id !== shown && id !== 'folkmangd')
          .slice(0, 5),
        priorityAreas: [LIVING_CONDITIONS],
        themes: new Set(indicators.map(({ theme }) => String(theme))),
        hasTown: features.some(({ properties }) => desoKind(String(properties.desokod)) === 'tatort'),
      },
      made.keys(),
    )
    return new Map<PackageFile, string>([['datapackage.json', description], ...made])
  }
}

/** Null, or why it could not be done, where only a part of the package depends on it. That nobody answers is told at once. */
async function quietly(action: () => Promise<string | null>): Promise<string | null> {
  try {
    return await action()
  } catch (fault) {
    if (fault instanceof FetchFault && fault.kind !== 'offline') return fault.message.replace(/\.$/, '')
    throw fault
  }
}

/** Everything that is asked of a table for an indicator, by dimension. */
function askedOf({ select, value, numerator, denominator }: FetchedIndicator): Selection {
  const asked = new Map<string, Set<string>>()
  for (const part of [select, value ?? {}, numerator ?? {}, denominator ?? {}])
    for (const [dimension, codes] of Object.entries(part))
      asked.set(dimension, new Set([...(asked.get(dimension) ?? []), ...codes]))
  return Object.fromEntries([...asked].map(([dimension, codes]) => [dimension, [...codes]]))
}

interface Figure {
  readonly region: string
  readonly period: string
  readonly value: number | null
  readonly numerator: number | null
  readonly n: number | null
}

/** The figures of an indicator in a cube; a share is of counts that both are known. */
function cubeFiguresOf(indicator: FetchedIndicator, cube: Parameters<typeof cubeFigures>[0]): Figure[] {
  const { select, value, numerator, denominator } = indicator
  if (value) return cubeFigures(cube, { ...select, ...value }).map((one) => ({ ...one, numerator: null, n: null }))
  const of = cubeFigures(cube, { ...select, ...denominator })
  return cubeFigures(cube, { ...select, ...numerator }).map(({ region, period, value: part }, at) => {
    const n = of[at]!.value
    const share = part === null || n === null || n === 0 ? null : Number(((100 * part) / n).toFixed(3))
    return { region, period, value: share, numerator: share === null ? null : part, n: share === null ? null : n }
  })
}

/** A year without a single figure has none: the table has it for areas of another edition. */
function valueRows({ id }: FetchedIndicator, figures: readonly Figure[], edition: Edition): Rows {
  const years = new Set(figures.filter(({ value }) => value !== null).map(({ period }) => period))
  return figures
    .filter(({ period }) => years.has(period))
    .map(({ region, period, value, numerator, n }) => ({
      area_id: bareCode(region, edition),
      indicator_id: id,
      period,
      sex: 'total',
      value,
      numerator,
      n,
      status: value === null ? 'not-collected' : '',
    }))
}

function referenceRows({ id, table }: FetchedIndicator, figures: readonly Figure[]): Rows {
  return figures.flatMap(({ region, period, value }) =>
    value === null
      ? []
      : [{ level: levelOf(region), code: region, indicator_id: id, period, value, source: `SCB ${table}` }],
  )
}

function rowOf(indicator: FetchedIndicator, { notes }: TableMetadata, seriesBreak: string) {
  const caveat = [indicator.fields.caveat_sv, ...notes].filter((text) => text !== undefined && text !== '').join(' ')
  return { id: indicator.id, ...indicator.fields, caveat_sv: caveat, series_break: seriesBreak }
}

/** What a table calls the municipality; its code where none does. */
function municipalityName(code: string, tables: ReadonlyMap<string, TableMetadata>): string {
  const labels = [...tables.values()].map(({ categories }) => categories.get(REGION)?.get(code))
  return (labels.find((label) => label !== undefined && label !== code) ?? code).replace(/^\d{4} /, '')
}

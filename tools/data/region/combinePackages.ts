import Papa from 'papaparse'
import type { PackageFile } from '../../../src/ingest/packageFiles.ts'
import { describePackage } from '../describePackage.ts'
import { LIVING_CONDITIONS, livingConditionsNeed } from '../livingConditions.ts'
import { columnsOf, SD_FIELD, TABLE_SCHEMAS } from '../tableSchemas.ts'
import type { named } from '../themes.ts'
import { type Cell, writeTable } from '../writeTable.ts'

/** A package to combine, as the texts of its files. */
export type PackageTexts = ReadonlyMap<PackageFile, string>

type Row = Readonly<Record<string, Cell>>

interface Description {
  readonly version: string
  readonly sources: readonly { readonly title: string; readonly path: string }[]
  readonly licenses: readonly { readonly name: string }[]
  readonly socialKompass: {
    readonly municipality: { readonly code: string; readonly name: string; readonly county?: string }
    readonly default: { readonly indicator: string; readonly period: string }
    readonly priority_areas?: readonly ReturnType<typeof named>[]
    readonly synthetic?: boolean
  }
}

/**
 * One package of several municipalities: their areas side by side, each municipality a group of areas, and the indicators
 * that they call the same in the same unit. Figures of a municipality are not those of the whole and are left out, as are
 * stories. A measure for a whole municipality reaches its group. Throws, saying why, where the packages do not fit
 * together: two areas with one code, one indicator in two units, figures that are made up or not free.
 */
export function combinePackages(name: string, packages: readonly PackageTexts[]): ReadonlyMap<PackageFile, string> {
  const descriptions = packages.map((texts) => JSON.parse(texts.get('datapackage.json')!) as Description)
  for (const { licenses, socialKompass } of descriptions) {
    const { municipality, synthetic } = socialKompass
    if (synthetic) throw new Error(`${municipality.name} är påhittad och kan inte stå bland verkliga kommuner.`)
    if (licenses[0]?.name !== 'CC0-1.0') throw new Error(`${municipality.name} har en annan licens än CC0.`)
  }
  const rowsOf = (file: PackageFile, at: number): readonly Row[] =>
    Papa.parse<Row>(packages[at]!.get(file) ?? '', { header: true, skipEmptyLines: true }).data
  const all = (file: PackageFile) => packages.flatMap((_, at) => rowsOf(file, at))

  const municipalities = descriptions.map(({ socialKompass: { municipality } }) => municipality)
  const areas = packages.map((texts, at) =>
    (JSON.parse(texts.get('areas.geojson')!) as { features: Feature[] }).features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, municipality: municipalities[at]!.code },
    })),
  )
  const ids = areas.flat().map(({ properties }) => properties.id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw new Error(`Delområdet ${twice} finns i flera av paketen.`)

  const groupId = (at: number) => `kommun_${descriptions[at]!.socialKompass.municipality.code}`
  const groups = areas.flatMap((features, at): Row[] => {
    const group = {
      group_id: groupId(at),
      name_sv: descriptions[at]!.socialKompass.municipality.name,
      basis: 'document',
    }
    return [
      ...rowsOf('area_groups.csv', at),
      ...features.map(({ properties }) => ({ ...group, area_id: properties.id })),
    ]
  })
  const indicators = combinedIndicators(
    descriptions.map(({ socialKompass }, at) => ({
      municipality: socialKompass.municipality.name,
      rows: rowsOf('indicators.csv', at),
    })),
  )
  const known = new Set(indicators.map(({ id }) => id))
  const ofAll = (id: Cell | undefined): boolean =>
    packages.every((_, at) => rowsOf('indicators.csv', at).some((row) => row.id === id))
  const isOfWhole = ({ level }: Row) => level === 'county' || level === 'country'
  const references = new Map(
    all('references.csv')
      .filter(isOfWhole)
      .map((row) => [[row.level, row.code, row.indicator_id, row.period].join(), row] as const),
  )
  const measures = packages.flatMap((_, at) => rowsOf('measures.csv', at).map((row) => ({ row, at })))
  const links = measures.flatMap(({ row, at }): Row[] =>
    row.reach === 'municipality'
      ? [{ measure_id: row.measure_id, group_id: groupId(at), role: 'serves', basis: 'document' }]
      : [],
  )
  const hasPopulation = packages.every((texts) => texts.has('population.csv'))
  const files = new Map<PackageFile, string>([
    ['areas.geojson', `${JSON.stringify({ type: 'FeatureCollection', features: areas.flat() })}\n`],
    ['area_groups.csv', writeTable(columnsOf(TABLE_SCHEMAS.areaGroups), groups)],
    ['places.csv', writeTable(columnsOf(TABLE_SCHEMAS.places), all('places.csv'))],
    ['indicators.csv', writeTable(columnsOf(TABLE_SCHEMAS.indicators), indicators)],
    ['values.csv', writeTable([...columnsOf(TABLE_SCHEMAS.values), SD_FIELD.name], all('values.csv'))],
    ['references.csv', writeTable(columnsOf(TABLE_SCHEMAS.references), [...references.values()])],
    ...(hasPopulation
      ? [['population.csv', writeTable(columnsOf(TABLE_SCHEMAS.population), all('population.csv'))] as const]
      : []),
    [
      'measures.csv',
      writeTable(
        columnsOf(TABLE_SCHEMAS.measures),
        measures.map(({ row }) => ({ ...row, reach: row.reach === 'municipality' ? 'areas' : row.reach! })),
      ),
    ],
    ['measure_areas.csv', writeTable(columnsOf(TABLE_SCHEMAS.measureAreas), [...all('measure_areas.csv'), ...links])],
    ['need_specs.json', livingConditionsNeed((id) => known.has(id))],
  ])
  const { municipality, default: first } = descriptions[0]!.socialKompass
  const priorities = [
    LIVING_CONDITIONS,
    ...descriptions.flatMap(({ socialKompass }) => socialKompass.priority_areas ?? []),
  ]
  const description = describePackage(
    {
      name: 'region',
      title: `Social kompass: ${name}`,
      version: descriptions.map(({ version }) => version).sort()[0]!,
      municipality: { code: municipality.code.slice(0, 2), name, county: municipality.county ?? '' },
      municipalities: municipalities.map(({ code, name, county }) => ({
        code,
        name,
        county_code: code.slice(0, 2),
        county: county ?? '',
      })),
      sources: [...new Map(descriptions.flatMap(({ sources }) => sources).map((one) => [one.title, one])).values()],
      first,
      // What all of them have comes first: it is what areas are compared by.
      keyIndicators: [...new Set([...[...known].filter(ofAll), ...known])]
        .map(String)
        .filter((id) => id !== first.indicator && id !== 'folkmangd')
        .slice(0, 5),
      priorityAreas: [...new Map(priorities.map((one) => [one.id, one])).values()],
      themes: new Set(indicators.map(({ theme }) => String(theme))),
      hasTown: false,
    },
    files.keys(),
  )
  return new Map<PackageFile, string>([['datapackage.json', description], ...files])
}

interface Feature {
  readonly properties: { readonly id: string }
}

/** The first package's words for each indicator; what another says to mind of it is added, with where it holds. */
function combinedIndicators(
  packages: readonly { readonly municipality: string; readonly rows: readonly Row[] }[],
): Row[] {
  const combined = new Map<Cell, Row>()
  for (const { municipality, rows } of packages) {
    for (const row of rows) {
      const first = combined.get(row.id)
      if (first && first.unit !== row.unit) throw new Error(`Måttet ${row.id} har olika enhet i paketen.`)
      const isOther = first && row.caveat_sv !== '' && row.caveat_sv !== first.caveat_sv
      const caveat = isOther ? `${first.caveat_sv} ${municipality}: ${row.caveat_sv}`.trim() : first?.caveat_sv
      combined.set(row.id, first ? { ...first, caveat_sv: caveat } : row)
    }
  }
  return [...combined.values()]
}

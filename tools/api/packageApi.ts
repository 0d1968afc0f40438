import { CellStatus, statusWord } from '../../src/domain/Cell.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { figuresIn } from '../../src/domain/figuresIn.ts'
import type { Indicator, IndicatorId } from '../../src/domain/Indicator.ts'
import type { LocalText } from '../../src/domain/LocalText.ts'
import { MEASURE_FIELDS } from '../../src/domain/measureFields.ts'
import { writeTable } from '../data/writeTable.ts'
import type { PublicEdition } from '../package/publicEdition.ts'

/** Version of what stands at these addresses: a change that somebody's program would notice is another version. */
export const API_VERSION = 1

/** Who answers for a measure, and with whom, is for those who work with it: it is in the package and not here. */
const NOT_HERE = new Set<string>(['owner', 'partners'])

interface Licence {
  readonly name?: string
  readonly title?: string
  readonly path?: string
}

const COLUMNS = [
  ['area_id', 'string', 'Delområdets id, som i areas.geojson'],
  ['area_name', 'string', 'Delområdets namn'],
  ['period', 'string', 'År eller period'],
  ['sex', 'string', 'total, women eller men'],
  ['value', 'number', 'Värdet; tomt när det inte visas eller saknas, och då säger status varför'],
  ['numerator', 'number', 'Täljaren, där källan har en'],
  ['n', 'number', 'Antalet som värdet gäller, där källan har det'],
  ['status', 'string', 'Tomt för ett värde, provisional för ett preliminärt, annars varför det inte finns'],
] as const

type FigureRow = Readonly<Record<(typeof COLUMNS)[number][0], string | number | null>>

/**
 * The figures of a package at addresses of their own, as files by path: one JSON and one CSV for each indicator with its
 * CSVW description, the areas, the measures, and an index with the licence. Made of the public edition, so what the product
 * hides is not in it.
 */
export function packageApi({ dataset, files }: Pick<PublicEdition, 'dataset' | 'files'>): ReadonlyMap<string, string> {
  const about = aboutPackage(dataset, files)
  const rows = rowsByIndicator(dataset)
  const indicators = dataset.indicators.filter(({ id }) => rows.has(id))
  const made = new Map<string, string>()
  for (const indicator of indicators) {
    const own = rows.get(indicator.id)!
    const path = `indicators/${fileName(indicator.id)}`
    made.set(
      `${path}.json`,
      json({ ...about, ...describe(indicator), references: referencesOf(dataset, indicator.id), rows: own }),
    )
    made.set(
      `${path}.csv`,
      writeTable(
        COLUMNS.map(([name]) => name),
        own,
      ),
    )
    made.set(`${path}.csv-metadata.json`, json(csvwOf(indicator, about)))
  }
  const areas = files.get('areas.geojson')
  if (areas) made.set('areas.geojson', new TextDecoder().decode(areas))
  made.set('measures.json', json({ ...about, measures: measuresOf(dataset) }))
  made.set(
    'index.json',
    json({
      ...about,
      areas: 'areas.geojson',
      measures: 'measures.json',
      indicators: indicators.map(({ id, name, unit }) => {
        const path = `indicators/${fileName(id)}`
        const periods = [...(dataset.values.get(id)?.periods ?? [])]
        return { id, name, unit, periods, json: `${path}.json`, csv: `${path}.csv`, csvw: `${path}.csv-metadata.json` }
      }),
    }),
  )
  return made
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`

/** An id as the name of a file on every system. */
const fileName = (id: IndicatorId): string => encodeURIComponent(id)

function aboutPackage({ meta }: Dataset, files: PublicEdition['files']) {
  const { licenses = [] } = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as {
    readonly licenses?: readonly Licence[]
  }
  return {
    api_version: API_VERSION,
    package: meta.title,
    municipality: { code: meta.municipalityCode, name: meta.municipalityName },
    vintage: meta.vintage,
    // Whoever uses made-up figures elsewhere is to know it there, too.
    synthetic: meta.synthetic,
    licences: licenses.map(({ name, title, path }) => ({ name, title, path })),
    attribution: meta.attribution,
    small_numbers: { least: meta.minN },
  }
}

function describe(indicator: Indicator) {
  const { id, name, description, unit, direction, decimals, source, caveat } = indicator
  return { id, name, description, unit, direction, decimals, source, caveat }
}

function rowsByIndicator(dataset: Dataset): ReadonlyMap<IndicatorId, FigureRow[]> {
  const names = new Map(dataset.areas.map(({ id, name }) => [id, name]))
  const rows = new Map<IndicatorId, FigureRow[]>()
  for (const { indicatorId, areaId, period, sex, column, at } of figuresIn(dataset)) {
    const value = column.value[at]!
    const own = rows.get(indicatorId) ?? []
    rows.set(indicatorId, own)
    own.push({
      area_id: areaId,
      area_name: names.get(areaId) ?? areaId,
      period,
      sex,
      value: figure(column.coarse?.has(at) ? Math.round(value) : value),
      numerator: figure(column.numerator[at]!),
      n: figure(column.n[at]!),
      status: column.status[at] === CellStatus.value ? '' : statusWord(column.status[at]!),
    })
  }
  return rows
}

const figure = (value: number): number | null => (Number.isNaN(value) ? null : value)

function referencesOf({ references }: Dataset, id: IndicatorId) {
  return references
    .filter(({ indicatorId }) => indicatorId === id)
    .map(({ level, code, period, value, source }) => ({ level, code, period, value, source }))
}

function measuresOf({ measures, measureAreas }: Dataset) {
  const shown = Object.keys(MEASURE_FIELDS).filter((field) => !NOT_HERE.has(field))
  return measures.map((measure) => ({
    id: measure.id,
    ...Object.fromEntries(shown.map((field) => [field, measure[field as keyof typeof MEASURE_FIELDS]])),
    areas: measureAreas
      .filter(({ measureId }) => measureId === measure.id)
      .map(({ areaId, groupId, role, share, measureShare, basis }) => ({
        area_id: areaId,
        group_id: groupId,
        role,
        share,
        measure_share: measureShare,
        basis,
      })),
  }))
}

/** The table in the words of CSV on the Web (W3C), found by whoever knows it at the address of the table. */
function csvwOf(indicator: Indicator, about: ReturnType<typeof aboutPackage>) {
  const texts = (text: LocalText) =>
    Object.entries(text).flatMap(([language, value]) =>
      value === '' ? [] : [{ '@value': value, '@language': language }],
    )
  const [licence] = about.licences
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: `${fileName(indicator.id)}.csv`,
    'dc:title': texts(indicator.name),
    'dc:description': texts(indicator.description),
    'dc:source': indicator.source,
    'dc:rights': texts(about.attribution),
    ...(licence?.path && { 'dc:license': { '@id': licence.path } }),
    dialect: { header: true, delimiter: ',', encoding: 'utf-8' },
    tableSchema: {
      columns: COLUMNS.map(([name, datatype, meaning]) => ({
        name,
        titles: name,
        datatype,
        'dc:description': meaning,
      })),
      primaryKey: ['area_id', 'period', 'sex'],
    },
  }
}

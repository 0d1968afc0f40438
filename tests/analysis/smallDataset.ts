import type { Dataset } from '../../src/domain/Dataset.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'

export interface SmallPackage {
  readonly areas: readonly string[]
  /** Rows of indicators.csv: id, unit, and what differs from a share with Wilson intervals. */
  readonly indicators: readonly Readonly<Record<string, string>>[]
  /** Rows of values.csv: `area,indicator,period,sex,value,numerator,n,status`. */
  readonly values: readonly string[]
  /** Rows of references.csv: `level,code,indicator,period,value,source`. */
  readonly references?: readonly string[]
  /** Rows of population.csv: `area,sex,band,period,persons`. */
  readonly population?: readonly string[]
  readonly minN?: number
  /** Whether the rows of values.csv end with `sd`. */
  readonly hasSd?: boolean
}

/** Areas one kilometre or so wide, side by side in a row, through the application's own reader. */
export function smallDataset(spec: SmallPackage): Dataset {
  const features = spec.areas.map((id, at) => {
    const [west, east] = [12 + at / 64, 12 + (at + 1) / 64]
    const ring = [
      [west, 58],
      [east, 58],
      [east, 58.0078125],
      [west, 58.0078125],
      [west, 58],
    ]
    const properties = { id, name: `Område ${id}`, level: 'test', kind: 'annat', area_km2: 2 }
    return { type: 'Feature', id, properties, geometry: { type: 'Polygon', coordinates: [ring] } }
  })
  const columns = ['id', 'name_sv', 'unit', 'direction', 'decimals', 'ci_method', 'reference_rule', 'series_break']
  const defaults = { unit: 'percent', direction: 'none', decimals: '1', ci_method: 'wilson' }
  const indicators = spec.indicators.map((given) => {
    const row: Readonly<Record<string, string>> = { ...defaults, name_sv: given.id ?? '', ...given }
    return columns.map((column) => row[column] ?? '').join(',')
  })
  const description = {
    name: 'small',
    title: 'Small',
    version: '2026-01-01',
    licenses: [],
    sources: [],
    resources: [],
    socialKompass: { municipality: { code: '0098', name: 'Orten', county: 'Län' }, min_n: spec.minN ?? 5 },
  }
  const table = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`
  const texts = new Map<PackageFile, string>([
    ['datapackage.json', JSON.stringify(description)],
    ['areas.geojson', JSON.stringify({ type: 'FeatureCollection', features })],
    ['indicators.csv', table(columns.join(','), indicators)],
    [
      'values.csv',
      table(`area_id,indicator_id,period,sex,value,numerator,n,status${spec.hasSd ? ',sd' : ''}`, spec.values),
    ],
  ])
  if (spec.references) {
    texts.set('references.csv', table('level,code,indicator_id,period,value,source', spec.references))
  }
  if (spec.population) texts.set('population.csv', table('area_id,sex,age_band,period,persons', spec.population))
  const { dataset, issues } = readPackage(texts)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (!dataset || errors.length > 0) throw new Error(`The small package did not load: ${JSON.stringify(errors)}`)
  return dataset
}

/** A row of values.csv for a share with its counts. */
export function shareRow(
  area: string,
  indicator: string,
  period: string,
  numerator: number,
  n: number,
  sex = '',
): string {
  return `${area},${indicator},${period},${sex},${(100 * numerator) / n},${numerator},${n},`
}

import { cellAt } from '../../src/domain/Dataset.ts'
import type { PackageFile } from '../../src/ingest/packageFiles.ts'
import { readPackage } from '../../src/ingest/readPackage.ts'
import { VALUES_HEADER } from './litenTexts.ts'

const INDICATORS = `id,name_sv,unit,direction,decimals,ci_method
andel,Andel,percent,none,1,wilson
forandring,Förändring,percent,none,1,none
folkmangd,Folkmängd,count,none,0,none
flyttnetto,Flyttnetto,count,none,0,none
rang,Rang,index,none,0,none
inkomst,Inkomst,tkr,none,1,none
dodlighet,Dödlighet,per_1000,none,1,byar
`

const META = JSON.stringify({
  title: 'Prov',
  socialKompass: { municipality: { code: '0099', name: 'Provstad' }, min_n: 1, default: { indicator: 'andel' } },
})

/** One square of a tenth of a degree per id, side by side. */
export function squares(ids: readonly string[]) {
  return {
    type: 'FeatureCollection',
    features: ids.map((id, index) => {
      const [west, south] = [12 + (index % 10) / 10, 57 + Math.floor(index / 10) / 10]
      const ring = [
        [west, south],
        [west + 0.1, south],
        [west + 0.1, south + 0.1],
        [west, south + 0.1],
        [west, south],
      ]
      return {
        type: 'Feature',
        properties: { id, name: `Namn ${id}`, level: 'regso', kind: 'ort' } as Record<string, unknown>,
        geometry: { type: 'Polygon', coordinates: [ring] } as unknown,
      }
    }),
  }
}

/** Areas of these ids and the indicators above, with these texts; rows of values.csv without their header. */
export function casePackage(
  ids: readonly string[],
  rows: readonly string[],
  changes: Partial<Record<PackageFile, string>> = {},
) {
  const texts = new Map<PackageFile, string>([
    ['datapackage.json', META],
    ['areas.geojson', JSON.stringify(squares(ids))],
    ['indicators.csv', INDICATORS],
    ['values.csv', `${[VALUES_HEADER, ...rows].join('\n')}\n`],
    ...(Object.entries(changes) as [PackageFile, string][]),
  ])
  const { dataset, issues } = readPackage(texts)
  return {
    dataset: dataset!,
    issues,
    /** Issues about one file, but for indicators that the case does not use. */
    about: (file: string) => issues.filter((issue) => issue.file === file && issue.code !== 'indicator-without-values'),
    value(area: string, indicator: string, period = '2024') {
      const cell = cellAt(dataset!, indicator, area, period)
      return cell.kind === 'value' ? cell.value : cell.reason
    },
  }
}

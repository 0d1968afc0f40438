import { mkdirSync, writeFileSync } from 'node:fs'
import { madeUpAreas, madeUpId } from './madeUpAreas.ts'

export interface PackageSize {
  readonly areas: number
  readonly indicators: number
  readonly years: number
  /** On each of the four sides of an area; 1 when left out. */
  readonly cornersPerSide?: number
}

const FIRST_YEAR = 2010

/**
 * Writes a made-up package of any size: areas in rows, figures that depend on nothing but their place, the
 * same bytes every time. Marked synthetic.
 */
export function generatePackage(folder: string, size: PackageSize): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/areas.geojson`, JSON.stringify(madeUpAreas(size.areas, size.cornersPerSide)))
  writeFileSync(`${folder}/datapackage.json`, JSON.stringify(description(size), null, 2))
  writeFileSync(`${folder}/indicators.csv`, indicators(size.indicators))
  writeFileSync(`${folder}/values.csv`, values(size))
}

/** The rows of values.csv, header first. */
export function values({ areas: areaCount, indicators: indicatorCount, years }: PackageSize): string {
  const parts = ['area_id,indicator_id,period,sex,value,numerator,n,status\n']
  for (let indicator = 0; indicator < indicatorCount; indicator++) {
    for (let year = 0; year < years; year++) {
      const lines: string[] = []
      for (let area = 0; area < areaCount; area++) {
        const n = 400 + ((area * 7919 + indicator * 104_729) % 2600)
        const numerator = (area * 31 + indicator * 17 + year * 13) % n
        const value = ((100 * numerator) / n).toFixed(1)
        lines.push(`${madeUpId(area)},${indicatorId(indicator)},${FIRST_YEAR + year},,${value},${numerator},${n},\n`)
      }
      parts.push(lines.join(''))
    }
  }
  return parts.join('')
}

const indicatorId = (index: number) => `andel_${String(index).padStart(2, '0')}`

function indicators(count: number): string {
  const header = 'id,name_sv,name_en,unit,direction,decimals,ci_method\n'
  const rows = Array.from({ length: count }, (_, index) => {
    return `${indicatorId(index)},Påhittad andel ${index + 1},Made-up share ${index + 1},percent,none,1,wilson\n`
  })
  return header + rows.join('')
}

function description({ years }: PackageSize) {
  return {
    name: 'rutnat',
    title_sv: 'Påhittat rutnät',
    title_en: 'Made-up grid',
    version: '2026-01-01',
    socialKompass: {
      municipality: { code: '0099', name: 'Rutnätet', county: 'Inget län' },
      min_n: 5,
      default: { indicator: indicatorId(0), period: String(FIRST_YEAR + years - 1) },
      synthetic: true,
    },
  }
}

export function main([
  folder,
  areaCount = '6160',
  indicatorCount = '20',
  years = '15',
  cornersPerSide = '12',
]: string[]): void {
  if (!folder) throw new Error('Usage: generatePackage.ts <folder> [areas] [indicators] [years] [corners]')
  generatePackage(folder, {
    areas: Number(areaCount),
    indicators: Number(indicatorCount),
    years: Number(years),
    cornersPerSide: Number(cornersPerSide),
  })
}

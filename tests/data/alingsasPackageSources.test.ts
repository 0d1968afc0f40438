import { describe, expect, it } from 'vitest'
import { packageRows, type Row, sourceRows, sum } from './readPackage.ts'

const number = (row: Row, column: string) => Number(row[column])

const AREA_TABLES = [
  'indicators_2024_2025',
  'income_components_2024',
  'regso_timeseries_2020_2023',
  'regso_selfsufficiency',
]

/** Every number the sources hold for an area, as "area number". */
const inSources = new Set(
  AREA_TABLES.flatMap((table) =>
    sourceRows(table).flatMap((row) =>
      Object.entries(row)
        .filter(([column, text]) => text !== '' && !['desokod', 'regsokod', 'regsonamn', 'year'].includes(column))
        .map(([, text]) => `${row.regsokod} ${Number(text)}`),
    ),
  ),
)

const TENURES = ['rental', 'coop', 'owned'] as const
const main = new Map(sourceRows('indicators_2024_2025').map((row) => [row.regsokod, row]))
const older = new Map(sourceRows('regso_timeseries_2020_2023').map((row) => [`${row.regsokod} ${row.year}`, row]))
const ages = sourceRows('age_sex_2025')

const aged = (area: string, from: number, to: number) =>
  sum(
    ages
      .filter((row) => row.regsokod === area)
      .filter((row) => Number.parseInt(row.age_band!, 10) >= from && Number.parseInt(row.age_band!, 10) < to)
      .map((row) => number(row, 'persons')),
  )

const tenure2025 = (area: string, name: string) => number(main.get(area)!, `dwellings_${name}_2025`)
const tenureOlder = (area: string, period: string, name: string) =>
  number(older.get(`${area} ${period}`)!, `dwellings_${name}`)
const ages2025 = (from: number, to: number) => (area: string) => [aged(area, from, to), aged(area, 0, 200)] as const
const share2025 = (name: string) => (area: string) =>
  [tenure2025(area, name), sum(TENURES.map((one) => tenure2025(area, one)))] as const
const shareOlder = (name: string) => (area: string, period: string) =>
  [tenureOlder(area, period, name), sum(TENURES.map((one) => tenureOlder(area, period, one)))] as const

/** The indicators that are our own ratio of counts in the sources: [part, whole]. */
const RATIOS: Record<string, (area: string, period: string) => readonly [number, number]> = {
  alder_0_4: ages2025(0, 5),
  alder_0_19: ages2025(0, 20),
  alder_20_64: ages2025(20, 65),
  alder_65_plus: ages2025(65, 200),
  alder_80_plus: ages2025(80, 200),
  bostadsratter: share2025('coop'),
  aganderatter: share2025('owned'),
  hyresratter_2020_2023: shareOlder('rental'),
  bostadsratter_2020_2023: shareOlder('coop'),
  aganderatter_2020_2023: shareOlder('owned'),
}

describe('no figure is made up', () => {
  it('every value is in the sources for its area, or a ratio or a sum of counts that are', () => {
    let checked = 0
    for (const row of packageRows('values')) {
      const { area_id: area, indicator_id: indicator, period } = row as Record<string, string>
      const where = `${area} ${indicator} ${period}`
      const ratio = RATIOS[indicator!]
      if (ratio) {
        const [part, whole] = ratio(area!, period!)
        expect([number(row, 'numerator'), number(row, 'n')], where).toEqual([part, whole])
        expect(Math.abs(number(row, 'value') - (100 * part) / whole), where).toBeLessThanOrEqual(0.000501)
      } else if (indicator === 'bostader') {
        const count = (name: string) =>
          period === '2025' ? tenure2025(area!, name) : tenureOlder(area!, period!, name)
        expect(number(row, 'value'), where).toBe(sum([...TENURES, 'unknown'].map(count)))
      } else {
        expect(inSources.has(`${area} ${number(row, 'value')}`), where).toBe(true)
      }
      checked++
    }
    expect(checked).toBeGreaterThan(1400)
  })

  it('published shares that carry numerator and n agree with them', () => {
    const rows = packageRows('values').filter((row) => row.numerator !== '')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const share = (100 * number(row, 'numerator')) / number(row, 'n')
      // Born abroad is written with two decimals, the rest with three.
      expect(Math.abs(number(row, 'value') - share), `${row.area_id} ${row.indicator_id}`).toBeLessThan(0.0051)
    }
  })

  it('references are rows of the source marked as the same definition, for the four levels', () => {
    const levels: Record<string, string> = { kommun: 'municipality', lan: 'county', region: 'region', riket: 'country' }
    const allowed = new Set(
      sourceRows('references')
        .filter((row) => row.note!.startsWith('[yes]') && !row.indicator!.endsWith('_area_mean'))
        .map((row) => [levels[row.level!], row.code, row.year, number(row, 'value')].join(' ')),
    )
    const rows = packageRows('references')
    expect(rows.length).toBeGreaterThan(80)
    for (const row of rows) {
      const key = [row.level, row.code, row.period, number(row, 'value')].join(' ')
      expect(allowed.has(key), `${row.indicator_id} ${key}`).toBe(true)
    }
  })

  it.each([
    ['municipality', 'lag_ekonomisk_standard', '2024', 10],
    ['municipality', 'ensamhushall', '2024', 39.084],
    ['municipality', 'ensamhushall', '2025', 39.622],
    ['municipality', 'utlandsk_bakgrund', '2024', 16.308],
    ['country', 'utlandsk_bakgrund', '2024', 27.5],
    ['municipality', 'folkmangd', '2025', 42861],
    ['municipality', 'inkomst_ekonomiskt_bistand', '2024', 1],
    ['region', 'hyresratter_2020_2023', '2023', 43.25],
    ['country', 'utrikes_fodda_2020_2023', '2023', 20.57],
  ])('the %s has %s %s as published', (level, indicator, period, value) => {
    const rows = packageRows('references').filter(
      (row) => row.level === level && row.indicator_id === indicator && row.period === period,
    )
    expect(rows.map((row) => number(row, 'value'))).toEqual([value])
  })

  it('unemployment and employment have no published value beside them: the monthly series is another definition', () => {
    const ids = packageRows('references').map((row) => row.indicator_id)
    expect(ids).not.toContain('arbetslosa')
    expect(ids).not.toContain('sysselsatta')
    expect(ids).not.toContain('lon_medel_2020_2023')
  })
})

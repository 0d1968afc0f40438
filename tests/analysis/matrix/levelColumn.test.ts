import { describe, expect, it } from 'vitest'
import { compareWithMunicipality } from '../../../src/analysis/compareAreas.ts'
import { levelColumn } from '../../../src/analysis/matrix/levelColumn.ts'
import type { MatrixEntry } from '../../../src/analysis/matrix/MatrixColumn.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { litenTexts } from '../../ingest/litenTexts.ts'
import { alingsas, alingsasRows } from '../alingsas.ts'

const dataset = readPackage(litenTexts()).dataset!
const indicator = (id: string) => dataset.indicators.find((each) => each.id === id)!
const at = (entries: readonly MatrixEntry[], id: string) => entries[dataset.areaIndex.get(id)!]!

describe('a column of levels on the small package', () => {
  const read = levelColumn(dataset, indicator('laser_hemma'), '2024')

  it('divides by the published value of the municipality, 22.1', () => {
    expect(read.reference).toEqual({ value: 22.1, kind: 'published' })
    expect(at(read.areas, '01')).toMatchObject({ value: 25, outcome: 'not-clear' })
    // 25 / 22.1 = 1.131222
    expect(at(read.areas, '01')).toMatchObject({ ratio: expect.closeTo(1.131222, 6) })
    expect(at(read.areas, '03')).toMatchObject({ ratio: 0 })
  })

  it('measures distances in the standard deviation of 25, 25 and 0, which is 14.433757', () => {
    expect(read.spread).toBeCloseTo(14.433757, 6)
    // (25 - 22.1) / 14.433757 and (0 - 22.1) / 14.433757
    expect(at(read.areas, '02')).toMatchObject({ distance: expect.closeTo(0.200918, 6) })
    expect(at(read.areas, '03')).toMatchObject({ distance: expect.closeTo(-1.531133, 6) })
  })

  it('calls none of 31 clearly lower: the Wilson interval ends at 11.03 %', () => {
    const none = at(read.areas, '03')
    expect(none).toMatchObject({ kind: 'figure', outcome: 'lower' })
    // 1.959964² / (31 + 1.959964²) = 0.110258
    expect(none.kind === 'figure' && none.interval?.upper).toBeCloseTo(11.0258, 3)
  })

  it('keeps the reason of what is missing, and passes it on to the group', () => {
    expect(at(read.areas, '04')).toEqual({ kind: 'gap', reason: 'suppressed' })
    expect(at(read.areas, '05')).toMatchObject({ kind: 'gap' })
    expect(read.groups).toEqual([{ kind: 'gap', reason: 'suppressed' }])
  })

  it('has no ratio where a figure is below zero, and no test without a denominator of a share', () => {
    const income = levelColumn(dataset, indicator('medelinkomst'), '2023/24')
    // (301.5·1500 + 287.25·310 - 12.5·95 + 410·60 + 301.5·22) / 1987 = 571 343 / 1987
    expect(income.reference?.value).toBeCloseTo(287.5405, 4)
    expect(income.areas.every((entry) => entry.kind === 'figure' && entry.ratio === null)).toBe(true)
    expect(at(income.areas, '01')).toMatchObject({ outcome: 'unknown', interval: null })
    expect(income.isTested).toBe(false)
    // Ön och Skäret with Strandnäs: (410·60 + 301.5·22) / 82
    expect(income.groups[0]).toMatchObject({ value: expect.closeTo(380.890244, 6), approximate: true })
  })

  it('has neither ratio nor distance for counts, which no municipality stands above', () => {
    const count = levelColumn(dataset, indicator('antal_barn'), '2024')
    expect(at(count.areas, '05')).toMatchObject({ value: 0, ratio: null, distance: null, outcome: 'unknown' })
    expect(count.municipality).toEqual({ kind: 'gap', reason: 'not-in-file' })
  })

  it('is empty for a period the indicator does not have', () => {
    const column = levelColumn(dataset, indicator('laser_hemma'), '1999')
    expect(column.period).toBeNull()
    expect(new Set(column.areas.map((entry) => entry.kind === 'gap' && entry.reason))).toEqual(new Set(['no-period']))
  })
})

describe('a column of levels on the package of Alingsås', () => {
  const real = alingsas()
  const rows = alingsasRows('values.csv').filter(({ sex }) => sex === '' || sex === 'total')
  const references = alingsasRows('references.csv').filter(({ level }) => level === 'municipality')
  const of = (id: string, period: string) =>
    rows.filter((row) => row.indicator_id === id && row.period === period && row.value !== '')
  const column = (id: string, period: string) =>
    levelColumn(real, real.indicators.find((each) => each.id === id)!, period)
  const ratioAt = (entries: readonly MatrixEntry[], areaId: string) => {
    const entry = entries[real.areaIndex.get(areaId)!]!
    return entry.kind === 'figure' ? entry.ratio : null
  }

  it.each([
    ['kapitalinkomst_andel', '2024'],
    ['eftergymnasial_utbildning', '2025'],
    ['hyresratter', '2025'],
    ['utlandsk_bakgrund', '2025'],
  ])('%s is the file value divided by the published value of the municipality', (id, period) => {
    const published = Number(
      references.find((row) => row.indicator_id === id && row.period === period)?.value ?? Number.NaN,
    )
    const { areas } = column(id, period)
    expect(of(id, period)).toHaveLength(23)
    for (const row of of(id, period))
      expect(ratioAt(areas, row.area_id!), row.area_id!).toBeCloseTo(Number(row.value) / published, 10)
  })

  it.each([['lag_ekonomisk_standard', '2024']])(
    '%s is the file value divided by the mean weighted with n',
    (id, period) => {
      const all = of(id, period)
      const persons = all.reduce((sum, { n }) => sum + Number(n), 0)
      const mean = all.reduce((sum, { value, n }) => sum + Number(value) * Number(n), 0) / persons
      const { areas } = column(id, period)
      for (const row of all) expect(ratioAt(areas, row.area_id!)).toBeCloseTo(Number(row.value) / mean, 10)
    },
  )

  it('calls the same areas clear as a Wilson interval worked out here, rounding included', () => {
    const all = of('lag_ekonomisk_standard', '2024')
    const persons = all.reduce((sum, { n }) => sum + Number(n), 0)
    const mean = all.reduce((sum, { value, n }) => sum + Number(value) * Number(n), 0) / persons
    const z = 1.959963984540054
    const outcome = (p: number, n: number): string => {
      const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
      const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
      const [lower, upper] = [100 * (middle - half) - 0.5, 100 * (middle + half) + 0.5]
      return lower > mean ? 'higher' : upper < mean ? 'lower' : 'not-clear'
    }
    const { areas } = column('lag_ekonomisk_standard', '2024')
    for (const { area_id, value, n } of all) {
      const entry = areas[real.areaIndex.get(area_id!)!]!
      expect(entry.kind === 'figure' && entry.outcome, area_id!).toBe(outcome(Number(value) / 100, Number(n)))
    }
  })

  it('agrees with the comparison of one area at a time, in every area of every indicator', () => {
    for (const indicator of real.indicators) {
      const period = real.values.get(indicator.id)?.periods.at(-1)
      if (period === undefined) continue
      levelColumn(real, indicator, period).areas.forEach((entry, i) => {
        const one = compareWithMunicipality(real, indicator, period, real.areas[i]!.id)
        if (one.kind === 'compared') expect(entry).toMatchObject({ outcome: one.verdict })
        else if (one.area !== null) expect(entry).toEqual({ kind: 'gap', reason: one.reason })
      })
    }
  })
})

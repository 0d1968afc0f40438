import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../../src/analysis/protectDataset.ts'
import type { TakeAwayCell } from '../../../../src/output/model/TakeAway.ts'
import { profileSubject } from '../../../../src/views/profile/model/ProfileSubject.ts'
import { populationTakeAway } from '../../../../src/views/profile/model/peopleTakeAway.ts'
import { populationChange } from '../../../../src/views/profile/model/populationChange.ts'
import { profileTakeAway } from '../../../../src/views/profile/model/profileTakeAway.ts'
import { profileView } from '../../../../src/views/profile/model/profileView.ts'
import { alingsas } from '../../../analysis/alingsas.ts'
import { number, table } from './csvTables.ts'

const { dataset, hidden } = protectDataset(alingsas())
const subjectOf = (key: string) => {
  const found = profileSubject(dataset, key, 'sv')
  if (found?.kind !== 'subject') throw new Error(key)
  return found.subject
}
const taken = (key: string) => profileTakeAway(dataset, profileView(dataset, subjectOf(key), 'sv'), ['stamp'], 'sv')
const values = table('values')

describe('a profile that is taken away', () => {
  it('has a row for every indicator with the number of the file, not a rounded text', () => {
    const { table: rows, title, finding, stamp } = taken('1489R017')
    expect([title, stamp]).toEqual(['Noltorp', ['stamp']])
    expect(finding).toContain('Arbetslösheten')
    const at = rows.columns.findIndex(({ heading }) => heading === 'Noltorp')
    const row = rows.rows.find(([id]) => id === 'arbetslosa')!
    const file = values.find((cell) => cell.area_id === '1489R017' && cell.indicator_id === 'arbetslosa')!
    expect(row[at]).toBe(number(file.value))
    expect(rows.columns[at]!.kind).toBe('number')
    for (const each of rows.rows) expect(each).toHaveLength(rows.columns.length)
  })

  it('gives a group a column for each of its areas, and says why there is no figure together', () => {
    const { table: rows } = taken('norra_delarna')
    const heads = rows.columns.map(({ heading }) => heading)
    expect(heads).toEqual(expect.arrayContaining(['Norra delarna', 'Sollebrunn', 'Alingsås norra omland']))
    const median = rows.rows.find(([id]) => id === 'ekonomisk_standard_median')!
    expect(median[heads.indexOf('Norra delarna')]).toEqual({ missing: 'medianer läggs inte ihop' })
    expect(median[heads.indexOf('Sollebrunn')]).toBe(
      number(
        values.find((cell) => cell.area_id === '1489R021' && cell.indicator_id === 'ekonomisk_standard_median')!.value,
      ),
    )
  })

  it('holds no hidden figure, and names those it leaves out', () => {
    const latest = hidden.filter(
      ({ indicatorId, period }) => indicatorId !== null && period === dataset.values.get(indicatorId)!.periods.at(-1),
    )
    expect(latest.length).toBeGreaterThan(0)
    for (const { areaId, indicatorId } of latest) {
      const { table: rows, suppression } = taken(areaId)
      const row = rows.rows.find(([id]) => id === indicatorId)!
      const own: TakeAwayCell = row[4]!
      expect(own, `${areaId} ${indicatorId}`).toEqual({ missing: 'Visas inte (för få personer)' })
      expect(suppression).toContain(row[2] as string)
    }
    expect(taken('norra_delarna').suppression === null).toBe(
      !latest.some(({ areaId }) => ['1489R003', '1489R021'].includes(areaId)),
    )
  })

  it('has the residents as a line that can be drawn elsewhere', () => {
    const subject = subjectOf('norra_delarna')
    const away = populationTakeAway(populationChange(dataset, subject, 'sv')!, {
      dataset,
      subject,
      stamp: [],
      language: 'sv',
    })
    expect(away.chart).toMatchObject({ kind: 'lines', categories: ['2020', '2021', '2022', '2023', '2024', '2025'] })
    expect(away.chart!.series[0]!.values.at(0)).toBe(4043)
    expect(away.chart!.series[0]!.values.at(-1)).toBe(3896)
  })
})

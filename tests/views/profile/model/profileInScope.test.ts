import { describe, expect, it } from 'vitest'
import { datasetInScope } from '../../../../src/analysis/datasetInScope.ts'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { profileSubject } from '../../../../src/views/profile/model/ProfileSubject.ts'
import { profileTakeAway } from '../../../../src/views/profile/model/profileTakeAway.ts'
import { profileView } from '../../../../src/views/profile/model/profileView.ts'
import { readRegion } from '../../../support/region.ts'
import { number, table } from './csvTables.ts'

const { region, alingsas } = await readRegion()
const inAlingsas = datasetInScope(region, 'kommun:1489')
const viewOf = (dataset: Dataset, key: string) => {
  const found = profileSubject(dataset, key, 'sv')
  if (found?.kind !== 'subject') throw new Error(`${key} has no profile`)
  return profileView(dataset, found.subject, 'sv')
}
const rowOf = (view: ReturnType<typeof viewOf>, id: string) =>
  view.themes.flatMap(({ rows }) => rows).find(({ indicatorId }) => indicatorId === id)!

describe('the profile of an area of a part of a package', () => {
  const view = viewOf(inAlingsas, '1489R021')

  it('says where it stands among all, counted again from the files of both municipalities', () => {
    const own = ['alingsas', 'lerum'].flatMap((name) => table('values', name))
    const rows = own.filter(({ indicator_id, period, value }) => {
      return indicator_id === 'lag_ekonomisk_standard' && period === '2024' && value !== ''
    })
    const sollebrunn = number(rows.find(({ area_id }) => area_id === '1489R021')!.value)
    const others = rows.filter(({ area_id }) => area_id !== '1489R021')
    expect(rowOf(view, 'lag_ekonomisk_standard').standing?.counts).toEqual({
      others: others.length,
      lower: others.filter(({ value }) => number(value) < sollebrunn).length,
      same: others.filter(({ value }) => number(value) === sollebrunn).length,
      left: 47 - 1 - others.length,
    })
    expect(view.above).toEqual({ name: 'Alingsås och Lerums kommuner', areas: 47 })
    // Counts are as large as areas are drawn.
    expect(rowOf(view, 'folkmangd').standing).toBeNull()
  })

  it('names those most like it outside the part, with their municipality', () => {
    const rows = view.similar!.elsewhere.flatMap((list) => list.rows)
    expect(rows).toHaveLength(5)
    expect(rows.every(({ areaId, home }) => areaId.startsWith('1441') && home === 'kommun:1441')).toBe(true)
    expect(rows.every(({ name }) => /, Lerum$|^Lerum/.test(name))).toBe(true)
    expect(rows.map(({ distance }) => number(distance.replace(',', '.')))).toEqual(
      rows.map(({ distance }) => number(distance.replace(',', '.'))).sort((a, b) => a - b),
    )
    expect(rows[0]!.binds + rows[0]!.parts).not.toBe('')
  })

  it('takes where it stands along, and nothing of it where there is nothing larger', () => {
    const columnsOf = (dataset: Dataset) => {
      const { columns } = profileTakeAway(dataset, viewOf(dataset, '1489R021'), [], 'sv').table
      return columns.map(({ heading }) => heading)
    }
    const [inPart, alone] = [columnsOf(inAlingsas), columnsOf(alingsas)]
    expect(inPart.filter((heading) => !alone.includes(heading))).toEqual([
      'Andra områden i Alingsås och Lerums kommuner med lägre värde, procent',
      'Andra områden med uppgift',
      'Andra områden med samma värde',
    ])
    const { above, similar } = viewOf(alingsas, '1489R021')
    expect([above, similar!.elsewhere]).toEqual([null, []])
  })
})

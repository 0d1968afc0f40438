import { describe, expect, it } from 'vitest'
import { indicatorRows } from '../../../../src/views/data/model/dataRoom.ts'
import { alingsas, datasetOf } from '../../../analysis/need/needFixtures.ts'
import { packageRows } from '../../../data/readPackage.ts'

describe('the indicators in the data room', () => {
  const dataset = alingsas()
  const rows = indicatorRows(dataset, 'sv')
  const file = packageRows('values')

  it('are all those of the file, with source and table', () => {
    expect(rows.map(({ id }) => id)).toEqual(packageRows('indicators').map((row) => row.id))
    expect(rows[0]).toMatchObject({ name: 'Låg ekonomisk standard', source: 'SCB, Tabell TAB6685', hasFigures: true })
  })

  it('count the areas with a value in the latest period as the rows of the file do', () => {
    for (const { id, coverage, isPartial } of rows) {
      const own = file.filter((row) => row.indicator_id === id && (row.sex === '' || row.sex === 'total'))
      const latest = own
        .map((row) => row.period!)
        .sort()
        .at(-1)
      const known = own.filter((row) => row.period === latest && row.value !== '').length
      expect(coverage, id).toBe(`${known} av 23`)
      expect(isPartial, id).toBe(known < 23)
    }
  })

  it('list up to three periods and shorten more', () => {
    const many = rows.find(({ id }) => id === 'folkmangd')!
    expect(many.periods).toMatch(/^\d{4}–2025$/)
    expect(rows[0]!.periods).toBe('2024')
  })

  it('without figures say so instead of inventing a period', () => {
    const empty = datasetOf([{ id: 'x', figures: [1, 2] }])
    const [row] = indicatorRows({ ...empty, values: new Map() }, 'sv')
    expect(row).toMatchObject({ periods: '', coverage: '0 av 2', hasFigures: false, isPartial: true })
  })
})

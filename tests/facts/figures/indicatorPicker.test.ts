import { describe, expect, it } from 'vitest'
import { indicatorPicker } from '../../../src/facts/figures/indicatorPicker.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'
import { packageRows } from '../../data/readPackage.ts'

const dataset = alingsas()
const { groups, gaps } = indicatorPicker(dataset, 'sv')
const items = groups.flatMap((group) => group.items)

describe('indicatorPicker', () => {
  it('lists each indicator with figures exactly once', () => {
    const withFigures = new Set(packageRows('values').map((row) => row.indicator_id!))
    expect(items.map(({ id }) => id).sort()).toEqual([...withFigures].sort())
  })

  it('leaves out an indicator without figures, and groups that are empty', () => {
    const values = new Map([...dataset.values].filter(([id]) => id === 'lag_ekonomisk_standard'))
    const only = indicatorPicker({ ...dataset, values }, 'sv')
    expect(only.groups.map((group) => group.items.map(({ id }) => id))).toEqual([['lag_ekonomisk_standard']])
  })

  it('puts an indicator under the first prioritised area it belongs to, in the order of the package', () => {
    const priority = new Map(packageRows('indicators').map((row) => [row.id!, row.priority_area!.split(';')[0]!]))
    for (const group of groups) {
      for (const { id } of group.items) if (priority.get(id)) expect(group.id, id).toBe(priority.get(id))
    }
  })

  it('says which periods there are, and marks every area between the lowest and the highest', () => {
    for (const { id, note, marks } of items) {
      const { periods } = dataset.values.get(id)!
      expect(note).toBe(periods.length === 1 ? periods[0] : `${periods[0]}–${periods.at(-1)}`)
      if (marks.length > 1) expect([Math.min(...marks), Math.max(...marks)]).toEqual([0, expect.closeTo(1, 12)])
    }
    const low = packageRows('values').filter((row) => row.indicator_id === 'lag_ekonomisk_standard')
    expect(items.find(({ id }) => id === 'lag_ekonomisk_standard')!.marks).toEqual(
      low.map((row) => (Number(row.value) - 3) / (25 - 3)),
    )
  })

  it('names the prioritised areas with fewer than two indicators as gaps', () => {
    const counted = (id: string) =>
      packageRows('indicators').filter(
        (row) => row.priority_area!.split(';').includes(id) && dataset.values.has(row.id!),
      ).length
    const expected = dataset.meta.priorityAreas.filter(({ id }) => counted(id) < 2).map(({ name }) => name.sv)
    expect(gaps).toEqual(expected.map((name) => `${name}: siffror per område saknas`))
  })
})

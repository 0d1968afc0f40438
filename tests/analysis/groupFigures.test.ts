import { describe, expect, it } from 'vitest'
import { groupFigure, groupFigures } from '../../src/analysis/groupFigures.ts'
import { protectDataset } from '../../src/analysis/protectDataset.ts'
import { alingsas, alingsasRows } from './alingsas.ts'
import { shareRow, smallDataset } from './smallDataset.ts'

const dataset = alingsas()
const indicator = (id: string) => dataset.indicators.find((candidate) => candidate.id === id)!
const north = dataset.groups.find(({ id }) => id === 'norra_delarna')!
const rows = alingsasRows('values.csv').filter(({ area_id }) => north.areaIds.includes(area_id!))
const sum = (id: string, period: string, column: string) =>
  rows
    .filter((row) => row.indicator_id === id && row.period === period)
    .reduce((total, row) => total + Number(row[column]), 0)

describe('norra_delarna, recomputed from the rows of values.csv', () => {
  it('has the areas of area_groups.csv', () => {
    const members = alingsasRows('area_groups.csv').filter(({ group_id }) => group_id === 'norra_delarna')
    expect(north.areaIds).toEqual(members.map(({ area_id }) => area_id).sort())
    expect(north.areaIds.length).toBeGreaterThan(1)
  })

  it.each(['alder_0_19', 'alder_65_plus', 'hyresratter'])('%s: numerators over denominators', (id) => {
    const { figure } = groupFigures(dataset, indicator(id), '2025').find(({ group }) => group === north)!
    const share = (100 * sum(id, '2025', 'numerator')) / sum(id, '2025', 'n')
    expect(figure).toMatchObject({ approximate: false, notCombined: null })
    expect(figure.cell).toMatchObject({
      kind: 'value',
      n: sum(id, '2025', 'n'),
      numerator: sum(id, '2025', 'numerator'),
    })
    expect(figure.cell.kind === 'value' && figure.cell.value).toBeCloseTo(share, 10)
  })

  it('alder_0_19: the same number a third way, from population.csv', () => {
    const { cell } = groupFigure(dataset, indicator('alder_0_19'), '2025', north.areaIds)
    const people = alingsasRows('population.csv').filter(({ area_id }) => north.areaIds.includes(area_id!))
    const persons = (list: typeof people) => list.reduce((total, row) => total + Number(row.persons), 0)
    const young = people.filter(({ age_band }) => ['0-4', '5-9', '10-14', '15-19'].includes(age_band!))
    expect(cell.kind === 'value' && cell.value).toBeCloseTo((100 * persons(young)) / persons(people), 10)
  })

  it('folkmangd: a sum', () => {
    expect(groupFigure(dataset, indicator('folkmangd'), '2025', north.areaIds).cell).toMatchObject({
      value: sum('folkmangd', '2025', 'value'),
    })
  })

  it('lag_ekonomisk_standard: no numerators, so the mean weighted with denominators, marked approximate', () => {
    const figure = groupFigure(dataset, indicator('lag_ekonomisk_standard'), '2024', north.areaIds)
    const weighted = rows
      .filter((row) => row.indicator_id === 'lag_ekonomisk_standard')
      .reduce((total, row) => total + Number(row.value) * Number(row.n), 0)
    expect(figure.approximate).toBe(true)
    expect(figure.cell.kind === 'value' && figure.cell.value).toBeCloseTo(
      weighted / sum('lag_ekonomisk_standard', '2024', 'n'),
      10,
    )
  })

  it.each([
    ['ekonomisk_standard_median', 'median'],
    ['socioekonomiskt_index', 'index'],
    ['ensamhushall', 'no-denominator'],
  ])('%s has no figure for a group: %s', (id, why) => {
    const figure = groupFigure(dataset, indicator(id), '2024', north.areaIds)
    expect(figure).toMatchObject({ cell: { kind: 'missing', reason: 'not-applicable' }, notCombined: why })
  })
})

describe('a group with a part that is not there', () => {
  const small = smallDataset({
    areas: ['A0', 'A1', 'A2', 'A3'],
    indicators: [{ id: 'andel' }],
    values: [
      shareRow('A0', 'andel', '2024', 2, 90),
      shareRow('A1', 'andel', '2024', 30, 60),
      'A2,andel,2024,,,,,not-collected',
      'A3,andel,2024,,,,,not-applicable',
    ],
  })
  const [andel] = small.indicators
  const figure = (...ids: string[]) => groupFigure(protectDataset(small).dataset, andel!, '2024', ids)

  it('is suppressed with a suppressed part, whatever else is missing', () => {
    expect(figure('A0', 'A1').cell).toEqual({ kind: 'missing', reason: 'suppressed' })
    expect(figure('A2', 'A0').cell).toEqual({ kind: 'missing', reason: 'suppressed' })
  })

  it('is not collected with a part that is not, and leaves out a part where the figure does not apply', () => {
    const bare = (...ids: string[]) => groupFigure(small, andel!, '2024', ids).cell
    expect(bare('A1', 'A2')).toEqual({ kind: 'missing', reason: 'not-collected' })
    expect(bare('A1', 'A3')).toMatchObject({ kind: 'value', value: 50, n: 60 })
    expect(bare('A3')).toEqual({ kind: 'missing', reason: 'not-applicable' })
  })

  it('counts an area once, knows no strangers, and is nothing without areas', () => {
    const twice = groupFigure(small, andel!, '2024', ['A1', 'A1', 'nowhere'])
    expect(twice).toMatchObject({ areaIds: ['A1'], cell: { value: 50, n: 60 } })
    expect(figure().cell).toEqual({ kind: 'missing', reason: 'not-in-file' })
  })
})

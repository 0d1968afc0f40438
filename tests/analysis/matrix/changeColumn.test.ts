import { describe, expect, it } from 'vitest'
import { changeOverTime } from '../../../src/analysis/changeOverTime.ts'
import { changeColumn, firstComparable } from '../../../src/analysis/matrix/changeColumn.ts'
import { readPackage } from '../../../src/ingest/readPackage.ts'
import { litenTexts } from '../../ingest/litenTexts.ts'
import { alingsas } from '../alingsas.ts'
import { shareRow, smallDataset } from '../smallDataset.ts'

describe('a column of changes', () => {
  const dataset = smallDataset({
    areas: ['A', 'B', 'C'],
    indicators: [{ id: 'x' }],
    values: [
      shareRow('A', 'x', '2020', 100, 1000),
      shareRow('A', 'x', '2024', 200, 1000),
      shareRow('B', 'x', '2020', 30, 300),
      shareRow('B', 'x', '2024', 33, 300),
      'C,x,2020,,,,,suppressed',
      shareRow('C', 'x', '2024', 50, 500),
    ],
  })
  const indicator = dataset.indicators[0]!

  it('is later minus earlier, their ratio, and whether it is more than chance usually gives', () => {
    const { areas } = changeColumn(dataset, indicator, '2020', '2024')
    expect(areas[0]).toMatchObject({ value: 10, ratio: 2, outcome: 'higher' })
    expect(areas[1]).toMatchObject({
      value: expect.closeTo(1, 10),
      ratio: expect.closeTo(1.1, 10),
      outcome: 'not-clear',
    })
    expect(areas[2]).toEqual({ kind: 'gap', reason: 'suppressed' })
  })

  it('measures distances in the spread of the later figures: 20, 11 and 10, standard deviation 5.507571', () => {
    const { spread, areas } = changeColumn(dataset, indicator, '2020', '2024')
    expect(spread).toBeCloseTo(5.507571, 6)
    expect(areas[0]).toMatchObject({ distance: expect.closeTo(10 / 5.507571, 6) })
  })

  it('has no number without two periods in order', () => {
    const reason = (from: string | null, to: string | null) => {
      const entry = changeColumn(dataset, indicator, from, to).areas[0]!
      return entry.kind === 'gap' && entry.reason
    }
    expect(reason(null, '2024')).toBe('one-period')
    expect(reason('2024', '2020')).toBe('no-period')
    expect(reason('2020', '2023')).toBe('no-period')
    expect(reason('2020', null)).toBe('no-period')
  })

  it('is never counted across a new definition', () => {
    const liten = readPackage(litenTexts()).dataset!
    const read = liten.indicators.find(({ id }) => id === 'laser_hemma')!
    const entry = changeColumn(liten, read, '2023', '2024').areas[0]!
    expect(entry).toEqual({ kind: 'gap', reason: 'series-break' })
    expect(firstComparable(read, ['2023', '2024'], '2024')).toBeNull()
    expect(firstComparable({ ...read, seriesBreaks: ['2022'] }, ['2021', '2022', '2023', '2024'], '2024')).toBe('2022')
  })

  it('agrees with the change of one area at a time on the package of Alingsås', () => {
    const real = alingsas()
    const renting = real.indicators.find(({ id }) => id === 'hyresratter_2020_2023')!
    const column = changeColumn(real, renting, '2020', '2023')
    const words = { increase: 'higher', decrease: 'lower', 'not-clear': 'not-clear', unknown: 'unknown' }
    real.areas.forEach(({ id }, i) => {
      const one = changeOverTime(real, renting, id, '2020', '2023')
      const entry = column.areas[i]!
      if (one.kind === 'change')
        expect(entry).toMatchObject({ value: one.difference, interval: one.interval, outcome: words[one.verdict] })
      else expect(entry.kind).toBe('gap')
    })
  })
})

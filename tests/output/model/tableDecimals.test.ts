import { expect, it } from 'vitest'
import type { TakeAwayTable } from '../../../src/output/model/TakeAway.ts'
import { tableDecimals } from '../../../src/output/model/tableDecimals.ts'

const table: TakeAwayTable = {
  columns: [
    { heading: 'Mått', kind: 'text' },
    { heading: 'Noltorp', kind: 'number' },
    { heading: 'Kommunen', kind: 'number', isDerived: true },
    { heading: 'Kvot', kind: 'number', decimals: 2 },
  ],
  rows: [
    ['Andel i hela procent', 25, 10.13061, 2.468],
    ['Publicerat med en decimal', 9.7, 3.7, 2.6],
    ['Medelvärde av en decimal', 9.7, 3.71828, 2.6],
  ],
  decimals: [0, 1, 1],
}

it('a number is shown with the decimals of its indicator, and a mean of them with one more where it has it', () => {
  expect(table.rows.map((_, row) => [1, 2, 3].map((column) => tableDecimals(table, row, column)))).toEqual([
    [0, 1, 2],
    [1, 1, 2],
    [1, 2, 2],
  ])
})

it('a number that no rule speaks of is shown with the decimals it has, two at most', () => {
  const free: TakeAwayTable = { columns: [{ heading: 'x', kind: 'number' }], rows: [[3], [2.5], [10.13061]] }
  expect(free.rows.map((_, row) => tableDecimals(free, row, 0))).toEqual([0, 1, 2])
})

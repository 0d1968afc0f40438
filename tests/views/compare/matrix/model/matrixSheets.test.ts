import { describe, expect, it } from 'vitest'
import { DEFAULT_MATRIX_QUESTION } from '../../../../../src/address/MatrixQuestion.ts'
import { matrixColumn } from '../../../../../src/views/compare/matrix/model/matrixColumn.ts'
import { matrixSheets } from '../../../../../src/views/compare/matrix/model/matrixSheets.ts'
import { matrixBody } from '../../../../../src/views/compare/matrix/model/matrixView.ts'
import { datasetOf } from '../../../../analysis/need/needFixtures.ts'

/** A matrix whose groups have so many columns each. */
function sheetsOf(sizes: readonly number[], most: number): number[][] {
  const dataset = datasetOf(
    sizes.flatMap((size, g) => Array.from({ length: size }, (_, i) => ({ id: `${g}-${i}`, figures: [1, 2] }))),
  )
  const groups = sizes.map((_, g) => ({
    id: `${g}`,
    name: `Group ${g}`,
    indicators: dataset.indicators.filter(({ id }) => id.startsWith(`${g}-`)),
  }))
  const columns = groups.flatMap(({ indicators }) =>
    indicators.map((each) => matrixColumn(dataset, each, DEFAULT_MATRIX_QUESTION)),
  )
  const sheets = matrixSheets(matrixBody(groups, columns, DEFAULT_MATRIX_QUESTION, 'sv'), most)
  const places = sheets.flatMap((sheet) => sheet.groups.flatMap(({ heads }) => heads.map(({ column }) => column)))
  expect(places).toEqual([...places.keys()])
  expect(places).toHaveLength(columns.length)
  return sheets.map((sheet) => sheet.groups.map(({ heads }) => heads.length))
}

describe('columns on sheets of paper', () => {
  it('stand on one sheet when they fit', () => {
    expect(sheetsOf([3, 4], 7)).toEqual([[3, 4]])
  })

  it('keep a group whole by moving it to the next sheet', () => {
    expect(sheetsOf([3, 4, 2], 6)).toEqual([[3], [4, 2]])
  })

  it('cut a group that no sheet can hold, filling up the one that is begun', () => {
    expect(sheetsOf([2, 9], 5)).toEqual([[2, 3], [5], [1]])
  })
})

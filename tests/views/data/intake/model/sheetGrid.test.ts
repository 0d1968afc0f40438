import { expect, it } from 'vitest'
import { excerptOf } from '../../../../../src/facts/intake/excerptOf.ts'
import type { IntakeTable } from '../../../../../src/intake/Intake.ts'
import { sheetGrid } from '../../../../../src/views/data/intake/model/sheetGrid.ts'

const figures = Array.from({ length: 100 }, (_, at) => [`Område ${at}`, String(at)])
const rows = [['Rubrik'], [], ['Område', 'Andel'], ...figures, ['Totalt', '50'], ['Källa: påhittad']]
const sheet = {
  name: '',
  hidden: false,
  rows,
  // A heading that goes over two lines of the file moves all lines after it.
  lines: rows.map((_, at) => (at < 3 ? at + 1 : at + 2)),
  hiddenRows: [5],
  hiddenColumns: [],
  merges: [],
}
const table: IntakeTable = {
  file: 'a.csv',
  sheet: '',
  titleRows: [0],
  headerRows: [2],
  unitRow: null,
  from: 3,
  to: 103,
  totalRows: [103],
  largerRows: [102],
  footerRows: [104],
  columns: [
    { column: 0, name: 'Område', role: 'area', decimal: null },
    { column: 1, name: 'Andel', role: 'value', decimal: null },
  ],
}

it('the rows stand as they are, each with what it was taken for, and what is not drawn is counted', () => {
  const { roles, lines } = sheetGrid(excerptOf('a.csv', sheet, [table]), [table])
  expect(roles).toEqual(['area', 'value'])
  const said = lines.map((line) => (line.kind === 'gap' ? line.rows : line.part))
  expect(said.slice(0, 6)).toEqual(['title', 'blank', 'header', 'figure', 'figure', 'hidden'])
  expect(said.slice(-3)).toEqual(['larger', 'total', 'footer'])
  const drawn = lines.filter(({ kind }) => kind === 'row').length
  expect(said.filter((each) => typeof each === 'number')).toEqual([rows.length - drawn])
  expect(lines[3]).toEqual({ kind: 'row', line: 5, part: 'figure', cells: ['Område 0', '0'] })
})

it('a table of another sheet says nothing of this one', () => {
  const { roles, lines } = sheetGrid(excerptOf('a.csv', sheet, []), [{ ...table, sheet: 'Blad 2' }])
  expect(roles).toEqual([null, null])
  expect(lines[0]).toMatchObject({ part: 'outside' })
})

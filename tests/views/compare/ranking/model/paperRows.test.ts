import { expect, it } from 'vitest'
import { paperRows } from '../../../../../src/views/compare/ranking/model/paperRows.ts'

it.each([
  [0, [0]],
  [23, [23]],
  [24, [24]],
  [25, [13, 12]],
  [60, [20, 20, 20]],
  [100, [20, 20, 20, 20, 20]],
])('%i rows stand on pages of %j, in their order', (count, sizes) => {
  const rows = Array.from({ length: count }, (_, at) => at)
  const pages = paperRows(rows)
  expect(pages.map(({ length }) => length)).toEqual(sizes)
  expect(pages.flat()).toEqual(rows)
})

import { expect, it } from 'vitest'
import { emptyMeasure } from '../../../../src/domain/emptyMeasure.ts'
import { measuresOfYear } from '../../../../src/views/plan/model/measuresOfYear.ts'

const measure = (id: string, more: object) => ({ ...emptyMeasure(id), ...more })

it('are those whose stated dates hold the year, and those that may', () => {
  const all = [
    measure('before', { start: '2019', end: '2023' }),
    measure('until', { end: '2024-06-30' }),
    measure('whole', { start: '2020-01-01' }),
    measure('later', { start: '2025-01' }),
    measure('unknown', {}),
    measure('over', { status: 'ended' }),
    measure('ended in the year', { status: 'ended', end: '2024' }),
  ]
  const ids = (year: number) => measuresOfYear(all, year).map(({ id }) => id)
  expect(ids(2024)).toEqual(['until', 'whole', 'unknown', 'ended in the year'])
  expect(ids(2025)).toEqual(['whole', 'later', 'unknown'])
  expect(ids(2021)).toEqual(['before', 'until', 'whole', 'unknown', 'ended in the year'])
})

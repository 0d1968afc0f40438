import { expect, it } from 'vitest'
import { conflictCopies } from '../../../src/keeping/folder/model/conflictCopies.ts'

it('copies of sync programs are known by their names, and other files are not', () => {
  const copies = [
    'measures-DATOR12.csv',
    'measures-ALI-LT-0042.csv',
    'measures (1).csv',
    'measures - Kopia.csv',
    'measures - Copy (2).csv',
    'measures (konfliktkopia Anna 2026-11-30).csv',
    'measures_conflict-20261130.csv',
  ]
  const others = ['measure_areas.csv', 'measures.csv', 'measures-2024.xlsx', 'measures_gamla.csv', 'values (1).csv']
  expect(conflictCopies('measures.csv', [...copies, ...others])).toEqual(copies)
})

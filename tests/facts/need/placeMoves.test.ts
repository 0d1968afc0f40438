import { describe, expect, it } from 'vitest'
import { placeMoves } from '../../../src/facts/need/placeMoves.ts'
import { datasetOf } from '../../analysis/need/needFixtures.ts'

const dataset = datasetOf([{ id: 'x', figures: [1, 2, 3, 4] }])
const placed = (places: readonly (number | null)[]) =>
  places.map((place, at) => ({ areaId: dataset.areas[at]!.id, place }))

describe('who changes place', () => {
  it('is said before and after, the farthest first, those that tie by where they end', () => {
    const moves = (language: 'sv' | 'en') => placeMoves(dataset, placed([1, 2, 3, 4]), placed([4, 1, 2, 3]), language)
    expect(moves('sv')).toEqual([
      'Area A: plats 1 blir 4',
      'Area B: plats 2 blir 1',
      'Area C: plats 3 blir 2',
      'Area D: plats 4 blir 3',
    ])
    expect(moves('en')[0]).toBe('Area A: place 1 becomes 4')
  })

  it('is nobody who has no place before or after', () => {
    expect(placeMoves(dataset, placed([null, 2, 1, 3]), placed([1, null, 1, 3]), 'sv')).toEqual([])
  })
})

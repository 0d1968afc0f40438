import { describe, expect, it } from 'vitest'
import { medoidOf } from '../../../src/analysis/compass/medoidOf.ts'

const at = (areaId: string, ...z: number[]) => ({ areaId, z })

describe('the example of a group', () => {
  it('is the member with the least sum of distances, not the one nearest the centroid', () => {
    // Sums of distances: a 15.3, b 15.0, c 14.9, d 19.7, e 34.7; the centroid is 3.06, and d lies nearest it.
    const members = [at('a', 0), at('b', 0.1), at('c', 0.2), at('d', 5), at('e', 10)]
    expect(medoidOf(members)).toBe('c')
  })

  it('is the first by id of those that tie, whatever their order', () => {
    const square = [at('d', 0, 0), at('b', 0, 1), at('c', 1, 0), at('a', 1, 1)]
    expect([medoidOf(square), medoidOf([...square].reverse())]).toEqual(['a', 'a'])
  })

  it('is nobody without members', () => {
    expect(medoidOf([])).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import { alingsas } from '../alingsas.ts'
import { feasibleRange } from './feasibleRange.ts'
import { countIn, shippedKnowledge } from './shippedKnowledge.ts'

describe('hidden figures of the shipped package, for a reader who adds up everything that is given out', () => {
  const file = alingsas()
  const { dataset, hidden: figures } = protectDataset(file)
  const { domains, constraints, hidden } = shippedKnowledge(file, dataset)
  const ranges = new Map([...hidden.keys()].map((name) => [name, feasibleRange(name, domains, constraints)]))

  it('are all asked about, and each stands in a sum', () => {
    expect(figures.length).toBeGreaterThan(0)
    expect(hidden.size).toBe(figures.length)
    const inSums = new Set(constraints.flatMap(({ terms }) => [...terms.keys()]))
    expect([...hidden.keys()].filter((name) => !inSums.has(name))).toEqual([])
  })

  it('can be what they are, and at least min_n different whole numbers', () => {
    for (const [name, figure] of hidden) {
      const [least, most] = ranges.get(name)!
      expect(least, name).toBeLessThanOrEqual(countIn(file, figure))
      expect(most, name).toBeGreaterThanOrEqual(countIn(file, figure))
      expect(most - least, name).toBeGreaterThanOrEqual(Math.min(dataset.meta.minN - 1, figure.n))
    }
  })

  it('would be found without the figures that were hidden to protect them', () => {
    const few = '1489R004 bostadsratter_2020_2023 2020'
    // 16.53 % of 19 341 dwellings are 3 197 or 3 198, of which 3 188 are shown: up to 10 in two areas.
    expect(ranges.get(few)).toEqual([0, 10])
    // Had the 9 of the other area been told, at most 1 were left; and its 39 rented ones would have followed, and with
    // them at most 57 rented of the 58 that are not owner-occupied in this one, so at least 1.
    const told = new Map(domains).set('1489R002 bostadsratter_2020_2023 2020', [9, 9])
    expect(feasibleRange(few, told, constraints)).toEqual([1, 1])
  })
})

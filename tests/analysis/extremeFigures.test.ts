import { describe, expect, it } from 'vitest'
import { inequality } from '../../src/analysis/inequality.ts'
import { spatialPattern } from '../../src/analysis/spatialPattern.ts'
import { smallDataset } from './smallDataset.ts'

const areas = ['a', 'b', 'c', 'd', 'e', 'f']

describe('figures that are readable and hard to compute with', () => {
  it("Moran's I of figures whose squares vanish is that of the same figures in another unit", () => {
    const of = (unit: number) => {
      const rows = [1, 2, 4, 3, 6, 5].map((figure, i) => `${areas[i]},x,2024,,${figure * unit},,,`)
      const dataset = smallDataset({ areas, indicators: [{ id: 'x', unit: 'tkr', ci_method: 'none' }], values: rows })
      return spatialPattern(dataset, dataset.indicators[0]!, '2024', { permutations: 99 })
    }
    const plain = of(1)
    if (plain.kind !== 'pattern') throw new Error('no pattern')
    for (const unit of [2 ** -530, 2 ** -700, 2 ** 600]) {
      const found = of(unit)
      expect(found.kind === 'pattern' && found.global.index).toBeCloseTo(plain.global.index, 12)
    }
  })

  it('a numerator without a denominator takes the dissimilarity away, and nothing else', () => {
    const values = areas.map((area, i) => `${area},x,2024,,${10 + i},${10 + i},100,`)
    const dataset = smallDataset({ areas, indicators: [{ id: 'x' }], values })
    // No file may hold it; what analysis is given it still answers.
    dataset.values.get('x')!.n[0] = Number.NaN
    const found = inequality(dataset, dataset.indicators[0]!, '2024')!
    expect(found.dissimilarity).toBeNull()
    expect(found.gap.value).toBe(5)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../src/analysis/indicatorFigures.ts'
import { paintByComparison } from '../../src/colour/areaPaint.ts'
import { divergingBands } from '../../src/colour/divergingBands.ts'
import { divergingScale } from '../../src/colour/divergingScale.ts'
import { PALETTES } from '../../src/colour/palette.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { datasetOf } from '../analysis/need/needFixtures.ts'
import { smallDataset } from '../analysis/smallDataset.ts'

const { div } = PALETTES.light
const column = (figures: readonly number[], municipality?: number) => ({
  id: 'x',
  unit: 'percent' as const,
  figures,
  ...(municipality === undefined ? {} : { municipality }),
})
const figuresOf = (dataset: Dataset, period = '2024') => indicatorFigures(dataset, dataset.indicators[0]!, period)
const scaleOf = (dataset: Dataset, period = '2024') => divergingScale(dataset, figuresOf(dataset, period))

describe('divergingScale', () => {
  it('has its steps in the widest gaps between the distances, and the range of the figures', () => {
    // Distances 0 1 1 6 7 14 15: the natural classes are 0-1, 6-7, 14-15.
    const scale = scaleOf(datasetOf([column([19, 21, 26, 13, 34, 5], 20)]))
    expect(scale).toEqual({ reference: 20, steps: [6, 14], low: 5, high: 34 })
  })

  it('is symmetric: a mirrored map has the same steps and the opposite colours', () => {
    const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 15 })
    fc.assert(
      fc.property(values, (differences) => {
        const painted = (sign: 1 | -1) => {
          const dataset = datasetOf([
            column(
              differences.map((difference) => 50 + sign * difference),
              50,
            ),
          ])
          const scale = scaleOf(dataset)!
          return { scale, classes: paintByComparison(figuresOf(dataset), scale, 'light').map(({ classAt }) => classAt) }
        }
        const [as, mirrored] = [painted(1), painted(-1)]
        expect(mirrored.scale.steps).toEqual(as.scale.steps)
        expect([100 - mirrored.scale.high, 100 - mirrored.scale.low]).toEqual([as.scale.low, as.scale.high])
        expect(mirrored.classes).toEqual(as.classes.map((classAt) => 6 - classAt))
      }),
    )
  })

  it('takes every period against the municipality of that period', () => {
    const values = ['A,x,2023,,10,,,', 'B,x,2023,,30,,,', 'A,x,2024,,12,,,', 'B,x,2024,,17,,,']
    const references = ['municipality,0098,x,2023,20,SCB', 'municipality,0098,x,2024,13,SCB']
    const dataset = smallDataset({ areas: ['A', 'B'], indicators: [{ id: 'x' }], values, references })
    // Distances 10 10 1 4, and 0 for the municipality itself.
    expect(scaleOf(dataset, '2024')).toEqual({ reference: 13, steps: [4, 10], low: 10, high: 30 })
    expect(scaleOf(dataset, '2023')).toMatchObject({ reference: 20, steps: [4, 10] })
  })

  it('does not exist without a value for the municipality', () => {
    expect(scaleOf(datasetOf([column([1, 2])]))).toBeNull()
  })
})

describe('divergingBands', () => {
  it('run from the lowest to the highest figure, without the bands where there is none', () => {
    const { edges, fills, below } = divergingBands({ reference: 20, steps: [6, 14], low: 18, high: 30 }, 'light')
    expect(edges).toEqual([18, 20, 26, 30])
    expect(fills).toEqual([div[2], div[4], div[5]])
    expect(below).toEqual(['dark', null, null])
  })

  it('are one neutral band when every area has the value of the municipality', () => {
    expect(divergingBands({ reference: 20, steps: [0, 0], low: 20, high: 20 }, 'light')).toEqual({
      edges: [20, 20],
      fills: [div[3]],
      below: [null],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { classBreaks } from '../../src/stats/classBreaks.ts'
import { classOf } from '../../src/stats/classOf.ts'
import { withoutNoise } from '../../src/stats/withoutNoise.ts'

describe('figures as they were meant', () => {
  it('takes away what arithmetic left, and nothing that anybody wrote', () => {
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3)
    expect(withoutNoise(9.999999999999998)).toBe(10)
    expect(withoutNoise(318.6)).toBe(318.6)
    expect(withoutNoise(123456789.012)).toBe(123456789.012)
    expect(withoutNoise(1e300)).toBe(1e300)
    expect(withoutNoise(Number.NaN)).toBeNaN()
  })

  it('lets 0.1 + 0.2 and 0.3 share a class, as value and as limit', () => {
    const breaks = [0, 0.1 + 0.2, 1]
    expect(classOf(0.3, breaks)).toBe(1)
    const { actual } = classBreaks({ method: 'natural', classes: 3, values: [0.1 + 0.2, 0.3, 5] })
    expect(actual).toBe(2)
  })
})

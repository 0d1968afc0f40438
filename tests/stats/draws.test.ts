import { describe, expect, it } from 'vitest'
import { dirichletConcentration } from '../../src/stats/dirichletConcentration.ts'
import { drawBeta } from '../../src/stats/drawBeta.ts'
import { drawDirichlet } from '../../src/stats/drawDirichlet.ts'
import { drawGamma } from '../../src/stats/drawGamma.ts'
import { drawNormal } from '../../src/stats/drawNormal.ts'
import { GammaSampler } from '../../src/stats/GammaSampler.ts'
import { normalTail } from '../../src/stats/normalTail.ts'
import { random } from '../../src/stats/random.ts'
import { regularisedBeta } from '../../src/stats/regularisedBeta.ts'
import { regularisedGamma } from '../../src/stats/regularisedGamma.ts'

const COUNT = 20_000

/** Kolmogorov's greatest distance between draws and a distribution, times the root of their number. */
function kolmogorov(draw: () => number, cumulative: (x: number) => number): number {
  const sorted = Float64Array.from({ length: COUNT }, draw).sort()
  let greatest = 0
  sorted.forEach((x, i) => {
    const share = cumulative(x)
    greatest = Math.max(greatest, share - i / COUNT, (i + 1) / COUNT - share)
  })
  return greatest * Math.sqrt(COUNT)
}

/** Beyond this a right generator falls once in a thousand seeds (Kolmogorov's distribution, 99.9 %); seeds are fixed. */
const LIMIT = 1.949

describe('draws follow their distribution', () => {
  it('normal', () => {
    const next = random(1)
    const cumulative = (x: number) => (x < 0 ? normalTail(x) / 2 : 1 - normalTail(x) / 2)
    expect(kolmogorov(() => drawNormal(next), cumulative)).toBeLessThan(LIMIT)
  })

  it.each([0.3, 1, 7.5, 400])('gamma with shape %s', (shape) => {
    const next = random(2)
    expect(
      kolmogorov(
        () => drawGamma(next, shape),
        (x) => regularisedGamma(shape, x),
      ),
    ).toBeLessThan(LIMIT)
  })

  it.each([
    [0.5, 7.5],
    [20.5, 80.5],
    [3, 1],
  ])('beta with shapes %s and %s', (a, b) => {
    const next = random(3)
    expect(
      kolmogorov(
        () => drawBeta(next, a, b),
        (x) => regularisedBeta(x, a, b),
      ),
    ).toBeLessThan(LIMIT)
  })

  it('Dirichlet: each weight alone is beta, and they add to 1', () => {
    const next = random(4)
    const weights = [2, 1, 0, 1]
    const out = new Float64Array(4)
    const first = () => drawDirichlet(next, weights, 12, out)[0] as number
    expect(kolmogorov(first, (x) => regularisedBeta(x, 6, 6))).toBeLessThan(LIMIT)
    expect(out.reduce((a, b) => a + b)).toBeCloseTo(1, 14)
    expect(out[2]).toBe(0)
  })
})

describe('dirichletConcentration', () => {
  it('gives every one of five equal weights a standard deviation of a quarter of its value', () => {
    // variance w (1 - w) / (c + 1) = (w / 4)^2 with w = 0.2 gives c = 16 x 4 - 1
    expect(dirichletConcentration([1, 1, 1, 1, 1])).toBeCloseTo(63, 10)
    expect(dirichletConcentration([1, 1, 0, 1, 1, 1])).toBeCloseTo(63, 10)
  })

  it('refuses a spread no Dirichlet has, and a single weight', () => {
    expect(() => dirichletConcentration([1, 1], 2)).toThrow('dirichletConcentration needs a smaller relative deviation')
    expect(() => dirichletConcentration([1, 0])).toThrow('dirichletConcentration needs at least two weights above 0')
  })
})

describe('draws refuse', () => {
  it('shapes and concentrations not above 0', () => {
    const next = random(0)
    expect(() => drawGamma(next, 0)).toThrow('drawGamma needs a shape above 0, got 0')
    expect(() => drawBeta(next, 1, -1)).toThrow(RangeError)
    expect(() => drawDirichlet(next, [1, 1], 0, new Float64Array(2))).toThrow(RangeError)
    expect(() => drawDirichlet(next, [0, 0], 5, new Float64Array(2))).toThrow('needs at least one weight above 0')
    expect(() => drawDirichlet(next, [1, 1], 5, new Float64Array(3))).toThrow('needs room for 2 weights, got 3')
  })
})

describe('many gamma numbers at once', () => {
  it.each([0.3, 1, 7.5, 400])('follow the distribution, also beside other shapes: shape %s', (shape) => {
    const next = random(8)
    const sampler = new GammaSampler(Float64Array.of(2, shape, 60))
    const out = new Float64Array(3)
    const draw = () => {
      sampler.draw(next, out)
      return out[1]!
    }
    expect(kolmogorov(draw, (x) => regularisedGamma(shape, x))).toBeLessThan(LIMIT)
  })

  it('need shapes above 0', () => {
    expect(() => new GammaSampler(Float64Array.of(1, 0))).toThrow(RangeError)
    expect(() => new GammaSampler(Float64Array.of(Number.NaN))).toThrow(RangeError)
  })
})

describe('normal numbers far out', () => {
  it('have the tail they should: beyond 3.5 as often as the normal distribution says', () => {
    const next = random(9)
    const count = 2_000_000
    let beyond = 0
    let below = 0
    for (let i = 0; i < count; i++) {
      const x = drawNormal(next)
      if (x > 3.5) beyond++
      if (x < -3.5) below++
    }
    // SciPy: norm.sf(3.5) = 2.3262907903552502e-04; the count is Poisson with mean 465, standard deviation 21.6.
    for (const seen of [beyond, below]) expect(Math.abs(seen - count * 2.3262907903552502e-4)).toBeLessThan(4 * 21.6)
  })
})

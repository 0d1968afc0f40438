import { drawGamma } from './drawGamma.ts'
import { drawNormal } from './drawNormal.ts'
import type { RandomSource } from './random.ts'

/**
 * Draws one gamma number for each of many shapes, again and again: the distribution of `drawGamma`, with what depends on
 * the shape alone worked out once and the normal and uniform numbers of a set drawn in one go, which engines turn into
 * tighter code. Some three times as fast, which is the difference between a simulation one waits for and one does not.
 *
 * Throws RangeError unless all shapes are above 0.
 */
export class GammaSampler {
  readonly #shapes: Float64Array
  readonly #d: Float64Array
  readonly #c: Float64Array
  readonly #normals: Float64Array
  readonly #uniforms: Float64Array

  constructor(shapes: Float64Array) {
    if (shapes.some((shape) => !(shape > 0 && shape < Infinity)))
      throw new RangeError('GammaSampler needs shapes above 0')
    this.#shapes = shapes
    this.#d = shapes.map((shape) => shape - 1 / 3)
    this.#c = this.#d.map((d) => 1 / Math.sqrt(9 * d))
    this.#normals = new Float64Array(shapes.length)
    this.#uniforms = new Float64Array(shapes.length)
  }

  /** One number per shape into `out`. */
  draw(random: RandomSource, out: Float64Array): void {
    const normals = this.#normals
    const uniforms = this.#uniforms
    const count = normals.length
    for (let i = 0; i < count; i++) normals[i] = drawNormal(random)
    for (let i = 0; i < count; i++) uniforms[i] = 1 - random()
    for (let i = 0; i < count; i++) {
      const x = normals[i]!
      const u = uniforms[i]!
      const d = this.#d[i]!
      const root = 1 + this.#c[i]! * x
      const v = root * root * root
      const square = x * x
      // Marsaglia and Tsang's two tests; what fails them, and shapes they are not for, is drawn afresh.
      const isTaken =
        this.#shapes[i]! >= 1 &&
        root > 0 &&
        (u < 1 - 0.0331 * square * square || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v)))
      out[i] = isTaken ? d * v : drawGamma(random, this.#shapes[i]!)
    }
  }
}

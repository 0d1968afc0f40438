import { drawNormal } from '../../stats/drawNormal.ts'
import { GammaSampler } from '../../stats/GammaSampler.ts'
import type { RandomSource } from '../../stats/random.ts'
import { type FigureDraws, FigureKind } from './figureDraws.ts'

/**
 * Draws sets of figures: shares as the first gamma number's part of the sum of two (a beta number), rates as a gamma number,
 * means as themselves and a normal number over the root of a gamma number (Student's t). A specification without means
 * draws the same numbers as if there were none in the world: theirs come last.
 */
export class FigureSampler {
  /** Whether any figure moves at all. */
  readonly moves: boolean
  readonly #factor: Float64Array
  readonly #first: Float64Array
  readonly #rounding: Float64Array
  /** Places of the figures that are drawn, of those that are only rounded, and where in the gamma numbers a share's two stand. */
  readonly #betas: Uint32Array
  readonly #gammas: Uint32Array
  readonly #students: Uint32Array
  readonly #rounded: Uint32Array
  readonly #sampler: GammaSampler
  readonly #numbers: Float64Array
  readonly #figures: Float64Array

  constructor(draws: FigureDraws, figures: Float64Array) {
    const known = [...figures.keys()].filter((at) => !Number.isNaN(figures[at]))
    const ofKind = (kind: number) => Uint32Array.from(known.filter((at) => draws.kind[at] === kind))
    this.#factor = draws.factor
    this.#first = draws.first
    this.#rounding = draws.rounding
    this.#figures = figures
    this.#betas = ofKind(FigureKind.beta)
    this.#gammas = ofKind(FigureKind.gamma)
    this.#students = ofKind(FigureKind.student)
    this.#rounded = Uint32Array.from(known.filter((at) => draws.rounding[at] !== 0))
    const shapes = [
      ...Array.from(this.#betas, (at) => draws.first[at]!),
      ...Array.from(this.#betas, (at) => draws.second[at]!),
      ...Array.from(this.#gammas, (at) => draws.first[at]!),
      ...Array.from(this.#students, (at) => draws.first[at]!),
    ]
    this.#sampler = new GammaSampler(Float64Array.from(shapes))
    this.#numbers = new Float64Array(shapes.length)
    this.moves = shapes.length > 0 || this.#rounded.length > 0
  }

  /** One set of figures into `out`; what is missing is NaN. */
  draw(next: RandomSource, out: Float64Array): void {
    const numbers = this.#numbers
    const factor = this.#factor
    const betas = this.#betas
    const count = betas.length
    out.set(this.#figures)
    this.#sampler.draw(next, numbers)
    for (let k = 0; k < count; k++) {
      const at = betas[k]!
      const first = numbers[k]!
      out[at] = (factor[at]! * first) / (first + numbers[count + k]!)
    }
    for (let k = 0; k < this.#gammas.length; k++) {
      const at = this.#gammas[k]!
      out[at] = factor[at]! * numbers[2 * count + k]!
    }
    const firstStudent = 2 * count + this.#gammas.length
    for (let k = 0; k < this.#students.length; k++) {
      const at = this.#students[k]!
      out[at] = out[at]! + factor[at]! * drawNormal(next) * Math.sqrt(this.#first[at]! / numbers[firstStudent + k]!)
    }
    for (const at of this.#rounded) out[at] = out[at]! + this.#rounding[at]! * (2 * next() - 1)
  }
}

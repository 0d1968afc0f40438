import { dirichletConcentration } from '../../stats/dirichletConcentration.ts'
import { drawDirichlet } from '../../stats/drawDirichlet.ts'
import { type RandomSource, random } from '../../stats/random.ts'
import { orNull } from '../orNull.ts'
import { FigureSampler } from './FigureSampler.ts'
import { pickDraws, pickRows } from './figureDraws.ts'
import { type Method, methodsFor } from './needMethods.ts'
import { aggregateInto, type NeedModel, scoresOf } from './needModel.ts'
import { ranksOf } from './ranksOf.ts'

/** What can be otherwise: the figures (chance, rounding), the weights, the method of scoring and adding. */
export const UNCERTAINTY_SOURCES = ['figures', 'weights', 'method'] as const
export type UncertaintySource = (typeof UNCERTAINTY_SOURCES)[number]

export interface SimulationOptions {
  readonly draws?: number
  readonly seed?: number
  /** The sources that vary; all of them when left out. */
  readonly sources?: readonly UncertaintySource[]
}

/** Everything one draw decides. */
interface Draw {
  figures: Float64Array
  weights: Float64Array
  method: Method
}

/**
 * Seeded draws of a need index, a slice at a time so that it can be stopped. In each draw all three sources vary and the
 * areas are ranked; the score is kept on the scale of the spec, with figures and weights of the draw. Beside every second
 * draw three more rankings are made that share one source with the draw before and the two others with this one: how far
 * rankings that share a source go together is that source's first-order share of the variance (Sobol 1993; Saltelli et
 * al., Computer Physics Communications 181, 2010).
 *
 * Areas that are withheld take no part. Ranks and scores are kept area by area: area * draws + draw.
 */
export class NeedSimulation {
  readonly draws: number
  readonly seed: number
  /** Rows of the model that have a score. */
  readonly rows: Uint32Array
  readonly areaIds: readonly string[]
  readonly ranks: Uint16Array
  readonly scores: Float64Array
  /** The sources that can change anything here. */
  readonly active: readonly UncertaintySource[]
  readonly methodCount: number
  done = 0

  readonly #next: RandomSource
  readonly #figures: Float64Array
  readonly #sampler: FigureSampler
  readonly #weights: Float64Array
  readonly #concentration: number | null
  readonly #own: Method
  readonly #methods: readonly Method[]
  #draw: Draw
  #before: Draw
  /** Per source and row: sums of rank before x rank sharing the source, and of the latter. */
  readonly #products: Record<UncertaintySource, Float64Array>
  readonly #sums: Record<UncertaintySource, Float64Array>
  readonly #work: { scores: Float64Array; total: Float64Array; coverage: Float64Array; ranks: Uint16Array }

  constructor(model: NeedModel, options: SimulationOptions = {}) {
    const { table } = model
    const { spec } = table
    this.draws = options.draws ?? spec.draws
    this.seed = options.seed ?? spec.seed
    this.#next = random(this.seed)
    this.rows = Uint32Array.from(model.withheld.flatMap((reason, row) => (reason ? [] : [row])))
    this.areaIds = Array.from(this.rows, (row) => table.areaIds[row]!)
    const sourceKinds = options.sources ?? UNCERTAINTY_SOURCES
    const count = this.rows.length
    const components = table.components.length
    this.#figures = pickRows(table.figures, this.rows, table.areaIds.length)
    const draws = pickDraws(table.draws, this.rows, table.areaIds.length)
    this.#sampler = new FigureSampler(draws, this.#figures)
    this.#weights = model.weights
    const free = model.weights.filter((weight) => weight > 0).length
    this.#concentration =
      sourceKinds.includes('weights') && spec.weightDeviation > 0 && free > 1
        ? orNull(() => dirichletConcentration(model.weights, spec.weightDeviation))
        : null
    this.#own = { normalisation: spec.normalisation, aggregation: spec.aggregation, scales: model.scales }
    this.#methods = sourceKinds.includes('method') ? methodsFor(model, this.#own) : [this.#own]
    this.methodCount = this.#methods.length
    const varies = {
      figures: this.#sampler.moves && sourceKinds.includes('figures'),
      weights: this.#concentration !== null,
    }
    this.active = UNCERTAINTY_SOURCES.filter((source) => (source === 'method' ? this.methodCount > 1 : varies[source]))
    this.ranks = new Uint16Array(count * this.draws)
    this.scores = new Float64Array(count * this.draws)
    const drawOf = (): Draw => ({
      figures: Float64Array.from(this.#figures),
      weights: Float64Array.from(this.#weights),
      method: this.#own,
    })
    this.#draw = drawOf()
    this.#before = drawOf()
    const sums = () => ({
      figures: new Float64Array(count),
      weights: new Float64Array(count),
      method: new Float64Array(count),
    })
    this.#products = sums()
    this.#sums = sums()
    this.#work = {
      scores: new Float64Array(components * count),
      total: new Float64Array(count),
      coverage: new Float64Array(count),
      ranks: new Uint16Array(count),
    }
  }

  /** Makes up to `count` more draws; true when all are made. */
  advance(count: number): boolean {
    const end = Math.min(this.draws, this.done + count)
    for (; this.done < end; this.done++) this.#one(this.done)
    return this.done === this.draws
  }

  /**
   * First-order share of each source in the variance of the place of one area (by position in `rows`), or of all areas
   * together when left out. 0-1, never below; null when the places never vary. What is missing to 1 arises from sources
   * together.
   */
  shares(area: number | null = null): Record<UncertaintySource, number> | null {
    let variance = 0
    const together = { figures: 0, weights: 0, method: 0 }
    const areas = area === null ? this.rows.map((_, i) => i) : [area]
    const pairs = this.draws >> 1
    for (const i of areas) {
      let sum = 0
      let squares = 0
      for (let draw = 0; draw < 2 * pairs; draw += 2) {
        const rank = this.ranks[i * this.draws + draw]!
        sum += rank
        squares += rank * rank
      }
      const mean = sum / pairs
      variance += squares / pairs - mean * mean
      for (const source of this.active) {
        together[source] += this.#products[source][i]! / pairs - mean * (this.#sums[source][i]! / pairs)
      }
    }
    if (!(variance > 0)) return null
    const shareOf = (source: UncertaintySource) =>
      this.active.includes(source) ? Math.min(1, Math.max(0, together[source] / variance)) : 0
    return { figures: shareOf('figures'), weights: shareOf('weights'), method: shareOf('method') }
  }

  #one(at: number): void {
    const count = this.rows.length
    const { total, ranks } = this.#work
    const draw = this.#before
    const before = this.#draw
    this.#before = before
    this.#draw = draw
    if (this.active.includes('figures')) this.#sampler.draw(this.#next, draw.figures)
    if (this.#concentration !== null) drawDirichlet(this.#next, this.#weights, this.#concentration, draw.weights)
    if (this.methodCount > 1) draw.method = this.#methods[Math.floor(this.#next() * this.methodCount)]!

    this.#score(draw.figures, this.#own)
    this.#add(draw.weights, this.#own)
    for (let i = 0; i < count; i++) this.scores[i * this.draws + at] = total[i]!
    if (draw.method !== this.#own) {
      this.#score(draw.figures, draw.method)
      this.#add(draw.weights, draw.method)
    }
    ranksOf(total, ranks)
    for (let i = 0; i < count; i++) this.ranks[i * this.draws + at] = ranks[i]!
    if (at % 2 === 1) {
      // The scores of this draw still stand, so weights come first.
      this.#compare('weights', at, () => this.#rank(before.weights, draw.method))
      this.#compare('method', at, () => {
        this.#score(draw.figures, before.method)
        this.#rank(draw.weights, before.method)
      })
      this.#compare('figures', at, () => {
        this.#score(before.figures, draw.method)
        this.#rank(draw.weights, draw.method)
      })
    }
  }

  /** Ranks with one source from the draw before, set beside the ranks of that draw. */
  #compare(source: UncertaintySource, at: number, rank: () => void): void {
    if (!this.active.includes(source)) return
    rank()
    const { ranks } = this.#work
    const products = this.#products[source]
    const sums = this.#sums[source]
    for (let i = 0; i < ranks.length; i++) {
      products[i]! += ranks[i]! * this.ranks[i * this.draws + at - 1]!
      sums[i]! += ranks[i]!
    }
  }

  #score(figures: Float64Array, method: Method): void {
    scoresOf(figures, method.scales, this.rows.length, this.#work.scores)
  }

  #add(weights: Float64Array, method: Method): void {
    const { scores, total, coverage } = this.#work
    // Which areas have a score is settled by the chosen weights, not by those of a draw.
    aggregateInto(method.aggregation, scores, weights, 0, total, coverage)
  }

  #rank(weights: Float64Array, method: Method): void {
    this.#add(weights, method)
    ranksOf(this.#work.total, this.#work.ranks)
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as s from './allStats.ts'
import { anyColumn, anyNumber, exportedFunctions, leak } from './extremes.ts'

interface Input {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly c: readonly number[]
  readonly x: number
  readonly y: number
  readonly z: number
  readonly n: number
  readonly seed: number
  readonly p: number
}

const anyInput: fc.Arbitrary<Input> = fc
  .record({
    a: anyColumn,
    b: anyColumn,
    c: anyColumn,
    x: anyNumber,
    y: anyNumber,
    z: anyNumber,
    n: fc.integer({ min: -1, max: 6 }),
    seed: fc.nat(1000),
    isPaired: fc.boolean(),
    p: fc.oneof(fc.constantFrom(0, 1, 0.5, 0.95, 5e-324, 1 - 2 ** -53, 2, -1), fc.double({ min: 0, max: 1 })),
  })
  .map(({ isPaired, ...input }) => {
    if (!isPaired) return input
    // Most faults wait behind the check of lengths.
    const pairs = (column: readonly number[]) => input.a.map((_, i) => Math.abs(column[i % column.length] ?? 1))
    return { ...input, b: pairs(input.b), c: pairs(input.c) }
  })

/**
 * What the compass hands on is standardised: finite, and no further from 0 than the root of the number of areas. Ties and
 * the last digits stay; sizes do not.
 */
const standardised = (value: number) => (Number.isFinite(value) ? Math.max(-50, Math.min(50, value)) : 0)
/** Two coordinates per point. */
const points = ({ a, b }: Input) => a.map((x, i) => [standardised(x), standardised(b[i % Math.max(1, b.length)] ?? 0)])
const labels = ({ a, n }: Input) => a.map((_, i) => i % Math.max(1, n))
const distances = (input: Input) => {
  const all = points(input)
  return all.map((p) => all.map((q) => Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!)))
}
const typed = (column: readonly number[]) => Float64Array.from(column)
/** Areas in a row, each beside the next. */
const row = ({ a }: Input) => a.map((_, i) => [i - 1, i + 1].filter((other) => other >= 0 && other < a.length))
const square = ({ a, b, n }: Input) =>
  Array.from({ length: Math.max(0, n) }, (_, i) =>
    Array.from({ length: Math.max(0, n) }, (_, j) =>
      standardised((a[(i + j) % Math.max(1, a.length)] ?? 0) + (b[(i + j) % 2] ?? 0)),
    ),
  )
const tree = (input: Input) => s.wardD2(points(input))

/** How every exported function is called. A function without an entry fails the first test: give it one. */
const CALLS: Readonly<Record<string, (input: Input) => unknown>> = {
  GammaSampler: ({ a, seed }) => {
    const out = new Float64Array(a.length)
    new s.GammaSampler(typed(a)).draw(s.random(seed), out)
    return out
  },
  arithmeticAggregateInto: ({ a, b, p }) => {
    const out = new Float64Array(b.length === 0 ? 0 : Math.floor(a.length / b.length))
    s.arithmeticAggregateInto(typed(a), b, p, out, new Float64Array(out.length))
    return out
  },
  assignment: ({ a, n }) => s.assignment(typed(a), Math.max(0, n), n > 0 ? Math.floor(a.length / n) : 0),
  bestCircle: (i) => s.bestCircle(square(i)),
  bestOverlaps: (i) => s.bestOverlaps(labels(i), labels({ ...i, n: 2 }), 3),
  binaryScale: ({ a }) => s.binaryScale(a.filter(Number.isFinite)),
  bootstrapStability: (i) => s.bootstrapStability(points(i), labels(i), (all) => all.map(() => 0), s.random(i.seed), 3),
  byarInterval: ({ x, y, p }) => s.byarInterval(x, y, p),
  calinskiHarabasz: (i) => s.calinskiHarabasz(points(i), labels(i)),
  circleScore: (i) => s.circleScore(square(i), [...square(i).keys()]),
  classBreaks: ({ a, b, n }) =>
    (['quantile', 'natural', 'equal', 'stddev', 'own'] as const).map((method) =>
      answerOrRefusal(() => s.classBreaks({ method, classes: n, values: a, breaks: b })),
    ),
  classOf: ({ x, a }) => s.classOf(x, a),
  columnMeans: (i) => s.columnMeans(points(i)),
  concentrationCurve: ({ a, b, c }) => s.concentrationCurve(a, b, c),
  concentrationIndex: ({ a, b, c }) => s.concentrationIndex(a, b, c),
  continuity: (i) => s.continuity(distances(i), distances(i), i.n),
  correlationOf: ({ a, b, p }) => s.correlationOf('fuzz', a, b, p, () => 1),
  covarianceEllipse: ({ x, y, z }) => s.covarianceEllipse({ xx: x, xy: y, yy: z }),
  cumulativeMidpoints: ({ a }) => s.cumulativeMidpoints(a),
  cutTree: (i) => s.cutTree(tree(i), i.n),
  determinedUnknowns: ({ a, b }) =>
    s.determinedUnknowns([new Map(a.map((value, i) => [i, value])), new Map(b.map((value, i) => [i, value]))]),
  deviations: ({ a }) => s.deviations(a),
  dirichletConcentration: ({ a, x }) => s.dirichletConcentration(a, x),
  dissimilarityIndex: ({ a, b }) => s.dissimilarityIndex(a, b),
  distanceMatrix: (i) => s.distanceMatrix(points(i)),
  drawBeta: ({ x, y, seed }) => s.drawBeta(s.random(seed), x, y),
  drawDirichlet: ({ a, x, seed }) => s.drawDirichlet(s.random(seed), a, x, new Float64Array(a.length)),
  drawGamma: ({ x, seed }) => s.drawGamma(s.random(seed), x),
  drawNormal: ({ seed }) => s.drawNormal(s.random(seed)),
  drawStudent: ({ x, seed }) => s.drawStudent(s.random(seed), x),
  falseDiscovery: ({ a }) => s.falseDiscovery(a),
  gammaQuantile: ({ x, p }) => s.gammaQuantile(x, p),
  geometricAggregateInto: ({ a, b, p }) => {
    const out = new Float64Array(b.length === 0 ? 0 : Math.floor(a.length / b.length))
    s.geometricAggregateInto(typed(a), b, p, out, new Float64Array(out.length))
    return out
  },
  gini: ({ a, b }) => s.gini(a, b),
  groupCentroids: (i) => s.groupCentroids(points(i), labels(i)),
  jaccardIndex: ({ a, b }) => s.jaccardIndex(new Set(a), new Set(b)),
  kakwaniIndex: ({ a, b, c }) => s.kakwaniIndex(a, b, c),
  kmeansConsolidation: (i) => s.kmeansConsolidation(points(i), labels(i)),
  leafOrder: (i) => s.leafOrder(tree(i), i.b),
  leaveOneOutStability: (i) =>
    s.leaveOneOutStability(points(i), [labels(i)], (all) => [all.map((_, k) => k % Math.max(1, i.n))]),
  linearFit: ({ a, b, p, x }) => {
    const fit = s.linearFit(a, b, p)
    return [fit, Number.isFinite(x) && Math.abs(x) < 1e100 ? fit.reachAt(x) : 0]
  },
  linearPrediction: (i) => s.linearPrediction(square({ ...i, n: Math.max(2, i.n) }), [0], [standardised(i.x)], [1]),
  logGamma: ({ x }) => s.logGamma(x),
  mean: ({ a }) => s.mean(a),
  meanRanks: ({ a }) => s.meanRanks(a),
  mergeSteps: ({ a }) =>
    s.mergeSteps(
      a.length + 1,
      a.map((height, i) => ({ pointA: i, pointB: i + 1, height })),
    ),
  minMaxScale: ({ a, x, y }) => s.minMaxScale(a, x, y),
  moranGlobal: (i) => s.moranGlobal(i.a, row(i), { permutations: 9, random: s.random(i.seed) }),
  moranLocal: (i) => s.moranLocal(i.a, row(i), { permutations: 9, random: s.random(i.seed) }),
  naturalBreaks: ({ a }) => (a.length > 0 && a.every(Number.isFinite) ? s.naturalBreaks(a, 1) : null),
  nearestCentroid: (i) => s.nearestCentroid([i.x, i.y], points(i)),
  neighbourRanks: (i) => s.neighbourRanks(distances(i)),
  normalQuantile: ({ p }) => (p === 0 || p === 1 ? null : s.normalQuantile(p)),
  normalTail: ({ x }) => s.normalTail(x),
  pearson: ({ a, b, p }) => s.pearson(a, b, p),
  percentileRank: ({ a }) => s.percentileRank(a),
  permutationProbability: ({ n }) => s.permutationProbability(Math.max(0, n), 3, 9),
  pooledDeviation: ({ a, b, c }) => s.pooledDeviation(a, b, c),
  planeAngle: ({ x, y }) => s.planeAngle([[x, y]], [[y, x]]),
  propertyFit: (i) =>
    s.propertyFit(
      points(i),
      i.a.map((_, at) => standardised(i.c[at] ?? 0)),
    ),
  quantileSorted: ({ a, p }) => s.quantileSorted(typed(a).sort(), p),
  radviz: (i) => s.radviz(points({ ...i, a: i.a.map(Math.abs), b: i.b.map(Math.abs) }), [0, 2]),
  radvizOrder: (i) => s.radvizOrder(square(i)),
  random: ({ x }) => s.random(x)(),
  referenceScale: ({ x }) => s.referenceScale(x),
  regularisedBeta: ({ p, x, y }) => s.regularisedBeta(p, x, y),
  regularisedGamma: ({ x, y }) => [s.regularisedGamma(x, y), s.regularisedGamma(x, y, true)],
  relativeIndexOfInequality: ({ a, b, c }) => s.relativeIndexOfInequality(a, b, c),
  requireComputable: ({ x, y }) => s.requireComputable('fuzz', x, y),
  requireConfidence: ({ p }) => s.requireConfidence('fuzz', p),
  requireFinite: ({ a }) => s.requireFinite('fuzz', a),
  requireWeights: ({ a }) => s.requireWeights('fuzz', a, a.length),
  scaledToOne: ({ a }) => s.scaledToOne(a.filter(Number.isFinite)),
  shuffle: ({ seed }) => s.shuffle(Float64Array.of(1, 2, 3), s.random(seed)),
  silhouettes: (i) => s.silhouettes(labels(i), (p, q) => distances(i)[p]![q]!),
  slopeIndexOfInequality: ({ a, b, c }) => s.slopeIndexOfInequality(a, b, c),
  slopeInterval: ({ a, b, c }) => s.slopeInterval(a, b, c),
  smacof: (i) => s.smacof(distances(i), points(i), 1e-6, 5),
  smacofPlace: (i) =>
    s.smacofPlace(
      points(i).map(([x]) => Math.abs(x!)),
      points(i),
      [standardised(i.x), standardised(i.y)],
    ),
  spatialLag: (i) => s.spatialLag(0, typed(i.a), s.spatialWeights(row(i))),
  spatialWeights: (i) => s.spatialWeights(row(i)),
  spearman: ({ a, b, p }) => s.spearman(a, b, p),
  squaredDistance: (i) => points(i).map((point) => s.squaredDistance(point, [1, -1])),
  standardDeviation: ({ a }) => [s.standardDeviation(a), s.standardDeviation(a, 'population')],
  stress1: (i) => s.stress1(distances(i), distances({ ...i, b: i.c })),
  studentQuantile: ({ p, x }) => s.studentQuantile(p, x),
  studentTail: ({ x, y }) => s.studentTail(x, y),
  symmetricEigen: (i) => s.symmetricEigen(square(i)),
  tInterval: ({ x, y, z, p }) => s.tInterval(x, y, z, p),
  trustworthiness: (i) => s.trustworthiness(distances(i), distances(i), i.n),
  vTest: (i) => s.vTest(points(i), labels(i)),
  wardD2: tree,
  weightedCoefficientOfVariation: ({ a, b }) => s.weightedCoefficientOfVariation(a, b),
  weightedMean: ({ a, b }) => s.weightedMean(a, b),
  weightedSlope: ({ a, b, c }) => s.weightedSlope(a, b, c),
  weightedTrend: ({ a, b, c }) => s.weightedTrend(a, b, c),
  welchDifference: ({ a, p }) => {
    const mean = (at: number) => ({ mean: a[at] ?? 0, standardDeviation: a[at + 1] ?? 0, n: a[at + 2] ?? 0 })
    return s.welchDifference(mean(0), mean(3), p)
  },
  wilsonInterval: ({ x, y, p }) => s.wilsonInterval(x, y, p),
  withoutNoise: ({ x }) => (Number.isFinite(x) ? s.withoutNoise(x) : null),
  zScale: ({ a }) => s.zScale(a),
}

const HOLES = new Set(['percentileRank', 'arithmeticAggregateInto', 'geometricAggregateInto'])
/** An infinite answer is written in their description. */
const ENDLESS = new Set(['calinskiHarabasz', 'nearestCentroid'])

const isAllFinite = ({ a, b, c, x, y, z }: Input) => [...a, ...b, ...c, x, y, z].every(Number.isFinite)

/**
 * The answer, or null when the call is refused in words: RangeError for figures that have no answer, TypeError for what
 * is no number and only for that. Anything else that is thrown is a fault.
 */
function answerOrRefusal(call: () => unknown, hasFiniteInput = false): unknown {
  try {
    return call()
  } catch (error) {
    const isRefusal =
      (error instanceof RangeError || (error instanceof TypeError && !hasFiniteInput)) &&
      / needs | was given /.test(error.message)
    if (isRefusal) return null
    throw error
  }
}

describe('src/stats with what a file can hold at worst', () => {
  it('calls every exported function', async () => {
    const exported = await exportedFunctions('src/stats')
    expect(Object.keys(CALLS).sort()).toEqual([...exported.keys()].sort())
  })

  it.each(Object.keys(CALLS))('%s answers with finite numbers or refuses in words', (name) => {
    const isAllowed = (value: number) => (Number.isNaN(value) ? HOLES.has(name) : ENDLESS.has(name))
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(
          leak(
            answerOrRefusal(() => CALLS[name]!(input), isAllFinite(input)),
            isAllowed,
          ),
        ).toBeNull()
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})

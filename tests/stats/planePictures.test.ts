import { describe, expect, it } from 'vitest'
import { continuity } from '../../src/stats/continuity.ts'
import { covarianceEllipse } from '../../src/stats/covarianceEllipse.ts'
import { distanceMatrix } from '../../src/stats/distanceMatrix.ts'
import type { Points } from '../../src/stats/Points.ts'
import { propertyFit } from '../../src/stats/propertyFit.ts'
import { smacof } from '../../src/stats/smacof.ts'
import { stress1 } from '../../src/stats/stress1.ts'
import { symmetricEigen } from '../../src/stats/symmetricEigen.ts'
import { trustworthiness } from '../../src/stats/trustworthiness.ts'
import {
  expectedNumbers,
  goldenCase,
  hasClassicalTables,
  largestDifference,
  needsClassicalTable,
  SKIPPED,
  scaled,
} from './compassGolden.ts'
import { procrustes } from './plain/procrustes.ts'

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, index) => sum + value * (b[index] as number), 0)

/** Covariance with divisor n - 1 of columns whose mean is 0. */
function covariance(points: Points): number[][] {
  const columns = Array.from(points[0] as ArrayLike<number>, (_, j) => points.map((point) => point[j] as number))
  return columns.map((a) => columns.map((b) => dot(a, b) / (points.length - 1)))
}

function centred(points: number[][]): number[][] {
  const means = (points[0] as number[]).map(
    (_, j) => points.reduce((sum, p) => sum + (p[j] as number), 0) / points.length,
  )
  return points.map((point) => point.map((value, j) => value - (means[j] as number)))
}

describe('symmetricEigen', () => {
  const { cases } = expectedNumbers('pca_r')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`gives the variances, axes and scores of R's prcomp on ${name}${missing ? SKIPPED : ''}`, () => {
      const points = scaled(goldenCase(name))
      const { values, vectors } = symmetricEigen(covariance(points))
      const expected = cases[name]
      expect(largestDifference(values.map(Math.sqrt), expected.sdev)).toBeLessThan(1e-9)
      vectors.forEach((vector, axis) => {
        const theirs = (expected.rotation as number[][]).map((row) => row[axis] as number)
        const sign = Math.sign(dot(vector, theirs))
        expect(
          largestDifference(
            vector.map((v) => v * sign),
            theirs,
          ),
        ).toBeLessThan(1e-9)
        const scores = (expected.scores as number[][]).map((row) => row[axis] as number)
        expect(
          largestDifference(
            points.map((point) => dot(point, vector) * sign),
            scores,
          ),
        ).toBeLessThan(1e-9)
      })
    })
  }

  it('fixes the sign of each axis by its largest component', () => {
    const { values, vectors } = symmetricEigen([
      [2, -1],
      [-1, 2],
    ])
    expect(values[0]).toBeCloseTo(3, 12)
    expect(vectors[0]?.[0]).toBeCloseTo(Math.SQRT1_2, 12)
    expect(() => symmetricEigen([[1, 2]])).toThrow('symmetricEigen needs a square matrix')
  })
})

describe('measures of a picture', () => {
  const { cases } = expectedNumbers('plane_quality_py')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`agree with scikit-learn's on ${name}${missing ? SKIPPED : ''}`, () => {
      const expected = cases[name]
      const data = distanceMatrix(goldenCase(name))
      const start = expected.pca_scores_signfixed as number[][]
      const picture = distanceMatrix(start)
      // Iris has duplicate rows: ranks among equals then depend on the order of ties.
      const tolerance = name === 'iris_raw' ? 0.002 : 1e-9
      expect(Math.abs(trustworthiness(data, picture, expected.k) - expected.trustworthiness_sklearn)).toBeLessThan(
        tolerance,
      )
      expect(Math.abs(continuity(data, picture, expected.k) - expected.continuity_sklearn_swapped)).toBeLessThan(
        tolerance,
      )
      expect(Math.abs(stress1(data, picture) - expected.stress1_optimal_scale)).toBeLessThan(1e-9)
      const found = smacof(data, start)
      expect(found.stress / expected.smacof_from_pca.raw_stress_ref).toBeCloseTo(1, 4)
      expect(procrustes(found.points, start).squaredDifference).toBeCloseTo(expected.procrustes_pca_vs_smacof_m2, 4)
    })
  }

  it("give .2 on scikit-learn's five points in a line", () => {
    const { X, embedded, k, expected } = expectedNumbers('published_small').trustworthiness
    expect(trustworthiness(distanceMatrix(X), distanceMatrix(embedded), k)).toBeCloseTo(expected, 12)
  })

  it('say 1 of a perfect picture and refuse too many neighbours', () => {
    const line = distanceMatrix([[0], [1], [3], [7], [15], [31]])
    expect(trustworthiness(line, line, 2)).toBe(1)
    expect(stress1(line, line)).toBe(0)
    expect(() => trustworthiness(line, line, 4)).toThrow('trustworthiness needs 1 to 3 neighbours, got 4')
    expect(() => stress1(line, distanceMatrix([[1], [1], [1], [1], [1], [1]]))).toThrow(RangeError)
  })
})

describe('smacof', () => {
  it("makes Borg and Groenen's first step (Modern MDS, p. 154)", () => {
    const published = expectedNumbers('published_small').smacof_borg_groenen
    const { points } = smacof(published.dissimilarities, published.init, 1e-12, 1)
    expect(largestDifference(points, published.after_one_iteration)).toBeLessThan(published.tol)
    expect(largestDifference(points, published.exact_by_ref)).toBeLessThan(1e-9)
  })
})

describe('procrustes and propertyFit', () => {
  const { cases } = expectedNumbers('profit_procrustes_r')
  for (const name of Object.keys(cases)) {
    const table = name === 'alingsaslik2023' ? name : `${name}_raw`
    const missing = needsClassicalTable(table) && !hasClassicalTables
    it.skipIf(missing)(`agree with vegan on ${name}${missing ? SKIPPED : ''}`, () => {
      const expected = cases[name]
      const fit = procrustes(expected.config, expected.target)
      expect(fit.squaredDifference).toBeCloseTo(expected.procrustes_ss, 9)
      expect(largestDifference(fit.rotation, expected.procrustes_rotation)).toBeLessThan(1e-9)
      const data = goldenCase(table)
      ;(expected.envfit_directions as [number, number][]).forEach((direction, j) => {
        const found = propertyFit(
          expected.config,
          data.map((row) => row[j] as number),
        )
        expect(largestDifference(found.direction, direction)).toBeLessThan(1e-9)
        expect(found.r2).toBeCloseTo(expected.envfit_r2[j], 9)
      })
    })
  }

  it('see through moving, turning, mirroring and stretching', () => {
    const shape = [
      [0, 0],
      [3, 0],
      [3, 1],
      [0, 5],
    ]
    const other = shape.map(([x, y]) => [7 - 2 * (y as number), 1 - 2 * (x as number)])
    const fit = procrustes(shape, other)
    expect(fit.squaredDifference).toBeCloseTo(0, 12)
    expect(fit.scale).toBeCloseTo(2, 12)
    expect(largestDifference(fit.fitted, other)).toBeLessThan(1e-12)
    expect(() =>
      procrustes(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toThrow(RangeError)
  })

  it('find no direction for a constant and none on a line', () => {
    expect(
      propertyFit(
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        [4, 4, 4],
      ),
    ).toEqual({ direction: [0, 0], r2: 0 })
    expect(() =>
      propertyFit(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        [1, 2, 3],
      ),
    ).toThrow('propertyFit needs points that span a plane')
  })
})

describe('cmdscale', () => {
  const { cases } = expectedNumbers('mds_r')
  for (const name of Object.keys(cases)) {
    const missing = needsClassicalTable(name) && !hasClassicalTables
    it.skipIf(missing)(`of R is our principal plane on ${name}${missing ? SKIPPED : ''}`, () => {
      const points = centred(goldenCase(name))
      const { values, vectors } = symmetricEigen(covariance(points))
      const plane = points.map((point) => vectors.slice(0, 2).map((vector) => dot(point, vector)))
      expect(procrustes(plane, cases[name].cmdscale).squaredDifference).toBeLessThan(1e-9)
      const scaledValues = values.slice(0, 5).map((value) => value * (points.length - 1))
      expect(largestDifference(scaledValues, cases[name].cmd_eig)).toBeLessThan(1e-9)
    })
  }
})

describe('covarianceEllipse', () => {
  it('has half-axes of 2.447 standard deviations', () => {
    expect(covarianceEllipse({ xx: 4, xy: 0, yy: 1 })).toEqual({ major: 4.894, minor: 2.447, angle: 0 })
    const turned = covarianceEllipse({ xx: 2, xy: 1, yy: 2 })
    expect(turned.angle).toBeCloseTo(45, 12)
    expect(turned.major).toBeCloseTo(2.447 * Math.sqrt(3), 12)
    expect(covarianceEllipse({ xx: 0, xy: 0, yy: 0 })).toEqual({ major: 0, minor: 0, angle: 0 })
  })
})

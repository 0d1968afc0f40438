import { describe, expect, it } from 'vitest'
import { linearPrediction } from '../../src/stats/linearPrediction.ts'
import { planeAngle } from '../../src/stats/planeAngle.ts'

describe('linearPrediction', () => {
  it('is r times the known one, and leaves 1 - r², with one of each', () => {
    const { values, covariance } = linearPrediction(
      [
        [1, 0.6],
        [0.6, 1],
      ],
      [0],
      [2],
      [1],
    )
    expect(values[0]).toBeCloseTo(1.2, 12)
    expect(covariance[0]?.[0]).toBeCloseTo(0.64, 12)
  })

  it('solves for two known ones (by hand: weights 0.4/1.5 each)', () => {
    const S = [
      [1, 0.5, 0.4],
      [0.5, 1, 0.4],
      [0.4, 0.4, 1],
    ]
    const { values, covariance } = linearPrediction(S, [0, 1], [3, -1.5], [2])
    expect(values[0]).toBeCloseTo((0.4 / 1.5) * 1.5, 12)
    expect(covariance[0]?.[0]).toBeCloseTo(1 - (2 * 0.4 * 0.4) / 1.5, 12)
  })

  it('needs something to go by', () => {
    expect(() => linearPrediction([[1]], [], [], [0])).toThrow('linearPrediction needs known and wanted variables')
  })
})

describe('planeAngle', () => {
  it('is the angle that one plane must be turned by', () => {
    const tilted = [
      [1, 0, 0],
      [0, Math.cos(0.3), Math.sin(0.3)],
    ]
    expect(
      planeAngle(
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
        tilted,
      ),
    ).toBeCloseTo((0.3 * 180) / Math.PI, 6)
    expect(
      planeAngle(
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
        [
          [1, 0, 0],
          [0, 0, 1],
        ],
      ),
    ).toBeCloseTo(90, 6)
    expect(
      planeAngle(
        [
          [0, 1, 0],
          [1, 0, 0],
        ],
        [
          [1, 0, 0],
          [0, 1, 0],
        ],
      ),
    ).toBe(0)
  })
})

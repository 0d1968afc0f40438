import fc from 'fast-check'
import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { determinedUnknowns } from '../../src/stats/determinedUnknowns.ts'

const equation = (...pairs: [unknown: number, coefficient: number][]) => new Map(pairs)

describe('determinedUnknowns', () => {
  it('solves what one equation with one unknown tells, and nothing from one with two', () => {
    expect(determinedUnknowns([equation([7, 1])])).toEqual([7])
    expect(determinedUnknowns([equation([7, 1], [8, 1])])).toEqual([])
    expect(determinedUnknowns([])).toEqual([])
  })

  it('puts equations together: x + y, y + z and x + z tell all three', () => {
    const ring = [equation([0, 1], [1, 1]), equation([1, 1], [2, 1]), equation([0, 1], [2, 1])]
    expect(determinedUnknowns(ring)).toEqual([0, 1, 2])
    // Four in a ring tell none: add one to every other and take one from the rest.
    const even = [0, 1, 2, 3].map((i) => equation([i, 1], [(i + 1) % 4, 1]))
    expect(determinedUnknowns(even)).toEqual([])
  })

  it('tells some and not others, whatever the order', () => {
    // x = (x + y) - y, while u + v stays open.
    const rows = [equation([4, 1], [5, 1]), equation([0, 1], [1, 1]), equation([1, 1])]
    expect(determinedUnknowns(rows)).toEqual([0, 1])
    expect(determinedUnknowns([...rows].reverse())).toEqual([0, 1])
  })

  it('agrees with the null space found another way: the eigenvectors of AᵀA with eigenvalue 0', () => {
    const cell = fc.constantFrom(-1, 0, 0, 1)
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(matrix, (rows) => {
        const columns = rows[0]!.length
        const found = determinedUnknowns(
          rows.map(
            (row) => new Map(row.flatMap((value, at): [number, number][] => (value === 0 ? [] : [[at, value]]))),
          ),
        )
        const a = new Matrix(rows)
        const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(a.transpose().mmul(a), {
          assumeSymmetric: true,
        })
        const expected = Array.from({ length: columns }, (_, unknown) => unknown).filter((unknown) =>
          realEigenvalues.every(
            (value, at) => Math.abs(value) > 1e-9 || Math.abs(eigenvectorMatrix.get(unknown, at)) < 1e-7,
          ),
        )
        expect(found).toEqual(expected)
      }),
      { seed: 20260101, numRuns: 300 },
    )
  })
})

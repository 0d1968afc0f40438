import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignment } from '../../src/stats/assignment.ts'

const costOf = (cost: readonly number[], columns: number, chosen: ArrayLike<number>) =>
  Array.from(chosen).reduce((sum, column, row) => sum + cost[row * columns + column]!, 0)

/** The least cost over every way to give the rows different columns. */
function bruteForce(cost: readonly number[], rows: number, columns: number, used: readonly number[] = []): number {
  if (used.length === rows) return costOf(cost, columns, used)
  let least = Number.POSITIVE_INFINITY
  for (let column = 0; column < columns; column++) {
    if (!used.includes(column)) least = Math.min(least, bruteForce(cost, rows, columns, [...used, column]))
  }
  return least
}

describe('assignment', () => {
  it('finds the cheapest way by hand', () => {
    // 1 + 2 + 2 = 5: row 0 column 1, row 1 column 0, row 2 column 2.
    expect([...assignment(Float64Array.of(4, 1, 3, 2, 0, 5, 3, 2, 2), 3, 3)]).toEqual([1, 0, 2])
  })

  it('equals brute force for up to six rows, also with spare columns and negative costs', () => {
    const tables = fc
      .integer({ min: 1, max: 6 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: rows, max: 6 })))
      .chain(([rows, columns]) =>
        fc.record({
          rows: fc.constant(rows),
          columns: fc.constant(columns),
          cost: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows * columns, maxLength: rows * columns }),
        }),
      )
    fc.assert(
      fc.property(tables, ({ rows, columns, cost }) => {
        const chosen = assignment(Float64Array.from(cost), rows, columns)
        expect(new Set(chosen).size).toBe(rows)
        expect(costOf(cost, columns, chosen)).toBe(bruteForce(cost, rows, columns))
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same answer every time among equally cheap ones', () => {
    const cost = new Float64Array(25).fill(1)
    expect(assignment(cost, 5, 5)).toEqual(assignment(cost, 5, 5))
  })

  it('has nothing to do without rows, and refuses more rows than columns or a table that is not full', () => {
    expect(assignment(new Float64Array(0), 0, 3)).toHaveLength(0)
    expect(() => assignment(new Float64Array(6), 3, 2)).toThrow(RangeError)
    expect(() => assignment(new Float64Array(5), 2, 3)).toThrow(RangeError)
  })
})

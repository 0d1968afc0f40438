import type { Dataset } from '../../../domain/Dataset.ts'
import type { WorldBox } from '../../../geo/viewport.ts'
import type { WorldShape } from '../../../geo/worldShape.ts'
import { assignment } from '../../../stats/assignment.ts'
import type { AreaShapes } from './areaShapes.ts'

/** Above this many areas the best assignment takes too long, and rows of equal length stand in for it. */
const MOST_ASSIGNED = 400
const GAP = 0.06

/**
 * "Likayta": every area a square of the same size, placed so that neighbours and directions are kept as well as a grid
 * allows. Positions are first taken halfway to ranks: a crowded town gets room beside the wide countryside, and what lies
 * far to the north still stands alone there. Then each area takes the free square that makes the sum of squared moves
 * smallest.
 */
export function tileShapes(dataset: Dataset, geographic: AreaShapes): AreaShapes {
  const placed = dataset.areas.map((_, i) => i)
  const middle = placed.map((i) => centre(geographic.shapes[i]?.box ?? geographic.box))
  const xRank = spread(middle.map((point) => point.x))
  const yRank = spread(middle.map((point) => point.y))
  const count = placed.length
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)))
  const rows = Math.max(1, Math.ceil(count / columns))
  const slots = count <= MOST_ASSIGNED ? assign(xRank, yRank, columns, rows) : sweep(xRank, yRank, columns)
  const shapes = placed.map((i) => tile(slots[i]! % columns, Math.floor(slots[i]! / columns)))
  const box = { minX: 0, minY: 0, maxX: columns, maxY: rows }
  return { shapes, box, outline: [], lensMembers: [], lensBox: null, lensOutline: [], tiny: [] }
}

function centre(box: WorldBox | null): { x: number; y: number } {
  return box ? { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 } : { x: 0, y: 0 }
}

/** Halfway between where the values lie from the lowest to the highest, 0-1, and their places in order. */
function spread(values: readonly number[]): number[] {
  const [low, high] = [
    values.reduce(smaller, Number.POSITIVE_INFINITY),
    values.reduce(larger, Number.NEGATIVE_INFINITY),
  ]
  const places = ranks(values)
  return values.map((value, i) => (places[i]! + (high > low ? (value - low) / (high - low) : 0.5)) / 2)
}

const smaller = (a: number, b: number): number => Math.min(a, b)
const larger = (a: number, b: number): number => Math.max(a, b)

/** Places 0-1 in ascending order; ties keep the order of the dataset. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b)
  const result = new Array<number>(values.length)
  order.forEach((index, rank) => {
    result[index] = (rank + 0.5) / values.length
  })
  return result
}

function assign(xRank: readonly number[], yRank: readonly number[], columns: number, rows: number): ArrayLike<number> {
  const count = xRank.length
  const cells = columns * rows
  const cost = new Float64Array(count * cells)
  for (let i = 0; i < count; i++) {
    for (let cell = 0; cell < cells; cell++) {
      const dx = xRank[i]! * columns - ((cell % columns) + 0.5)
      const dy = yRank[i]! * rows - (Math.floor(cell / columns) + 0.5)
      cost[i * cells + cell] = dx * dx + dy * dy
    }
  }
  return assignment(cost, count, cells)
}

function sweep(xRank: readonly number[], yRank: readonly number[], columns: number): number[] {
  const slots = new Array<number>(xRank.length)
  const downwards = xRank.map((_, i) => i).sort((a, b) => yRank[a]! - yRank[b]!)
  for (let row = 0; row * columns < downwards.length; row++) {
    downwards
      .slice(row * columns, (row + 1) * columns)
      .sort((a, b) => xRank[a]! - xRank[b]!)
      .forEach((area, column) => {
        slots[area] = row * columns + column
      })
  }
  return slots
}

function tile(column: number, row: number): WorldShape {
  const box = { minX: column + GAP / 2, minY: row + GAP / 2, maxX: column + 1 - GAP / 2, maxY: row + 1 - GAP / 2 }
  return {
    rings: [Float64Array.of(box.minX, box.minY, box.maxX, box.minY, box.maxX, box.maxY, box.minX, box.maxY)],
    box,
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../../../src/geo/boxesMeet.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { tileShapes } from '../../../../src/map/model/stage/tileShapes.ts'
import { alingsas, datasetOf } from '../../../analysis/need/needFixtures.ts'
import { gridShapes } from './gridStage.ts'

const boxes = (shapes: ReturnType<typeof tileShapes>) =>
  shapes.shapes.map((shape) => {
    const { minX, minY, maxX, maxY } = shape!.box
    return { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
  })
const datasetWith = (count: number) => datasetOf([{ id: 'x', figures: Array.from({ length: count }, () => 1) }])

describe('areas as equal squares', () => {
  it('have a cell each, all of one size, on a grid near a square', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 8 }),
        (columns, rows, left) => {
          const grid = gridShapes(columns, rows)
          const count = Math.max(1, columns * rows - left)
          const tiles = tileShapes(datasetWith(count), { ...grid, shapes: grid.shapes.slice(0, count) })
          const all = boxes(tiles)
          expect(all).toHaveLength(count)
          all.forEach((one, i) => {
            expect(all.slice(i + 1).filter((other) => boxesMeet(one, other))).toEqual([])
            expect([one.width, one.height]).toEqual([expect.closeTo(0.94, 9), expect.closeTo(0.94, 9)])
          })
          expect(tiles.box!.maxX * tiles.box!.maxY - count).toBeLessThan(tiles.box!.maxX)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keep the places of a square grid that is one already', () => {
    const tiles = tileShapes(datasetWith(9), gridShapes(3, 3))
    expect(boxes(tiles).map(({ x, y }) => [Math.floor(x), Math.floor(y)])).toEqual(
      Array.from({ length: 9 }, (_, i) => [i % 3, Math.floor(i / 3)]),
    )
  })

  it('leave the top row to what lies in the north: Västra omland is in the west, beside the town', () => {
    const dataset = alingsas()
    const tiles = boxes(tileShapes(dataset, geographicShapes(dataset)))
    const rowOf = (name: string) => Math.floor(tiles[dataset.areas.findIndex((area) => area.name.endsWith(name))]!.y)
    expect(['norra omland', 'Sollebrunn', 'nordöstra omland'].map(rowOf)).toEqual([0, 0, 0])
    expect(rowOf('västra omland')).toBeGreaterThan(0)
  })

  it('keep west from east and north from south in the package', () => {
    const dataset = alingsas()
    const shapes = geographicShapes(dataset)
    const tiles = boxes(tileShapes(dataset, shapes))
    const at = (name: string) => tiles[dataset.areas.findIndex((area) => area.name === name)]!
    expect(new Set(tiles.map(({ x, y }) => `${Math.floor(x)} ${Math.floor(y)}`)).size).toBe(23)
    expect(at('Sollebrunn').y).toBeLessThan(at('Ingared').y)
    expect(at('Alingsås västra omland').x).toBeLessThan(at('Alingsås östra omland').x)
  })

  it('have a cell also for an area without a shape, and above four hundred areas', () => {
    const grid = gridShapes(2, 2)
    const tiles = tileShapes(datasetWith(4), { ...grid, shapes: [grid.shapes[0]!, null, ...grid.shapes.slice(2)] })
    expect(new Set(boxes(tiles).map(({ x, y }) => `${x} ${y}`)).size).toBe(4)
    const many = tileShapes(datasetWith(441), gridShapes(21, 21))
    expect(new Set(boxes(many).map(({ x, y }) => `${x} ${y}`)).size).toBe(441)
  })
})

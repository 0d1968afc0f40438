import { describe, expect, it } from 'vitest'
import { toWorld } from '../../../../src/geo/mercator.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { niceLength } from '../../../../src/map/model/stage/scaleBar.ts'
import { pathData, ringPoints, stageRings } from '../../../../src/map/model/stage/shapePath.ts'
import { areaPath, lensConnectors, scaleBar, symbolPoint } from '../../../../src/map/model/stage/stageModel.ts'
import { widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { gridShapes, paneOf } from './gridStage.ts'
import { liesIn } from './labelChecks.ts'

describe('paths', () => {
  const viewport = { center: { x: 0.5, y: 0.5 }, scale: 100, width: 200, height: 100 }

  it('are in stage pixels, the offset of the pane included, with one decimal and closed', () => {
    const rings = stageRings([Float64Array.of(0.5, 0.5, 0.75, 0.5, 0.75, 0.7503)], viewport, { x: 10, y: 20 })
    expect(pathData(rings)).toBe('M110,70L135,70L135,95Z')
    expect(ringPoints(rings)[2]).toEqual({ x: 135, y: expect.closeTo(95.03, 9) })
  })

  it('are empty for an area without a shape', () => {
    const grid = gridShapes(2, 1)
    const pane = paneOf(grid, 300, 200)
    expect(areaPath({ ...grid, shapes: [null] }, pane, pane.viewport, 0)).toBe('')
    expect(areaPath(grid, pane, pane.viewport, 0)).toMatch(/^M.*Z$/)
    expect(symbolPoint({ ...grid, shapes: [null] }, pane, pane.viewport, 0)).toBeNull()
  })
})

describe('the scale bar', () => {
  it.each([
    [0.7, 1],
    [1, 1],
    [1.01, 2],
    [2.5, 5],
    [7, 10],
    [0.03, 0.05],
    [110, 200],
    [1000, 1000],
  ])('of at least %d km is %d km long', (wanted, length) => {
    expect(niceLength(wanted)).toBeCloseTo(length, 12)
  })

  it('is as long as the ground: at 60° a kilometre takes twice the pixels it takes at the equator', () => {
    const at = (lat: number) =>
      scaleBar({ center: toWorld([12, lat]), scale: 400_750.16686, width: 500, height: 500 }, 0, 0, 15)
    // The world is 400 750 pixels round and 40 075 km: ten pixels a kilometre at the equator.
    expect(at(0)).toMatchObject({ km: 2, width: expect.closeTo(20, 3) })
    expect(at(60)).toMatchObject({ km: 1, width: expect.closeTo(20, 3) })
  })
})

describe('the town and its place', () => {
  const dataset = alingsas()
  const shapes = geographicShapes(dataset)
  const { whole, lens } = widePanes(shapes, 1092, 692)

  it('are tied by two lines from the small outline to the large', () => {
    const lines = lensConnectors(
      shapes,
      { pane: whole!, viewport: whole!.viewport },
      { pane: lens!, viewport: lens!.viewport },
    )
    expect(lines).toHaveLength(2)
    for (const [from, to] of lines) {
      expect(from.x).toBeLessThan(whole!.rect.width)
      expect(to.x).toBeGreaterThan(lens!.rect.x)
    }
  })

  it('have a point for a symbol inside every area', () => {
    for (const pane of [whole!, lens!]) {
      for (const areaAt of pane.members) {
        const point = symbolPoint(shapes, pane, pane.viewport, areaAt)!
        expect(liesIn(shapes, pane, areaAt, point.x, point.y), dataset.areas[areaAt]!.name).toBe(true)
      }
    }
  })
})

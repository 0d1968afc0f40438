import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { squareKm } from '../../../../src/facts/figures/squareKm.ts'
import { fitViewport, toPixel } from '../../../../src/geo/viewport.ts'
import { areaUnder } from '../../../../src/map/areaUnder.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { leastMark } from '../../../../src/map/model/stage/leastMark.ts'
import { areaPath } from '../../../../src/map/model/stage/stageModel.ts'
import type { Pane } from '../../../../src/map/model/stage/stagePanes.ts'
import { casePackage, squares } from '../../../ingest/casePackage.ts'

const IDS = ['0099R001', '0099R002', '0099R003', '0099R004', '0099R005', '0099R006']

/** Five areas of a tenth of a degree, and an island of 15 x 17 metres in the second. */
function withIsland(tiny: readonly number[] = [5]): Dataset {
  const collection = squares(IDS)
  for (const at of tiny) {
    const [x, y] = [12.15 + at / 1000, 57.05]
    const ring = [[x, y], [x + 0.00025, y], [x + 0.00025, y + 0.00015], [x, y + 0.00015], [x, y]] // biome-ignore format: one line
    collection.features[at]!.geometry = { type: 'Polygon', coordinates: [ring] }
  }
  return casePackage(IDS, [], { 'areas.geojson': JSON.stringify(collection) }).dataset
}

function stage(dataset: Dataset, zoom = 1) {
  const shapes = geographicShapes(dataset)
  const fitted = fitViewport(shapes.box!, 600, 400, { top: 0, right: 0, bottom: 0, left: 0 })
  const viewport = { ...fitted, scale: fitted.scale * zoom }
  const members = IDS.map((_, at) => at)
  const pane: Pane = { id: 'whole', rect: { x: 40, y: 20, width: 600, height: 400 }, viewport, members, labelled: members, gutter: null } // biome-ignore format: one line
  return { shapes, pane, viewport }
}

describe('case 22: an island of its own', () => {
  it('is drawn as a mark of least size, over the area around it, and can be pointed at', () => {
    const { shapes, pane, viewport } = stage(withIsland())
    expect(shapes.tiny).toEqual([5])
    const mark = leastMark(shapes, pane, viewport, 5)!
    const box = shapes.shapes[5]!.box
    const middle = toPixel(viewport, { x: box.minX, y: box.minY })
    expect(Math.hypot(mark.x - 40 - middle.x, mark.y - 20 - middle.y)).toBeLessThan(2)
    expect(areaPath(shapes, pane, viewport, 5)).toMatch(/^M[\d.]+,[\d.]+a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z$/)
    const under = (dx: number) =>
      areaUnder({ x: mark.x + dx, y: mark.y }, [pane], new Map([['whole', viewport]]), shapes)
    expect([under(0), under(6), under(14)]).toEqual([5, 5, 1])
  })

  it('is its own outline again when it is large enough on the screen', () => {
    const { shapes, pane, viewport } = stage(withIsland(), 100)
    expect(leastMark(shapes, pane, viewport, 5)).toBeNull()
    expect(areaPath(shapes, pane, viewport, 5)).not.toContain('a4,4')
  })

  it('no marks where so many are tiny that they would cover the map', () => {
    expect(stage(withIsland([3, 4, 5])).shapes.tiny).toEqual([])
  })

  it('is never said to have no size', () => {
    expect(squareKm(0.0003, 'sv')).toBe('< 0,1\u00a0km²')
    expect(squareKm(0.0003, 'en')).toBe('< 0.1\u00a0km²')
    expect(squareKm(0.06, 'sv')).toBe('0,1\u00a0km²')
    expect(squareKm(12.4, 'sv')).toBe('12\u00a0km²')
  })
})

import { describe, expect, it } from 'vitest'
import { toPixel } from '../../../../src/geo/viewport.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { presentedPanes } from '../../../../src/map/model/stage/presentedPanes.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'

describe('the maps of a slide', () => {
  const dataset = alingsas()
  const shapes = geographicShapes(dataset)

  it('lie beside each other without overlap, each whole inside its own room', () => {
    for (const [width, height] of [
      [550, 372],
      [900, 400],
      [300, 500],
    ] as const) {
      const panes = presentedPanes(shapes, width, height)
      expect(panes.map(({ id }) => id)).toEqual(['whole', 'lens'])
      const [whole, lens] = panes
      expect(whole!.rect.x + whole!.rect.width).toBeLessThanOrEqual(lens!.rect.x)
      for (const [pane, box] of [
        [whole!, shapes.box!],
        [lens!, shapes.lensBox!],
      ] as const) {
        for (const corner of [
          { x: box.minX, y: box.minY },
          { x: box.maxX, y: box.maxY },
        ]) {
          const { x, y } = toPixel(pane.viewport, corner)
          expect(x).toBeGreaterThanOrEqual(-0.5)
          expect(y).toBeGreaterThanOrEqual(-0.5)
          expect(x).toBeLessThanOrEqual(pane.rect.width + 0.5)
          expect(y).toBeLessThanOrEqual(pane.rect.height + 0.5)
        }
      }
      expect([...whole!.labelled, ...lens!.labelled].toSorted((a, b) => a - b)).toEqual(dataset.areas.map((_, i) => i))
    }
  })

  it('are one map where there is no lens, and none where there is no geometry', () => {
    const alone = { ...shapes, lensBox: null, lensMembers: [], lensOutline: [] }
    expect(presentedPanes(alone, 600, 400).map(({ id, labelled }) => [id, labelled.length])).toEqual([['whole', 23]])
    expect(presentedPanes({ ...alone, box: null }, 600, 400)).toEqual([])
  })
})

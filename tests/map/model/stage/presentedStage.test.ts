import { describe, expect, it } from 'vitest'
import { toPixel } from '../../../../src/geo/viewport.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { presentedPanes } from '../../../../src/map/model/stage/presentedPanes.ts'
import { untangledLeaders } from '../../../../src/map/model/stage/untangledLeaders.ts'
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

describe('leaders of few names', () => {
  const leader = (from: number, to: number) => ({ leader: { from: { x: from, y: 0 }, to: { x: to, y: 100 } } })

  it('take the order without crossings, else the shortest', () => {
    // Names are given the places 0, 10, 20 in the order they come; their areas lie at 20, 0 and 10.
    const placed = untangledLeaders([20, 0, 10], (order) => order.map((to, i) => leader(i * 10, to)))
    expect(placed.map((one) => one.leader.from.x - one.leader.to.x)).toEqual([0, 0, 0])
  })

  it('would rather cross than lose a name', () => {
    const placed = untangledLeaders([1, 2], (order) => (order[0] === 1 ? [leader(0, 1)] : [leader(9, 2), leader(0, 5)]))
    expect(placed).toHaveLength(2)
    expect(untangledLeaders([], () => [])).toEqual([])
  })
})

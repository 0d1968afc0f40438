import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { toPixel } from '../../../../src/geo/viewport.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { narrowPanes, widePanes } from '../../../../src/map/model/stage/stagePanes.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { smallDataset } from '../../../analysis/smallDataset.ts'

const dataset = alingsas()
const shapes = geographicShapes(dataset)
const row = smallDataset({ areas: ['A', 'B', 'C'], indicators: [{ id: 'x' }], values: ['A,x,2024,,1,,,'] })
const withoutGeometry: Dataset = { ...row, areas: row.areas.map((area) => ({ ...area, geometry: null })) }

describe('geographicShapes', () => {
  it('enlarges the fifteen areas of the town, and has one outline of the municipality and one of the town', () => {
    expect(shapes.lensMembers.map((i) => dataset.areas[i]!.kind)).toEqual(Array.from({ length: 15 }, () => 'tatort'))
    const points = (rings: readonly Float64Array[]) => Math.max(...rings.map(({ length }) => length))
    expect(points(shapes.outline)).toBeGreaterThan(100)
    expect(points(shapes.lensOutline)).toBeGreaterThan(50)
    expect(shapes.lensBox!.minX).toBeGreaterThanOrEqual(shapes.box!.minX)
  })

  it('makes no lens without one in the package, for few areas, or for a town as large as the municipality', () => {
    const lens = { kind: 'annat', name: { sv: 'Orten', en: 'Town' } } as const
    expect(geographicShapes(row).lensBox).toBeNull()
    expect(geographicShapes({ ...row, meta: { ...row.meta, lens } }).lensMembers).toEqual([])
    const everything = dataset.areas.map((area) => ({ ...area, kind: 'tatort' as const }))
    expect(geographicShapes({ ...dataset, areas: everything }).lensBox).toBeNull()
  })

  it('joins neighbours whose borders are alike into one outline', () => {
    const { outline } = geographicShapes(row)
    expect(outline).toHaveLength(1)
    expect(outline[0]).toHaveLength(16)
  })

  it('has nothing to draw without geometry, and says so with a null box', () => {
    const none = geographicShapes(withoutGeometry)
    expect([none.box, none.lensBox, none.outline]).toEqual([null, null, []])
    expect(widePanes(none, 1092, 692).whole).toBeNull()
    expect(narrowPanes(none, 390)).toEqual({ main: null, height: 0 })
  })
})

describe('the composition of the default map', () => {
  it.each([
    [1092, 692],
    [1400, 900],
    [900, 600],
    [600, 700],
  ])('shows all of the municipality and of the town in their panes on %d x %d', (width, height) => {
    const { whole, lens, footer } = widePanes(shapes, width, height)
    for (const [pane, box] of [
      [whole!, shapes.box!],
      [lens!, shapes.lensBox!],
    ] as const) {
      const topLeft = toPixel(pane.viewport, { x: box.minX, y: box.minY })
      const bottomRight = toPixel(pane.viewport, { x: box.maxX, y: box.maxY })
      expect(Math.min(topLeft.x, topLeft.y)).toBeGreaterThanOrEqual(-1e-6)
      expect(bottomRight.x).toBeLessThanOrEqual(pane.rect.width + 1e-6)
      expect(bottomRight.y).toBeLessThanOrEqual(pane.rect.height + 1e-6)
      expect(pane.rect.x + pane.rect.width).toBeLessThanOrEqual(width)
    }
    expect(lens!.rect.y + lens!.rect.height).toBeLessThanOrEqual(footer.y)
    expect(footer.y + footer.height).toBeLessThanOrEqual(height)
  })

  it('names every area in one pane only', () => {
    const { whole, lens } = widePanes(shapes, 1092, 692)
    expect([...whole!.labelled, ...lens!.labelled].sort((a, b) => a - b)).toEqual(dataset.areas.map((_, i) => i))
    expect(whole!.members).toHaveLength(23)
  })

  it('is one map without a town, and the town alone on a phone', () => {
    const alone = widePanes(geographicShapes(row), 1092, 692)
    expect([alone.lens, alone.whole!.labelled]).toEqual([null, [0, 1, 2]])
    const { main, height } = narrowPanes(shapes, 390)
    expect([main!.id, main!.members.length]).toEqual(['lens', 15])
    expect(height).toBeGreaterThanOrEqual(390 * 0.6)
    expect(height).toBeLessThanOrEqual(390 * 1.3)
    expect(narrowPanes(geographicShapes(row), 390).main!.id).toBe('whole')
  })
})

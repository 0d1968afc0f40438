import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toWorld } from '../../src/geo/mercator.ts'
import {
  cameraOf,
  fitViewport,
  fromPixel,
  scaleOfZoom,
  toPixel,
  type Viewport,
  zoomAround,
} from '../../src/geo/viewport.ts'

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const anyViewport: fc.Arbitrary<Viewport> = fc.record({
  center: fc.record({ x: unit, y: unit }),
  scale: fc.double({ min: 512, max: 1e7, noNaN: true }),
  width: fc.integer({ min: 1, max: 3000 }),
  height: fc.integer({ min: 1, max: 3000 }),
})
const anyPixel = fc.record({ x: fc.integer({ min: -500, max: 3500 }), y: fc.integer({ min: -500, max: 3500 }) })
const none = { top: 0, right: 0, bottom: 0, left: 0 }

describe('a viewport', () => {
  it('has its centre in the middle of its pixels, and one world unit is `scale` pixels', () => {
    const viewport = { center: { x: 0.5, y: 0.25 }, scale: 1000, width: 400, height: 200 }
    expect(toPixel(viewport, { x: 0.5, y: 0.25 })).toEqual({ x: 200, y: 100 })
    expect(toPixel(viewport, { x: 0.6, y: 0.3 })).toEqual({ x: 300, y: 150 })
  })

  it('turns a pixel into a place and back into the same pixel', () => {
    fc.assert(
      fc.property(anyViewport, anyPixel, (viewport, pixel) => {
        const back = toPixel(viewport, fromPixel(viewport, pixel))
        expect(back.x).toBeCloseTo(pixel.x, 6)
        expect(back.y).toBeCloseTo(pixel.y, 6)
      }),
    )
  })

  it('zooms around a pixel that keeps its place', () => {
    fc.assert(
      fc.property(anyViewport, anyPixel, fc.double({ min: 0.1, max: 10, noNaN: true }), (viewport, pixel, factor) => {
        const zoomed = zoomAround(viewport, factor, pixel)
        expect(zoomed.scale).toBeCloseTo(viewport.scale * factor, 3)
        const [before, after] = [fromPixel(viewport, pixel), fromPixel(zoomed, pixel)]
        expect(after.x).toBeCloseTo(before.x, 9)
        expect(after.y).toBeCloseTo(before.y, 9)
      }),
    )
  })
})

describe('fitViewport', () => {
  it('fills the tighter direction and centres in what the padding leaves', () => {
    const viewport = fitViewport({ minX: 0, minY: 0, maxX: 2, maxY: 1 }, 240, 200, { ...none, left: 40 })
    expect(viewport.scale).toBe(100)
    expect(toPixel(viewport, { x: 0, y: 0 })).toEqual({ x: 40, y: 50 })
    expect(toPixel(viewport, { x: 2, y: 1 })).toEqual({ x: 240, y: 150 })
  })

  it('stays finite for a box without size and a window without room', () => {
    const viewport = fitViewport({ minX: 0.5, minY: 0.5, maxX: 0.5, maxY: 0.5 }, 0, 0, { ...none, left: 50 })
    expect(Object.values(viewport.center).concat(viewport.scale).every(Number.isFinite)).toBe(true)
  })
})

describe('the camera of the map engine', () => {
  it('is at zoom 0 where the world is 512 pixels wide, and one zoom doubles it', () => {
    expect(scaleOfZoom(0)).toBe(512)
    expect(scaleOfZoom(3)).toBe(4096)
    const { center, zoom } = cameraOf({ center: toWorld([12.5, 57.9]), scale: 1024, width: 10, height: 10 })
    expect(zoom).toBe(1)
    expect(center[0]).toBeCloseTo(12.5, 9)
    expect(center[1]).toBeCloseTo(57.9, 9)
  })
})

import type { LonLat } from '../domain/Area.ts'
import { toLonLat, type WorldPoint } from './mercator.ts'

/** A window on the world: which world point lies in the middle, and how many pixels one world unit takes. */
export interface Viewport {
  readonly center: WorldPoint
  readonly scale: number
  readonly width: number
  readonly height: number
}

export interface WorldBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface PixelPoint {
  readonly x: number
  readonly y: number
}

/** World units at which the map engine's zoom 0 is drawn. */
const TILE_SIZE = 512

/** The viewport in which `box` is as large as possible inside the padding, centred in what remains. */
export function fitViewport(box: WorldBox, width: number, height: number, padding: Padding): Viewport {
  const innerWidth = Math.max(1, width - padding.left - padding.right)
  const innerHeight = Math.max(1, height - padding.top - padding.bottom)
  const boxWidth = Math.max(box.maxX - box.minX, 1e-9)
  const boxHeight = Math.max(box.maxY - box.minY, 1e-9)
  const scale = Math.min(innerWidth / boxWidth, innerHeight / boxHeight)
  const shiftX = (padding.right - padding.left) / 2 / scale
  const shiftY = (padding.bottom - padding.top) / 2 / scale
  return {
    center: { x: (box.minX + box.maxX) / 2 + shiftX, y: (box.minY + box.maxY) / 2 + shiftY },
    scale,
    width,
    height,
  }
}

export function toPixel(viewport: Viewport, point: WorldPoint): PixelPoint {
  return {
    x: (point.x - viewport.center.x) * viewport.scale + viewport.width / 2,
    y: (point.y - viewport.center.y) * viewport.scale + viewport.height / 2,
  }
}

export function fromPixel(viewport: Viewport, point: PixelPoint): WorldPoint {
  return {
    x: (point.x - viewport.width / 2) / viewport.scale + viewport.center.x,
    y: (point.y - viewport.height / 2) / viewport.scale + viewport.center.y,
  }
}

/** The map engine's own words for the same window. */
export function cameraOf(viewport: Viewport): { center: LonLat; zoom: number } {
  return { center: toLonLat(viewport.center), zoom: Math.log2(viewport.scale / TILE_SIZE) }
}

/** Pixels per world unit at an engine zoom. */
export function scaleOfZoom(zoom: number): number {
  return TILE_SIZE * 2 ** zoom
}

/** Enlarges or shrinks around a pixel that stays where it is. */
export function zoomAround(viewport: Viewport, factor: number, pixel: PixelPoint): Viewport {
  const fixed = fromPixel(viewport, pixel)
  const scale = viewport.scale * factor
  return {
    ...viewport,
    scale,
    center: {
      x: fixed.x - (pixel.x - viewport.width / 2) / scale,
      y: fixed.y - (pixel.y - viewport.height / 2) / scale,
    },
  }
}

import type { PixelPoint, Viewport } from '../../../geo/viewport.ts'
import type { FlatRing } from '../../../geo/worldShape.ts'

/** Offset of a pane on the stage. */
export interface Origin {
  readonly x: number
  readonly y: number
}

/** Rings of world coordinates in stage pixels. */
export function stageRings(rings: readonly FlatRing[], viewport: Viewport, origin: Origin): FlatRing[] {
  const shiftX = viewport.width / 2 - viewport.center.x * viewport.scale + origin.x
  const shiftY = viewport.height / 2 - viewport.center.y * viewport.scale + origin.y
  return rings.map((ring) => {
    const pixels = new Float64Array(ring.length)
    for (let i = 0; i < ring.length; i += 2) {
      pixels[i] = ring[i]! * viewport.scale + shiftX
      pixels[i + 1] = ring[i + 1]! * viewport.scale + shiftY
    }
    return pixels
  })
}

/** SVG path data with one decimal: a tenth of a pixel is finer than any screen shows. */
export function pathData(rings: readonly FlatRing[]): string {
  let path = ''
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      path += `${i === 0 ? 'M' : 'L'}${Math.round(ring[i]! * 10) / 10},${Math.round(ring[i + 1]! * 10) / 10}`
    }
    path += 'Z'
  }
  return path
}

/** A circle as path data, so that whatever draws an area can draw it. */
export function circlePath({ x, y }: PixelPoint, radius: number): string {
  const [left, top] = [Math.round((x - radius) * 10) / 10, Math.round(y * 10) / 10]
  return `M${left},${top}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`
}

/** The points of rings, for hulls. */
export function ringPoints(rings: readonly FlatRing[]): PixelPoint[] {
  const points: PixelPoint[] = []
  for (const ring of rings) for (let i = 0; i < ring.length; i += 2) points.push({ x: ring[i]!, y: ring[i + 1]! })
  return points
}

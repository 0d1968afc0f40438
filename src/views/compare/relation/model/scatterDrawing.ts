import { landscapeShape, outerRadius } from '../../../../facts/landscapes/landscapeShape.ts'
import { type PointLabel, pointLabels } from './pointLabels.ts'
import type { Place, ScatterPoint, ScatterView } from './scatterView.ts'

export interface ScatterPlot {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface DrawnPoint {
  readonly point: ScatterPoint
  readonly x: number
  readonly y: number
  readonly path: string
  /** How far the symbol reaches from its middle. */
  readonly reach: number
  readonly label: PointLabel | null
}

export interface ScatterDrawing {
  readonly plot: ScatterPlot
  /** Largest symbols first, so that small ones lie on top. */
  readonly points: readonly DrawnPoint[]
  readonly line: string
  readonly band: string
  readonly toX: (at: number) => number
  readonly toY: (at: number) => number
}

/** Radius of the largest area's circle; area of the symbol means residents. */
const LARGEST = 15
const LARGEST_NARROW = 10
/** Wide enough for leaders to names further out. */
const ROOMY = 520
const SMALLEST = 3.5
const PLAIN = 6
const TEXT = 15
/** What the ring of a chosen area adds. */
const RING = 7
/** With more areas leaders make a web: only the chosen are led. */
const MOST_LED = 30
/** Symbols at the ends of the axes stay inside. */
const INSET = 14

/**
 * Pixels of a scatter: symbols whose area means residents and whose shape is the landscape, names without collisions
 * (chosen areas first and always, then those farthest from the middle of the cloud), the line with its band.
 */
export function scatterDrawing(
  view: ScatterView,
  plot: ScatterPlot,
  measure: (text: string) => number,
): ScatterDrawing {
  const toX = (at: number): number => plot.left + INSET + at * (plot.right - plot.left - 2 * INSET)
  const toY = (at: number): number => plot.bottom - INSET - at * (plot.bottom - plot.top - 2 * INSET)
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
  const middle = { x: mean(view.points.map(({ x }) => x)), y: mean(view.points.map(({ y }) => y)) }
  const roomy = plot.right - plot.left >= ROOMY
  const largest = roomy ? LARGEST : LARGEST_NARROW
  const placed = view.points.map((point) => {
    const radius = point.size === null ? PLAIN : Math.max(SMALLEST, largest * Math.sqrt(point.size))
    const [x, y] = [toX(point.x), toY(point.y)]
    const group = point.group ?? 0
    return {
      point,
      x,
      y,
      path: landscapeShape(group, x, y, radius),
      reach: outerRadius(group, radius),
      far: Math.hypot(point.x - middle.x, point.y - middle.y),
    }
  })
  const labels = pointLabels(
    placed.map(({ point, x, y, reach, far }) => ({
      x,
      y,
      reach: point.order > 0 ? reach + RING : reach,
      width: measure(point.label),
      mayBeLed: point.order > 0 || (roomy && view.points.length <= MOST_LED),
      priority: point.order > 0 ? point.order - 10 : 10 - far,
    })),
    { ...plot, height: TEXT },
  )
  const points = placed
    .map(({ far: _far, ...rest }, at) => ({ ...rest, label: labels[at] ?? null }))
    .sort((a, b) => b.reach - a.reach)
  const path = (places: readonly Place[]): string =>
    places.map(({ x, y }) => `${toX(x).toFixed(1)},${toY(y).toFixed(1)}`).join('L')
  return {
    plot,
    points,
    toX,
    toY,
    line: view.line ? `M${path(view.line.path)}` : '',
    band: view.line ? `M${path(view.line.upper)}L${path(view.line.lower.toReversed())}Z` : '',
  }
}

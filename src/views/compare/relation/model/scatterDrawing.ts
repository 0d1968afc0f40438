import { landscapeShape, outerRadius } from '../../../../facts/landscapes/landscapeShape.ts'
import { LabelGround, type LabelSpot } from '../../../../geo/LabelGround.ts'
import { placeNames } from '../../../../geo/placeNames.ts'
import { pointSpots, symbolBox } from '../../../../geo/pointSpots.ts'
import type { Box } from '../../../../geo/segmentMeetsBox.ts'
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
  /** Null where the name has no room: the table and pointing at the symbol say it. */
  readonly label: PointLabel | null
}

export interface PointLabel {
  /** Left end and baseline of the text. */
  readonly x: number
  readonly y: number
  readonly leader: LabelSpot['leader']
}

export interface ScatterDrawing {
  readonly plot: ScatterPlot
  /** Largest symbols first, so that small ones lie on top. */
  readonly points: readonly DrawnPoint[]
  /** How many names found no room. */
  readonly unnamed: number
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
/** From the foot of a line of text to its baseline, in heights of the line. */
const FOOT = 0.24
/** Rings of names further out than beside their symbol, in heights of a line. */
const RINGS = [1.4, 2.2, 3.2, 4.4, 6, 8, 11]
/** What the ring of a chosen area adds. */
const RING = 7
/** With more areas leaders make a web: only the chosen are led. */
const MOST_LED = 30
/** Symbols at the ends of the axes stay inside. */
const INSET = 14

/**
 * Pixels of a scatter: symbols whose area means residents and whose shape is the landscape, names without collisions
 * (chosen areas first, then those farthest from the middle of the cloud), the line with its band.
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
  const ground = new LabelGround()
  const symbols = placed.map(symbolBox)
  symbols.forEach((symbol, at) => {
    ground.takeSymbol(at, symbol)
  })
  const wishes = placed.map(({ point, x, y, reach }, owner) => {
    const named = { x, y, reach: point.order > 0 ? reach + RING : reach, width: measure(point.label) }
    const isLed = point.order > 0 || (roomy && view.points.length <= MOST_LED)
    const taste = { height: TEXT, side: 'right' as const, rings: isLed ? RINGS : [], symbols, cost: costOn(plot) }
    return { owner, spots: pointSpots(named, taste) }
  })
  const rank = ({ owner }: { owner: number }): number => {
    const { point, far } = placed[owner]!
    return point.order > 0 ? point.order - 10 : 10 - far
  }
  const order = wishes.sort((a, b) => rank(a) - rank(b) || a.owner - b.owner)
  const labels = new Map(placeNames(order, ground).map((spot, at) => [order[at]!.owner, spot && labelAt(spot)]))
  const points = placed
    .map(({ far: _far, ...rest }, at) => ({ ...rest, label: labels.get(at) ?? null }))
    .sort((a, b) => b.reach - a.reach)
  const path = (places: readonly Place[]): string =>
    places.map(({ x, y }) => `${toX(x).toFixed(1)},${toY(y).toFixed(1)}`).join('L')
  return {
    plot,
    points,
    toX,
    toY,
    unnamed: points.filter(({ label }) => label === null).length,
    line: view.line ? `M${path(view.line.path)}` : '',
    band: view.line ? `M${path(view.line.upper)}L${path(view.line.lower.toReversed())}Z` : '',
  }
}

/** Forbidden where a name would be cut. */
function costOn({ left, top, right, bottom }: ScatterPlot): (box: Box) => number {
  return ({ x, y, width, height }) =>
    x >= left && y >= top && x + width <= right && y + height <= bottom ? 0 : Number.POSITIVE_INFINITY
}

function labelAt({ box, leader }: LabelSpot): PointLabel {
  return { x: box.x, y: box.y + box.height * (1 - FOOT), leader }
}

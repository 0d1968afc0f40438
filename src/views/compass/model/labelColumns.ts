import {
  boxDistance,
  boxesMeet,
  type DiscBox,
  type DiscFrame,
  type DiscLine,
  type MeasureDiscText,
} from './DiscInput.ts'
import type { AreaLabel, LabelPoint } from './LabelPoint.ts'

const LINE = 16.5
const ASCENT = 10
/** From the crowd to its columns. */
const AWAY = 18
const LEADER_GAP = 4
/** Furthest the columns move up or down to find free ground. */
const FURTHEST = 132
const STEP = 6

export interface ColumnSurroundings {
  /** Symbols outside the crowd. */
  readonly others: readonly LabelPoint[]
  /** Room that is taken: the labels of the magnets. */
  readonly obstacles: readonly DiscBox[]
  readonly measure: MeasureDiscText
}

/**
 * A crowd named in two columns, left and right of it, by height, with a leader to each symbol. The columns move up or
 * down until they cover no symbol that stands outside the crowd and stay on the disc as far as they can.
 */
export function labelColumns(
  disc: DiscFrame,
  crowd: readonly LabelPoint[],
  { others, obstacles, measure }: ColumnSurroundings,
): { labels: AreaLabel[]; boxes: DiscBox[] } {
  const byX = [...crowd].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = Math.ceil(byX.length / 2)
  const labels: AreaLabel[] = []
  const boxes: DiscBox[] = []
  const sides = [
    { members: byX.slice(0, half), side: -1 as const, x: Math.min(...crowd.map((p) => p.x - p.reach)) - AWAY },
    { members: byX.slice(half), side: 1 as const, x: Math.max(...crowd.map((p) => p.x + p.reach)) + AWAY },
  ]
  for (const { members, side, x } of sides) {
    const order = untangle(
      [...members].sort((a, b) => a.y - b.y || a.x - b.x),
      x,
    )
    const widths = order.map((point) => measure(point.name, point.strong ? 'strong' : 'label'))
    const top = bestTop(disc, order, { others, obstacles }, { x, side, width: Math.max(...widths) })
    order.forEach((point, row) => {
      const baseline = top + row * LINE
      labels.push({
        key: point.key,
        text: {
          text: point.name,
          style: point.strong ? 'strong' : 'label',
          x: x + side * LEADER_GAP,
          y: baseline,
          anchor: side > 0 ? 'start' : 'end',
        },
        leader: { x1: x, y1: baseline - 4, x2: point.x, y2: point.y },
      })
    })
    boxes.push(columnBox(x, side, Math.max(...widths), top, order.length))
  }
  return { labels, boxes }
}

function columnBox(x: number, side: 1 | -1, width: number, top: number, rows: number): DiscBox {
  const near = x + side * LEADER_GAP
  const far = near + side * width
  return {
    left: Math.min(near, far),
    right: Math.max(near, far),
    top: top - ASCENT,
    bottom: top + (rows - 1) * LINE + 4,
  }
}

/** The first baseline of a column: centred on its symbols, moved off other symbols, kept on the disc. */
function bestTop(
  disc: DiscFrame,
  order: readonly LabelPoint[],
  { others, obstacles }: Omit<ColumnSurroundings, 'measure'>,
  { x, side, width }: { x: number; side: 1 | -1; width: number },
): number {
  const middle = order.reduce((sum, point) => sum + point.y, 0) / order.length
  const centred = middle - ((order.length - 1) * LINE) / 2 + 4
  let best = centred
  let bestCost = Number.POSITIVE_INFINITY
  for (let shift = -FURTHEST; shift <= FURTHEST; shift += STEP) {
    const top = centred + shift
    const box = columnBox(x, side, width, top, order.length)
    const covered = others.filter((point) => boxDistance(box, point.x, point.y) < point.reach + 3).length
    const met = obstacles.filter((other) => boxesMeet(box, other, 2)).length
    const rim = [box.top, box.bottom].filter(
      (y) => Math.hypot((side > 0 ? box.right : box.left) - disc.x, y - disc.y) > disc.radius - 6,
    ).length
    const cost = Math.abs(shift) + covered * 200 + met * 300 + rim * 40
    if (cost < bestCost) {
      best = top
      bestCost = cost
    }
  }
  return best
}

/** Neighbours in the column change places while their leaders cross. */
function untangle(order: LabelPoint[], x: number): LabelPoint[] {
  const rowY = (row: number): number => order[0]!.y + row * LINE
  for (let round = 0; round < order.length; round++) {
    let crossed = false
    for (let row = 0; row + 1 < order.length; row++) {
      const [upper, lower] = [order[row]!, order[row + 1]!]
      if (
        !linesCross(
          { x1: x, y1: rowY(row), x2: upper.x, y2: upper.y },
          { x1: x, y1: rowY(row + 1), x2: lower.x, y2: lower.y },
        )
      )
        continue
      order[row] = lower
      order[row + 1] = upper
      crossed = true
    }
    if (!crossed) break
  }
  return order
}

function linesCross(a: DiscLine, b: DiscLine): boolean {
  const side = (line: DiscLine, x: number, y: number): number =>
    Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1))
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2)
}

import { type LabelSpot, type Leader, leadersCross } from '../../../geo/LabelGround.ts'
import { boxDistance, boxesMeet, type DiscBox, type DiscFrame, type MeasureDiscText } from './DiscInput.ts'
import type { LabelPoint } from './LabelPoint.ts'

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

export interface ColumnLabel {
  readonly point: LabelPoint
  readonly spot: LabelSpot
  readonly anchor: 'start' | 'end'
}

/**
 * A crowd named in two columns, left and right of it, by height, with a leader to each symbol. The columns move up or
 * down until they cover no symbol that stands outside the crowd and stay on the disc as far as they can.
 */
export function labelColumns(
  disc: DiscFrame,
  crowd: readonly LabelPoint[],
  { others, obstacles, measure }: ColumnSurroundings,
): ColumnLabel[] {
  const byX = [...crowd].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = Math.ceil(byX.length / 2)
  const sides = [
    { members: byX.slice(0, half), side: -1 as const, x: Math.min(...crowd.map((p) => p.x - p.reach)) - AWAY },
    { members: byX.slice(half), side: 1 as const, x: Math.max(...crowd.map((p) => p.x + p.reach)) + AWAY },
  ]
  return sides.flatMap(({ members, side, x }) => {
    const widthOf = (point: LabelPoint): number => measure(point.name, point.strong ? 'strong' : 'label')
    const width = Math.max(...members.map(widthOf))
    const top = bestTop(disc, members, { others, obstacles }, { x, side, width })
    const lineAt = (row: number): number => top + row * LINE - 4
    return untangled(members, x, lineAt).map((point, row): ColumnLabel => {
      const own = widthOf(point)
      const box = { x: x + side * LEADER_GAP - (side < 0 ? own : 0), y: lineAt(row) - 5, width: own, height: 13 }
      const leader = { from: { x, y: lineAt(row) }, to: { x: point.x, y: point.y } }
      return { point, spot: { box, leader }, anchor: side > 0 ? 'start' : 'end' }
    })
  })
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

/** By height, then any two change places while their leaders cross: each change shortens the leaders, so it ends. */
function untangled(members: readonly LabelPoint[], x: number, lineAt: (row: number) => number): LabelPoint[] {
  const order = [...members].sort((a, b) => a.y - b.y || a.x - b.x)
  const leader = (row: number): Leader => ({ from: { x, y: lineAt(row) }, to: order[row]! })
  for (let changed = true; changed; ) {
    changed = false
    for (let a = 0; a < order.length; a++) {
      for (let b = a + 1; b < order.length; b++) {
        if (!leadersCross(leader(a), leader(b))) continue
        const upper = order[a]!
        order[a] = order[b]!
        order[b] = upper
        changed = true
      }
    }
  }
  return order
}

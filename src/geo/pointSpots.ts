import type { LabelSpot } from './LabelGround.ts'
import { type Box, segmentMeetsBox } from './segmentMeetsBox.ts'

/** A symbol with a name of a line. Pixels. */
export interface NamedPoint {
  readonly x: number
  readonly y: number
  /** How far the symbol reaches. */
  readonly reach: number
  /** Of the name. */
  readonly width: number
}

export interface SpotTaste {
  /** Height of a line of text. */
  readonly height: number
  /** The side liked best. */
  readonly side: 'left' | 'right'
  /** Rings further out that are tried with a leader, in heights of a line; none: the name stands beside or nowhere. */
  readonly rings: readonly number[]
  /** Other symbols, and its own: a leader would rather not pass them. */
  readonly symbols: readonly Box[]
  /** What it costs that a name stands there, in places of the order; infinite where it may not. */
  readonly cost: (box: Box) => number
}

const BESIDE = 3
/** What it costs that a leader passes a symbol, in places of the order. */
const PASSING = 14
/** Places on a ring, per height of a line that it is away: outer rings are longer. */
const TURNS = 12

/** Where the name of a point may stand, best first: at eight places around its symbol, then led from rings further out. */
export function pointSpots(point: NamedPoint, { height, side, rings, symbols, cost }: SpotTaste): LabelSpot[] {
  const beside = besideBoxes(point, height, side === 'right').map((box) => ({ box, leader: null }))
  const led = rings.flatMap((ring) => ringBoxes(point, height, ring)).map((box) => leadTo(point, box))
  return [...beside, ...led]
    .map((spot, at) => ({ spot, cost: at + cost(spot.box) + PASSING * passed(spot, symbols) }))
    .filter((each) => Number.isFinite(each.cost))
    .sort((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot)
}

/** The box that a symbol reaches. */
export function symbolBox({ x, y, reach }: Omit<NamedPoint, 'width'>): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
}

function passed({ leader }: LabelSpot, symbols: readonly Box[]): number {
  return leader ? symbols.filter((symbol) => segmentMeetsBox(leader.from, leader.to, symbol)).length : 0
}

function besideBoxes({ x, y, reach, width }: NamedPoint, height: number, isRightFirst: boolean): Box[] {
  const out = reach + BESIDE
  const corner = reach * 0.7 + BESIDE
  const [right, left] = [x + out, x - out - width]
  const [cornerRight, cornerLeft] = [x + corner, x - corner - width]
  const sides = isRightFirst ? [right, left] : [left, right]
  const corners = isRightFirst ? [cornerRight, cornerLeft] : [cornerLeft, cornerRight]
  const [high, low] = [y - corner - height * 0.7, y + corner - height * 0.3]
  return [
    ...sides.map((start) => ({ x: start, y: y - height / 2, width, height })),
    { x: x - width / 2, y: y - out - height, width, height },
    { x: x - width / 2, y: y + out, width, height },
    ...[high, low].flatMap((top) => corners.map((start) => ({ x: start, y: top, width, height }))),
  ]
}

function ringBoxes({ x, y, reach, width }: NamedPoint, height: number, ring: number): Box[] {
  const turns = Math.round(TURNS * Math.max(1, ring / 1.4))
  return Array.from({ length: turns }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / turns
    const middle = x + Math.cos(angle) * (reach + ring * height + width / 2)
    const line = y + Math.sin(angle) * (reach + ring * height)
    return { x: middle - width / 2, y: line - height / 2, width, height }
  })
}

function leadTo({ x, y, reach }: NamedPoint, box: Box): LabelSpot {
  const from = {
    x: Math.max(box.x, Math.min(box.x + box.width, x)),
    y: Math.max(box.y, Math.min(box.y + box.height, y)),
  }
  const length = Math.hypot(from.x - x, from.y - y) || 1
  const to = { x: x + ((from.x - x) / length) * reach, y: y + ((from.y - y) / length) * reach }
  return { box, leader: { from, to } }
}

import { boxesMeet } from './boxesMeet.ts'
import { type Box, segmentMeetsBox } from './segmentMeetsBox.ts'
import type { PixelPoint } from './viewport.ts'

/** A line from a name to what it names. */
export interface Leader {
  readonly from: PixelPoint
  readonly to: PixelPoint
}

/** Where a name may stand, and the leader it then needs. */
export interface LabelSpot {
  readonly box: Box
  readonly leader: Leader | null
}

interface Taken extends LabelSpot {
  readonly owner: number
  /** A symbol: no text may stand on it, but a leader may pass where there is no better way. */
  readonly isSymbol: boolean
}

/** Side of the cells by which what is near is found: about the height of three lines of text. */
const CELL = 48
/** Room kept between texts, and between a text and a leader that passes it. */
const APART = 1

/**
 * What stands on a drawing and must stay legible: texts and symbols as boxes, leaders as lines, each with an owner whose
 * own parts may touch each other. Every name of every drawing asks here for its place, so that two rules hold in all of
 * them: no text stands on another or on a leader, and no leader runs through a text or across another leader. Pixels.
 */
export class LabelGround {
  readonly #cells = new Map<number, Taken[]>()

  take(owner: number, spot: LabelSpot): void {
    this.#put({ owner, ...spot, isSymbol: false })
  }

  /** Texts keep off a symbol; a leader may pass it where there is no better way. */
  takeSymbol(owner: number, box: Box): void {
    this.#put({ owner, box, leader: null, isSymbol: true })
  }

  /** Frees what was taken with the same spot and owner. */
  giveBack(owner: number, spot: LabelSpot): void {
    for (const cell of cellsOf(spot)) {
      const there = this.#cells.get(cell) ?? []
      const at = there.findIndex((each) => each.owner === owner && each.box === spot.box)
      if (at >= 0) there.splice(at, 1)
    }
  }

  /** Owners, other than its own, of what would be illegible, or make it illegible, if a name stood here. */
  inTheWay(owner: number, spot: LabelSpot): ReadonlySet<number> {
    const owners = new Set<number>()
    for (const cell of cellsOf(spot)) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (other.owner !== owner && !owners.has(other.owner) && disturb(spot, other)) owners.add(other.owner)
      }
    }
    return owners
  }

  isFree(owner: number, spot: LabelSpot): boolean {
    // Most places fall because of the text, which has few cells; the leader is asked about afterwards.
    const { box, leader } = spot
    return (
      this.#isFree(owner, { box, leader: null }, boxCells(box)) &&
      (leader === null || this.#isFree(owner, spot, leaderCells(leader)))
    )
  }

  #isFree(owner: number, spot: LabelSpot, cells: readonly number[]): boolean {
    return cells.every((cell) => {
      const there = this.#cells.get(cell)
      return !there?.some((other) => other.owner !== owner && disturb(spot, other))
    })
  }

  #put(taken: Taken): void {
    for (const cell of cellsOf(taken)) {
      const there = this.#cells.get(cell)
      if (there) there.push(taken)
      else this.#cells.set(cell, [taken])
    }
  }
}

/** More cells than a drawing has across or down. */
const ACROSS = 1 << 16

function cellsOf({ box, leader }: LabelSpot): number[] {
  return leader ? [...new Set([...boxCells(box), ...leaderCells(leader)])] : boxCells(box)
}

function boxCells({ x, y, width, height }: Box): number[] {
  const cells: number[] = []
  const [right, bottom] = [Math.floor((x + width + APART) / CELL), Math.floor((y + height + APART) / CELL)]
  for (let column = Math.floor((x - APART) / CELL); column <= right; column++) {
    for (let row = Math.floor((y - APART) / CELL); row <= bottom; row++) cells.push(column * ACROSS + row)
  }
  return cells
}

/** The cells along a line and, for what only comes near it, those beside their borders: column by column. */
function leaderCells({ from, to }: Leader): number[] {
  const cells: number[] = []
  const [left, right] = from.x <= to.x ? [from, to] : [to, from]
  const slope = right.x === left.x ? 0 : (right.y - left.y) / (right.x - left.x)
  const last = Math.floor((right.x + APART) / CELL)
  for (let column = Math.floor((left.x - APART) / CELL); column <= last; column++) {
    const enter = Math.max(left.x, column * CELL - APART)
    const leave = Math.min(right.x, (column + 1) * CELL + APART)
    const ys = slope === 0 ? [left.y, right.y] : [enter, leave].map((x) => left.y + slope * (x - left.x))
    const bottom = Math.floor((Math.max(...ys) + APART) / CELL)
    for (let row = Math.floor((Math.min(...ys) - APART) / CELL); row <= bottom; row++) cells.push(column * ACROSS + row)
  }
  return cells
}

/** Whether either of two makes the other hard to read: texts meet, a leader runs through a text, or leaders cross. */
function disturb(a: LabelSpot, b: Taken): boolean {
  return (
    boxesMeet(a.box, b.box, APART) ||
    (a.leader !== null && !b.isSymbol && runsThrough(a.leader, b.box)) ||
    (b.leader !== null && runsThrough(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && leadersCross(a.leader, b.leader))
  )
}

function runsThrough({ from, to }: Leader, { x, y, width, height }: Box): boolean {
  return segmentMeetsBox(from, to, {
    x: x - APART,
    y: y - APART,
    width: width + 2 * APART,
    height: height + 2 * APART,
  })
}

/** Whether two leaders have a point in common that is not the end of both. */
export function leadersCross(a: Leader, b: Leader): boolean {
  const side = (p: PixelPoint, q: PixelPoint, r: PixelPoint): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  )
}

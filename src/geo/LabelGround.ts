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
  readonly #cells = new Map<string, Taken[]>()

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
    return cellsOf(spot).every(
      (cell) => !this.#cells.get(cell)?.some((other) => other.owner !== owner && disturb(spot, other)),
    )
  }

  #put(taken: Taken): void {
    for (const cell of cellsOf(taken)) {
      const there = this.#cells.get(cell)
      if (there) there.push(taken)
      else this.#cells.set(cell, [taken])
    }
  }
}

function cellsOf({ box, leader }: LabelSpot): string[] {
  const xs = [box.x - APART, box.x + box.width + APART]
  const ys = [box.y - APART, box.y + box.height + APART]
  if (leader) {
    xs.push(leader.from.x, leader.to.x)
    ys.push(leader.from.y, leader.to.y)
  }
  const cells: string[] = []
  const [right, bottom] = [Math.floor(Math.max(...xs) / CELL), Math.floor(Math.max(...ys) / CELL)]
  for (let x = Math.floor(Math.min(...xs) / CELL); x <= right; x++) {
    for (let y = Math.floor(Math.min(...ys) / CELL); y <= bottom; y++) cells.push(`${x} ${y}`)
  }
  return cells
}

/** Whether either of two makes the other hard to read: texts meet, a leader runs through a text, or leaders cross. */
function disturb(a: LabelSpot, b: Taken): boolean {
  return (
    boxesMeet(a.box, b.box) ||
    (a.leader !== null && !b.isSymbol && runsThrough(a.leader, b.box)) ||
    (b.leader !== null && runsThrough(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && leadersCross(a.leader, b.leader))
  )
}

function boxesMeet(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + APART &&
    b.x < a.x + a.width + APART &&
    a.y < b.y + b.height + APART &&
    b.y < a.y + a.height + APART
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

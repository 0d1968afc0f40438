import type { Leader } from '../../../geo/LabelGround.ts'
import type { MeasureDiscText } from './DiscInput.ts'
import { boxDistance, boxesMeet, type DiscBox, type DiscFrame, type DiscText } from './DiscInput.ts'
import { wrapName } from './wrapName.ts'

export interface MagnetText {
  readonly name: string
  /** "syns till 92 %". */
  readonly note: string
  /** Degrees counter-clockwise from east. */
  readonly angle: number
}

export interface MagnetLabel {
  readonly texts: readonly DiscText[]
  readonly box: DiscBox
  /** From the magnet to a label that had to move along the rim. */
  readonly leader: Leader | null
}

/** Magnets closer than this send their labels apart. */
const CLOSE = 6
/** Furthest a label moves along the rim from its magnet. */
const FURTHEST = 34
const STEP = 0.75
const ROUNDS = 240
const OUTSIDE = 17
const CLEAR = 4
/** The largest magnet. */
const MAGNET = 8.5
const LINE = 15
const ASCENT = 11
const DESCENT = 4
const WIDEST = 112
const WIDEST_AT_POLE = 200
const EDGE = 4

type Anchor = DiscText['anchor']

/**
 * Labels of the magnets outside the rim. Every magnet keeps its true angle; labels that would touch move along the rim,
 * away from each other, and get a leader when they have moved more than a few degrees. A label near the top or the
 * bottom stands on the side that is free.
 */
export function magnetLabels(disc: DiscFrame, magnets: readonly MagnetText[], measure: MeasureDiscText): MagnetLabel[] {
  const angles = spreadClose(magnets.map(({ angle }) => angle))
  /** 1 when `b` stands counter-clockwise of `a`: the order of the magnets, which their labels keep. */
  const side = (a: number, b: number): 1 | -1 => {
    const turn = turnBetween(magnets[a]!.angle, magnets[b]!.angle)
    return turn > 0 || (turn === 0 && b > a) ? 1 : -1
  }
  const place = (i: number): Placed => placeAt(disc, magnets[i]!, angles[i]!, anchorOf(angles, i, side), measure)
  let placed = magnets.map((_, i) => place(i))
  for (let round = 0; round < ROUNDS; round++) {
    const pairs = meetingPairs(placed)
    if (pairs.length === 0) break
    for (const [a, b] of pairs) {
      for (const [i, turn] of [
        [a, -STEP * side(a, b)],
        [b, STEP * side(a, b)],
      ] as const) {
        if (Math.abs(turnBetween(magnets[i]!.angle, angles[i]! + turn)) <= FURTHEST) angles[i]! += turn
      }
    }
    placed = magnets.map((_, i) => place(i))
  }
  return placed.map(({ texts, box }, i) => ({ texts, box, leader: leaderOf(disc, magnets[i]!.angle, angles[i]!, box) }))
}

/** Degrees from `a` to `b` the short way, -180..180. */
function turnBetween(a: number, b: number): number {
  return ((((b - a + 180) % 360) + 360) % 360) - 180
}

function spreadClose(angles: readonly number[]): number[] {
  return angles.map((angle, i) => {
    const near = angles
      .map((other, j) => ({ j, turn: turnBetween(angle, other) }))
      .filter(({ j, turn }) => j !== i && Math.abs(turn) < CLOSE)
    const push = near.reduce(
      (sum, { j, turn }) => sum - (turn > 0 || (turn === 0 && j > i) ? 1 : -1) * ((CLOSE - Math.abs(turn)) / 2),
      0,
    )
    return angle + push
  })
}

/** Which end of a label stands by its magnet; near top and bottom the end towards the nearest neighbour is kept free. */
function anchorOf(angles: readonly number[], own: number, side: (a: number, b: number) => 1 | -1): Anchor {
  const angle = angles[own]!
  const across = Math.cos((angle * Math.PI) / 180)
  if (Math.abs(across) > 0.2) return across > 0 ? 'start' : 'end'
  let nearest = 30
  let neighbour = -1
  angles.forEach((other, i) => {
    const turn = Math.abs(turnBetween(angle, other))
    if (i === own || turn >= nearest) return
    nearest = turn
    neighbour = i
  })
  if (neighbour < 0) return 'middle'
  // Counter-clockwise is to the left at the top and to the right at the bottom.
  const isOnLeft = Math.sin((angle * Math.PI) / 180) > 0 === side(own, neighbour) > 0
  return isOnLeft ? 'start' : 'end'
}

interface Placed {
  readonly texts: readonly DiscText[]
  readonly box: DiscBox
}

function placeAt(disc: DiscFrame, magnet: MagnetText, angle: number, anchor: Anchor, measure: MeasureDiscText): Placed {
  const [across, up] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const rim = { x: disc.x + disc.radius * across, y: disc.y - disc.radius * up }
  const aside = Math.max(OUTSIDE * Math.abs(across), Math.abs(across) < 0.2 ? 12 : 0)
  const x = anchor === 'middle' ? rim.x : rim.x + (anchor === 'start' ? aside : -aside)
  const free = anchor === 'start' ? disc.width - EDGE - x : anchor === 'end' ? x - EDGE : disc.width
  const limit = Math.max(
    40,
    Math.min(free, Math.abs(across) < 0.3 ? Math.min(WIDEST_AT_POLE, disc.radius * 0.8) : WIDEST),
  )
  const lines = wrapName(magnet.name, limit, (text) => measure(text, 'magnet'))
  const notes = wrapName(magnet.note, Math.max(limit, 1), (text) => measure(text, 'note'))
  const widths = [...lines.map((text) => measure(text, 'magnet')), ...notes.map((text) => measure(text, 'note'))]
  const width = Math.max(...widths)
  const height = (lines.length + notes.length - 1) * LINE + ASCENT + DESCENT
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const left = Math.max(EDGE, Math.min(disc.width - EDGE - width, start))
  let middle = rim.y - OUTSIDE * up
  const boxAt = (y: number): DiscBox => ({ left, right: left + width, top: y - height / 2, bottom: y + height / 2 })
  const isNear = (box: DiscBox): boolean =>
    boxDistance(box, disc.x, disc.y) < disc.radius + CLEAR || boxDistance(box, rim.x, rim.y) < MAGNET
  for (let i = 0; i < 80 && isNear(boxAt(middle)); i++) middle -= Math.sign(up || 1)
  const box = boxAt(middle)
  const textX = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2
  const texts = [...lines, ...notes].map(
    (text, i): DiscText => ({
      text,
      style: i < lines.length ? 'magnet' : 'note',
      x: textX,
      y: box.top + ASCENT + i * LINE,
      anchor,
    }),
  )
  return { texts, box }
}

function meetingPairs(placed: readonly Placed[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let a = 0; a < placed.length; a++) {
    for (let b = a + 1; b < placed.length; b++) if (boxesMeet(placed[a]!.box, placed[b]!.box, 3)) pairs.push([a, b])
  }
  return pairs
}

function leaderOf(disc: DiscFrame, angle: number, labelAngle: number, box: DiscBox): Leader | null {
  if (Math.abs(turnBetween(angle, labelAngle)) < 8) return null
  const [across, up] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const from = { x: disc.x + (disc.radius + 8) * across, y: disc.y - (disc.radius + 8) * up }
  const to = {
    x: Math.max(box.left, Math.min(box.right, from.x)),
    y: Math.max(box.top, Math.min(box.bottom, from.y)),
  }
  return Math.hypot(to.x - from.x, to.y - from.y) < 16 ? null : { from, to }
}

/** A point of a scatter that would like its name beside it. */
export interface LabelWish {
  readonly x: number
  readonly y: number
  /** How far the symbol reaches. */
  readonly reach: number
  readonly width: number
  /** Lower comes first. */
  readonly priority: number
  /** Where there is no room beside the symbol, further out with a leader. */
  readonly mayBeLed: boolean
}

export interface PointLabel {
  /** Left end and baseline of the text. */
  readonly x: number
  readonly y: number
  /** Drawn from the symbol to the text when the text could not stand beside it. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelGround {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Height of a line of text. */
  readonly height: number
}

/** Distance from symbol to text, and from text to whatever it must not touch. */
const BESIDE = 3
const CLEAR = 1
/** Rings that are tried with a leader when there is no room beside the symbol, in heights of a line. */
const RINGS = [1.4, 2.2, 3.2] as const
const TURNS = 16

/**
 * Names beside points without collisions: the points in order of `priority`, each name at the first of eight places
 * around its symbol (right, left, above, below, the corners) that touches no symbol, no earlier name and no edge; then,
 * for those that may be led, on rings further out with a leader. Null: there was no room.
 * Pixels. Cost: points squared times the places tried; made for tens of points.
 */
export function pointLabels(wishes: readonly LabelWish[], ground: LabelGround): (PointLabel | null)[] {
  const placed: Box[] = []
  const symbols = wishes.map(({ x, y, reach }) => ({
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  }))
  const result = new Array<PointLabel | null>(wishes.length).fill(null)
  const order = wishes.map((_, at) => at).sort((a, b) => wishes[a]!.priority - wishes[b]!.priority || a - b)
  const free = (box: Box, own: number): boolean =>
    box.left >= ground.left &&
    box.right <= ground.right &&
    box.top >= ground.top &&
    box.bottom <= ground.bottom &&
    !placed.some((other) => touches(box, other)) &&
    !symbols.some((symbol, at) => at !== own && touches(box, symbol))
  for (const at of order) {
    const wish = wishes[at]!
    const beside = besidePlaces(wish, ground.height).find((box) => free(box, at))
    const box = beside ?? (wish.mayBeLed ? ringPlaces(wish, ground.height).find((each) => free(each, at)) : undefined)
    if (!box) continue
    placed.push(box)
    result[at] = { x: box.left, y: box.bottom - ground.height * 0.24, leader: beside ? null : leaderTo(wish, box) }
  }
  return result
}

function besidePlaces({ x, y, reach, width }: LabelWish, height: number): Box[] {
  const out = reach + BESIDE
  const corner = reach * 0.7 + BESIDE
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  return [
    box(x + out, y - height / 2),
    box(x - out - width, y - height / 2),
    box(x - width / 2, y - out - height),
    box(x - width / 2, y + out),
    box(x + corner, y - corner - height * 0.7),
    box(x - corner - width, y - corner - height * 0.7),
    box(x + corner, y + corner - height * 0.3),
    box(x - corner - width, y + corner - height * 0.3),
  ]
}

function ringPlaces({ x, y, reach, width }: LabelWish, height: number): Box[] {
  return RINGS.flatMap((ring) =>
    Array.from({ length: TURNS }, (_, turn) => {
      const angle = (2 * Math.PI * turn) / TURNS
      const [middle, line] = [
        x + Math.cos(angle) * (reach + ring * height + width / 2),
        y + Math.sin(angle) * (reach + ring * height),
      ]
      const left = middle - width / 2
      return { left, top: line - height / 2, right: left + width, bottom: line + height / 2 }
    }),
  )
}

function leaderTo({ x, y, reach }: LabelWish, box: Box): PointLabel['leader'] {
  const end = [Math.max(box.left, Math.min(box.right, x)), Math.max(box.top, Math.min(box.bottom, y))] as const
  const length = Math.hypot(end[0] - x, end[1] - y) || 1
  return [x + ((end[0] - x) / length) * reach, y + ((end[1] - y) / length) * reach, end[0], end[1]]
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right + CLEAR && b.left < a.right + CLEAR && a.top < b.bottom + CLEAR && b.top < a.bottom + CLEAR
}

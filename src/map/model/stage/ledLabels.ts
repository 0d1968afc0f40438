import { LabelGround, type LabelSpot } from '../../../geo/LabelGround.ts'
import { placeNames } from '../../../geo/placeNames.ts'
import type { PixelPoint } from '../../../geo/viewport.ts'
import { groundMask } from './groundMask.ts'
import type { LabelRequest, LabelText, PlacedLabel } from './LabelRequest.ts'
import { type Block, placeBlock } from './labelBlock.ts'
import { freeGround, groundSpots, gutterSpots, type LedText, textBox } from './leaderSpots.ts'
import type { PixelRect } from './stagePanes.ts'

/** This many ends and leaders are tried first; all of them for a few names that found no place. */
const FEW_ANCHORS = 7
const FEW_LEADERS = 3
const MOST_AGAIN = 4

/** A label that has no room in its area. */
export interface Waiting {
  readonly text: LabelText
  readonly block: Block
  /** The same name broken in two, where it has a place to break at: a narrow strip of ground may hold that. */
  readonly broken: Block | null
  readonly anchors: readonly PixelPoint[]
}

/** Names on free ground, or in the column left of the map, where nothing is disturbed; the others are left out. */
export function ledLabels(
  request: LabelRequest,
  waiting: readonly Waiting[],
  inside: readonly PlacedLabel[],
): PlacedLabel[] {
  if (waiting.length === 0) return []
  const { pane, reserved } = request
  const ground = new LabelGround()
  reserved.forEach((box, at) => {
    ground.take(-1 - at, { box, leader: null })
  })
  for (const { areaAt, box } of inside) ground.take(2 * areaAt, { box, leader: null })
  const taken = [...reserved, ...inside.map(({ box }) => box)]
  const spotsOf = spotFinder(request, taken)
  const wishFor = ({ text, block, anchors }: Waiting, tried: number, leaders: number) => {
    const { width, height } = block
    const spots = spotsOf({ width, height, anchors: anchors.slice(0, tried), leaders })
    return { owner: 2 * text.areaAt + 1, spots, text, block }
  }
  const wishes = waiting.map((each) => wishFor(each, FEW_ANCHORS, FEW_LEADERS))
  // A column reads from top to bottom; on free ground whoever has fewest places chooses first.
  const order = wishes.sort((a, b) => (pane.gutter === null ? a.spots.length - b.spots.length || a.owner - b.owner : 0))
  const placed = placeNames(order, ground)
  const found = order.map((wish, at) => ({ wish, spot: placed[at] ?? null }))
  const lost = new Set(found.flatMap(({ wish, spot }) => (spot ? [] : [wish.text])))
  // A few that are lost are worth a search of every way in.
  const again = lost.size > MOST_AGAIN ? [] : waiting.filter(({ text }) => lost.has(text))
  const everyWay = (each: Waiting) => wishFor(each, each.anchors.length, each.anchors.length)
  const whole = again.map(everyWay)
  const wholeSpots = placeNames(whole, ground)
  const halves = again.flatMap(({ broken, ...each }, at) =>
    broken && !wholeSpots[at] ? [everyWay({ ...each, broken, block: broken })] : [],
  )
  const halvesSpots = placeNames(halves, ground)
  const all = [
    ...found,
    ...whole.map((wish, at) => ({ wish, spot: wholeSpots[at] ?? null })),
    ...halves.map((wish, at) => ({ wish, spot: halvesSpots[at] ?? null })),
  ]
  return all.flatMap(({ wish, spot }) => {
    if (!spot) return []
    const { x, y } = textBox(spot)
    const block = placeBlock(wish.block, x, y, pane.gutter === null ? 'middle' : 'end')
    return [{ ...block, areaAt: wish.text.areaAt, inside: false, isNamed: true, leader: spot.leader }]
  })
}

function spotFinder({ pane, shapes }: LabelRequest, taken: readonly PixelRect[]): (text: LedText) => LabelSpot[] {
  const { rect, gutter } = pane
  if (gutter !== null) return (text) => gutterSpots(text, gutter, rect.y + 4, rect.y + rect.height - 4)
  const mask = groundMask(pane, shapes)
  const isFree = freeGround(rect, taken, (x, y) => mask(x - rect.x, y - rect.y))
  return (text) => groundSpots(text, rect, isFree)
}

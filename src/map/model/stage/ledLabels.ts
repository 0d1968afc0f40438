import { LabelGround, type LabelSpot } from '../../../geo/LabelGround.ts'
import { placeNames } from '../../../geo/placeNames.ts'
import type { PixelPoint } from '../../../geo/viewport.ts'
import { groundMask } from './groundMask.ts'
import type { LabelRequest, LabelText, PlacedLabel } from './LabelRequest.ts'
import { type Block, placeBlock } from './labelBlock.ts'
import { freeGround, groundSpots, gutterSpots, type LedText, textBox, wayToGround } from './leaderSpots.ts'
import { pointsAlong } from './pointsAlong.ts'
import type { PixelRect } from './stagePanes.ts'

/** This many ends and leaders are tried first; all of them for a few names that found no place. */
const FEW_ANCHORS = 7
const FEW_LEADERS = 3
const MOST_AGAIN = 4
/** So many names are tried where more wait than free ground could hold, those with the shortest way to it. */
const MOST_LED = 64

/** Whose the lines of the stage are: nobody's that is named, and none of what is reserved. */
const LINE = -1_000_000

/** A label that has no room in its area. */
export interface Waiting {
  readonly text: LabelText
  readonly block: Block
  /** The same name broken in two, where it has a place to break at: a narrow strip of ground may hold that. */
  readonly broken: Block | null
  readonly anchors: readonly PixelPoint[]
}

/**
 * Names on free ground, or in the column left of the map, where nothing is disturbed; the others are left out. A step for
 * each name.
 */
export function* ledLabels(
  request: LabelRequest,
  waiting: readonly Waiting[],
  inside: readonly PlacedLabel[],
): Generator<void, PlacedLabel[]> {
  if (waiting.length === 0) return []
  const { pane, reserved } = request
  const ground = new LabelGround()
  reserved.forEach((box, at) => {
    ground.take(-1 - at, { box, leader: null })
  })
  // On free ground a name may stand close to a line, which has no colour of an area behind it.
  for (const { x, y } of pointsAlong(request.lines ?? [])) ground.takeSymbol(LINE, { x, y, width: 0, height: 0 })
  for (const { areaAt, box } of inside) ground.take(2 * areaAt, { box, leader: null })
  const taken = [...reserved, ...inside.map(({ box }) => box)]
  const { spotsOf, wayOut } = spotFinder(request, taken)
  yield
  const asked = waiting.length > MOST_LED ? yield* shortestWays(waiting, wayOut) : waiting
  const wishFor = ({ text, block, anchors }: Waiting, tried: number, leaders: number) => {
    const { width, height } = block
    const spots = spotsOf({ width, height, anchors: anchors.slice(0, tried), leaders })
    return { owner: 2 * text.areaAt + 1, spots, text, block }
  }
  const wishes: ReturnType<typeof wishFor>[] = []
  for (const each of asked) {
    wishes.push(wishFor(each, FEW_ANCHORS, FEW_LEADERS))
    yield
  }
  // A column reads from top to bottom; on free ground whoever has fewest places chooses first.
  const order = wishes.sort((a, b) => (pane.gutter === null ? a.spots.length - b.spots.length || a.owner - b.owner : 0))
  const placed = placeNames(order, ground)
  yield
  const found = order.map((wish, at) => ({ wish, spot: placed[at] ?? null }))
  const lost = new Set(found.flatMap(({ wish, spot }) => (spot ? [] : [wish.text])))
  // A few that are lost are worth a search of every way in.
  const again = lost.size > MOST_AGAIN ? [] : asked.filter(({ text }) => lost.has(text))
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

/** Those that come out most easily, in the order given. */
function* shortestWays(waiting: readonly Waiting[], wayOut: SpotFinder['wayOut']): Generator<void, Waiting[]> {
  const ways: { readonly at: number; readonly way: number }[] = []
  for (const [at, { block, anchors }] of waiting.entries()) {
    const { width, height } = block
    ways.push({ at, way: wayOut({ width, height, anchors, leaders: 1 }) })
    yield
  }
  const chosen = ways.toSorted((a, b) => a.way - b.way || a.at - b.at).slice(0, MOST_LED)
  return chosen.toSorted((a, b) => a.at - b.at).map(({ at }) => waiting[at]!)
}

interface SpotFinder {
  readonly spotsOf: (text: LedText) => LabelSpot[]
  /** How far it is at least from an area to where its name may stand. */
  readonly wayOut: (text: LedText) => number
}

function spotFinder({ pane, shapes }: LabelRequest, taken: readonly PixelRect[]): SpotFinder {
  const { rect, gutter } = pane
  if (gutter !== null)
    return {
      spotsOf: (text) => gutterSpots(text, gutter, rect.y + 4, rect.y + rect.height - 4),
      wayOut: ({ anchors }) => anchors[0]!.x - gutter,
    }
  const mask = groundMask(pane, shapes)
  const ground = freeGround(rect, taken, (x, y) => mask(x - rect.x, y - rect.y))
  return { spotsOf: (text) => groundSpots(text, ground), wayOut: (text) => wayToGround(text, ground) }
}

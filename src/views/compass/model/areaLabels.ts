import { LabelGround, type LabelSpot } from '../../../geo/LabelGround.ts'
import { placeNames } from '../../../geo/placeNames.ts'
import { pointSpots, symbolBox } from '../../../geo/pointSpots.ts'
import type { DiscBox, DiscFrame, MeasureDiscText } from './DiscInput.ts'
import type { AreaLabel, LabelPoint } from './LabelPoint.ts'
import { labelColumns } from './labelColumns.ts'

/** This many symbols within reach of each other are a crowd, named in columns. */
const CROWD = 5
const MOST_IN_CROWD = 26
/** Symbols this near, in radii of the disc, belong to one crowd. */
const NEAR = 0.15
/** Of a line of text: from its top, and from its foot, to the baseline. */
const ASCENT = 9
const DESCENT = 4
/** Rings of names further out than beside their symbol, in heights of a line. */
const RINGS = [1.5, 2.8, 4.2, 6]
/** What it costs that a corner lies beyond the rim, in places of the order. */
const BEYOND = 6

/**
 * Names of the symbols on the disc. A crowd is named in two columns beside it, by height, with leaders, where that
 * leaves everything legible; every other symbol beside itself, or further out with a leader. Where there is little room
 * only chosen areas are led. A name that finds no place is left out: the list, the table and pointing at the symbol say it.
 */
export function areaLabels(
  disc: DiscFrame,
  points: readonly LabelPoint[],
  obstacles: readonly DiscBox[],
  { measure, mayBeLed }: { readonly measure: MeasureDiscText; readonly mayBeLed: boolean },
): AreaLabel[] {
  const ground = new LabelGround()
  const symbols = points.map(symbolBox)
  symbols.forEach((symbol, owner) => {
    ground.takeSymbol(owner, symbol)
  })
  obstacles.forEach(({ left, top, right, bottom }, at) => {
    ground.take(points.length + at, {
      box: { x: left, y: top, width: right - left, height: bottom - top },
      leader: null,
    })
  })
  const labels: AreaLabel[] = []
  const waiting = new Set(points.filter(({ name }) => name !== ''))
  for (const crowd of mayBeLed ? crowdsOf([...waiting], disc.radius * NEAR) : []) {
    const others = points.filter((point) => !crowd.includes(point))
    const made = labelColumns(disc, crowd, { others, obstacles, measure })
    const spots = made.map(({ point, spot }) => [points.indexOf(point), spot] as const)
    if (!spots.every(([owner, spot]) => ground.isFree(owner, spot))) continue
    for (const [owner, spot] of spots) ground.take(owner, spot)
    for (const { point, spot, anchor } of made) {
      labels.push(labelOf(point, spot, anchor))
      waiting.delete(point)
    }
  }
  const rest = [...waiting].sort((a, b) => Number(b.strong) - Number(a.strong))
  const cost = (box: LabelSpot['box']): number => BEYOND * cornersBeyond(disc, box)
  const wishes = rest.map((point) => {
    const width = measure(point.name, point.strong ? 'strong' : 'label')
    const side = point.x < disc.x - disc.radius * 0.02 ? ('left' as const) : ('right' as const)
    const spots = pointSpots(
      { ...point, width },
      { height: ASCENT + DESCENT, side, rings: mayBeLed || point.strong ? RINGS : [], symbols, cost },
    )
    return { owner: points.indexOf(point), spots }
  })
  placeNames(wishes, ground).forEach((spot, at) => {
    if (spot) labels.push(labelOf(rest[at]!, spot, sideOf(rest[at]!, spot)))
  })
  return labels
}

type Anchor = AreaLabel['text']['anchor']

function labelOf(point: LabelPoint, { box, leader }: LabelSpot, anchor: Anchor): AreaLabel {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
  const style = point.strong ? 'strong' : 'label'
  return { key: point.key, text: { text: point.name, style, x, y: box.y + ASCENT, anchor }, leader }
}

/** The end of a name that stays put in a wider font is the one by its symbol. */
function sideOf({ x }: LabelPoint, { box }: LabelSpot): Anchor {
  return box.x >= x ? 'start' : box.x + box.width <= x ? 'end' : 'middle'
}

function crowdsOf(points: readonly LabelPoint[], near: number): LabelPoint[][] {
  const left = new Set(points)
  const crowds: LabelPoint[][] = []
  for (const first of points) {
    if (!left.delete(first)) continue
    const crowd = [first]
    for (const member of crowd) {
      for (const other of left) {
        if (Math.hypot(other.x - member.x, other.y - member.y) > near) continue
        left.delete(other)
        crowd.push(other)
      }
    }
    if (crowd.length >= CROWD && crowd.length <= MOST_IN_CROWD) crowds.push(crowd)
  }
  return crowds
}

/** Corners beyond the rim: a name may cross it, but rather not. */
function cornersBeyond(disc: DiscFrame, { x, y, width, height }: LabelSpot['box']): number {
  return [x, x + width].flatMap((across) =>
    [y, y + height].filter((down) => Math.hypot(across - disc.x, down - disc.y) > disc.radius - 2),
  ).length
}

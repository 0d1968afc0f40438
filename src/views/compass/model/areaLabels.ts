import type { MeasureDiscText } from './DiscInput.ts'
import { boxDistance, boxesMeet, type DiscBox, type DiscFrame, type DiscLine, type DiscText } from './DiscInput.ts'
import type { AreaLabel, LabelPoint } from './LabelPoint.ts'
import { labelColumns } from './labelColumns.ts'

/** This many symbols within reach of each other are a crowd, named in columns. */
const CROWD = 5
const MOST_IN_CROWD = 26
/** Symbols this near, in radii of the disc, belong to one crowd. */
const NEAR = 0.15
const GAP = 4
/** Where there is no room beside a symbol its name stands this much further off, with a leader. */
const AWAY = [0, 20, 36, 56]
const ASCENT = 9
const DESCENT = 4

/**
 * Names of the symbols on the disc. A crowd is named in two columns beside it, by height, with leaders; every other
 * symbol beside itself where the name touches nothing. A name that finds no place is left out: the list, the table and
 * pointing at the symbol say it.
 */
export function areaLabels(
  disc: DiscFrame,
  points: readonly LabelPoint[],
  obstacles: readonly DiscBox[],
  { measure, columns }: { readonly measure: MeasureDiscText; readonly columns: boolean },
): AreaLabel[] {
  const crowds = columns ? crowdsOf(points, disc.radius * NEAR) : []
  const labels: AreaLabel[] = []
  const taken: DiscBox[] = [...obstacles]
  const lines: DiscLine[] = []
  for (const crowd of crowds) {
    const others = points.filter((point) => !crowd.includes(point))
    const made = labelColumns(disc, crowd, { others, obstacles, measure })
    for (const label of made.labels) {
      labels.push(label)
      if (label.leader) lines.push(label.leader)
    }
    taken.push(...made.boxes)
  }
  const rest = points.filter((point) => point.name !== '' && !crowds.some((crowd) => crowd.includes(point)))
  for (const point of rest.sort((a, b) => Number(b.strong) - Number(a.strong))) {
    const around = { points, taken, lines, measure }
    const found = AWAY.map((away) => beside(disc, point, away, around)).find((each) => each !== null)
    if (!found) continue
    labels.push({ key: point.key, text: found.text, leader: found.leader })
    taken.push(found.box)
    if (found.leader) lines.push(found.leader)
  }
  return labels
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

interface Surroundings {
  readonly points: readonly LabelPoint[]
  readonly taken: readonly DiscBox[]
  readonly lines: readonly DiscLine[]
  readonly measure: MeasureDiscText
}

/** Sides in order of liking, as steps right and down. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [1, 0.7],
  [-1, 0.7],
  [1, -0.7],
  [-1, -0.7],
  [0, 1],
  [0, -1],
] as const

interface Found {
  readonly text: DiscText
  readonly box: DiscBox
  readonly leader: DiscLine | null
}

function beside(disc: DiscFrame, point: LabelPoint, away: number, around: Surroundings): Found | null {
  const style = point.strong ? 'strong' : 'label'
  const width = around.measure(point.name, style)
  const order = point.x < disc.x - disc.radius * 0.02 ? SIDES.map(([x, y]) => [-x, y] as const) : SIDES
  let best: Found | null = null
  let bestCost = Number.POSITIVE_INFINITY
  order.forEach(([right, down], at) => {
    const reach = point.reach + GAP + away
    const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle'
    const x = point.x + right * reach
    const baseline = point.y + 4 + down * (reach + (right === 0 ? 6 : 0)) + (right === 0 && down > 0 ? 2 : 0)
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    const box = { left, right: left + width, top: baseline - ASCENT, bottom: baseline + DESCENT }
    if (around.taken.some((other) => boxesMeet(box, other, 1))) return
    if (around.points.some((other) => other !== point && boxDistance(box, other.x, other.y) < other.reach + 1)) return
    const outside = cornersOutside(disc, box)
    const crossed = around.lines.filter((line) => lineMeetsBox(line, box)).length
    const cost = at + outside * 6 + crossed * 8
    if (cost >= bestCost) return
    bestCost = cost
    const leader = away > 0 ? leaderTo(point, box) : null
    best = { text: { text: point.name, style, x, y: baseline, anchor }, box, leader }
  })
  return best
}

/** From the nearest edge of a name to its symbol. */
function leaderTo(point: LabelPoint, box: DiscBox): DiscLine {
  const x1 = Math.max(box.left - 2, Math.min(box.right + 2, point.x))
  const y1 = Math.max(box.top, Math.min(box.bottom - 3, point.y))
  return { x1, y1, x2: point.x, y2: point.y }
}

/** Corners beyond the rim: a name may cross it, but rather not. */
function cornersOutside(disc: DiscFrame, box: DiscBox): number {
  return [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].filter((y) => Math.hypot(x - disc.x, y - disc.y) > disc.radius - 2),
  ).length
}

function lineMeetsBox({ x1, y1, x2, y2 }: DiscLine, box: DiscBox): boolean {
  for (let i = 0; i <= 16; i++) {
    if (boxDistance(box, x1 + ((x2 - x1) * i) / 16, y1 + ((y2 - y1) * i) / 16) < 1.5) return true
  }
  return false
}

import { fitViewport } from '../../src/geo/viewport.ts'
import { boxOfRings, unionBox, type WorldShape } from '../../src/geo/worldShape.ts'
import type { AreaShapes } from '../../src/map/model/stage/areaShapes.ts'
import { labelLayout } from '../../src/map/model/stage/labelLayout.ts'
import type { Pane } from '../../src/map/model/stage/stagePanes.ts'
import { random } from '../../src/stats/random.ts'

/** Columns and rows of areas; above 400 a map names chosen areas alone. */
const SIZES = [
  [6, 4],
  [10, 6],
  [14, 10],
  [25, 10],
  [20, 20],
] as const
const STAGE = { width: 1092, height: 692, gutter: 130 }
const FIGURES = ['25 %', '13,5 %', '26 %', '113 tkr', '7,5 %', '9 %']
const NAMES = ['Kullingsberg-Rothoffskär', 'Noltorp', 'Nolhaga-Hagagården', 'Östra bodarna']
/** Milliseconds of work for one change of figure: one task that is not long up to 140 areas, and a short wait above. */
const budgetMs = (areas: number) => (areas <= 140 ? 50 : 100)
const TOLERANCE = 1.1

/**
 * What it costs to place the names and figures of a made-up map anew when the indicator is changed, in work and not in
 * waiting, so that a busy machine says nearly the same. With `--check`, what is over its budget by more than a tenth ends
 * with exit code 1.
 */
export function main(args: readonly string[] = []): void {
  let isOver = false
  process.stdout.write('names on the map, one change of indicator: on free ground, and in a column beside the map\n')
  for (const [columns, rows] of SIZES) {
    const shapes = grid(columns, rows)
    const areas = columns * rows
    const costs = [null, STAGE.gutter].map((gutter) => {
      const pane = paneOf(shapes, gutter)
      return median(FIGURES.map((value) => costOf(() => layOut(shapes, pane, value))).slice(1))
    })
    const budget = budgetMs(areas)
    isOver ||= costs.some((cost) => cost > budget * TOLERANCE)
    const figures = costs.map((cost) => `${cost.toFixed(0)} ms${cost > budget ? ' OVER' : ''}`)
    process.stdout.write(`${String(areas).padStart(5)} areas: ${figures.join(', ')} (budget: ${budget} ms)\n`)
  }
  if (isOver && args.includes('--check')) process.exitCode = 1
}

function layOut(shapes: AreaShapes, pane: Pane, value: string): void {
  const texts = pane.labelled.map((areaAt) => ({
    areaAt,
    name: `${NAMES[areaAt % NAMES.length]} ${areaAt}`,
    value,
    marks: areaAt % 3,
  }))
  const measure = (text: string) => text.length * 5.6
  labelLayout({ pane, shapes, texts, measure, reserved: [], avoid: [], compact: false })
}

/** A grid of areas whose inner corners are moved at random, the same every time. */
function grid(columns: number, rows: number): AreaShapes {
  const next = random(1)
  const corners = Array.from({ length: rows + 1 }, (_, y) =>
    Array.from({ length: columns + 1 }, (__, x) => {
      const isInner = x > 0 && y > 0 && x < columns && y < rows
      return isInner ? [x + 0.6 * (next() - 0.5), y + 0.6 * (next() - 0.5)] : [x, y]
    }),
  )
  const shapes: WorldShape[] = []
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const ring = [corners[y]![x]!, corners[y]![x + 1]!, corners[y + 1]![x + 1]!, corners[y + 1]![x]!]
      const rings = [Float64Array.from(ring.flat())]
      shapes.push({ rings, box: boxOfRings(rings) })
    }
  return {
    shapes,
    box: unionBox(shapes.map(({ box }) => box)),
    outline: [],
    lensMembers: [],
    lensBox: null,
    lensOutline: [],
    tiny: [],
  }
}

function paneOf(shapes: AreaShapes, gutter: number | null): Pane {
  const { width, height } = STAGE
  const members = shapes.shapes.map((_, at) => at)
  const padding = { top: 30, right: 60, bottom: 30, left: (gutter ?? 46) + 14 }
  return {
    id: 'whole',
    rect: { x: 20, y: 10, width, height },
    members,
    labelled: members,
    gutter,
    viewport: fitViewport(shapes.box!, width, height, padding),
  }
}

function costOf(task: () => void): number {
  const before = process.cpuUsage()
  task()
  return process.cpuUsage(before).user / 1000
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}

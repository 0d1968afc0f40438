import { finished } from '../../../domain/finished.ts'
import type { Place } from '../../../domain/Place.ts'
import type { Leader } from '../../../geo/LabelGround.ts'
import type { PixelPoint, Viewport } from '../../../geo/viewport.ts'
import type { ChoroplethView } from '../choroplethView.ts'
import type { MeasurePoint } from '../measurePoints.ts'
import type { AreaShapes } from './areaShapes.ts'
import { tagBoxes } from './highlightDrawing.ts'
import type { PlacedLabel } from './LabelRequest.ts'
import type { MeasureText } from './labelBlock.ts'
import { labelSteps } from './labelLayout.ts'
import { isInView } from './leaderAnchors.ts'
import { type PlacedPlace, placeLayout, placePoints } from './placeLayout.ts'
import { pointsOnPane } from './pointsOnPane.ts'
import { lensConnectors } from './stageModel.ts'
import type { Pane, PaneId, PixelRect } from './stagePanes.ts'

/** Above this many areas only the chosen ones are named: more would be noise. */
const MOST_LABELS = 400
/** Room kept around a locality, so that its name has a place too, and around the square of a measure. */
const AROUND_PLACE = 11
const AROUND_SQUARE = 6

export interface StageLabelsInput {
  readonly panes: readonly Pane[]
  readonly viewports: ReadonlyMap<PaneId, Viewport>
  readonly shapes: AreaShapes
  readonly view: ChoroplethView
  readonly names: readonly string[]
  readonly measureCounts: readonly number[]
  readonly places: readonly Place[]
  readonly selected: readonly number[]
  readonly footer: PixelRect | null
  readonly narrow: boolean
  /** Too little room for leaders: names that do not fit are left to hover and table. */
  readonly crowded: boolean
  readonly tiles: boolean
  readonly measure: MeasureText | null
  /** On a slide: the areas that are named; an empty list names those whose name fits inside. Null: not on a slide. */
  readonly emphasis: readonly number[] | null
  /** Places of measures, where the map draws them. */
  readonly points: readonly MeasurePoint[]
}

export interface StageLabels {
  readonly labels: ReadonlyMap<PaneId, readonly PlacedLabel[]>
  readonly places: ReadonlyMap<PaneId, readonly PlacedPlace[]>
  /** Names of areas in view that found no room. */
  readonly unnamed: number
}

/** Labels and localities of all panes; nothing before there is something to measure with. */
export function stageLabels(input: StageLabelsInput): StageLabels {
  return finished(stageLabelSteps(input))
}

/** How many names will be looked for. */
export function namesAsked(panes: readonly Pane[]): number {
  return panes.reduce((sum, { labelled }) => sum + (labelled.length <= MOST_LABELS ? labelled.length : 0), 0)
}

/** The same in steps, for who must do other things in between. */
export function* stageLabelSteps(input: StageLabelsInput): Generator<void, StageLabels> {
  const { panes, viewports, shapes, view, measureCounts, places, selected, footer } = input
  const { narrow, crowded, tiles, measure, emphasis } = input
  const labels = new Map<PaneId, PlacedLabel[]>()
  const placed = new Map<PaneId, PlacedPlace[]>()
  if (!measure) return { labels, places: placed, unnamed: 0 }
  let unnamed = 0
  const reserved = emphasis ? [] : reservedRects(panes, footer)
  const lines = linesToLens(input)
  for (const pane of panes) {
    const moved = { ...pane, viewport: viewports.get(pane.id)! }
    const shown =
      pane.labelled.length <= MOST_LABELS ? pane.labelled : selected.filter((at) => pane.labelled.includes(at))
    const isQuiet = (areaAt: number): boolean => emphasis !== null && emphasis.length > 0 && !emphasis.includes(areaAt)
    const texts = shown.map((areaAt) => ({
      areaAt,
      name: isQuiet(areaAt) ? '' : input.names[areaAt]!,
      value: narrow || crowded || isQuiet(areaAt) ? view.shortValues[areaAt]! : view.labels[areaAt]!,
      marks: view.showMeasures && !emphasis ? (measureCounts[areaAt] ?? 0) : 0,
    }))
    const names = texts.map((text) => text.name)
    const withPlaces = pane.id === 'whole' && !emphasis && !tiles && !narrow && !crowded
    const squares = pointsOnPane(moved, shapes, input.points)
    const localities = withPlaces ? placePoints(moved, shapes, places, names) : []
    const tags = tagBoxes({ pane, viewport: moved.viewport, shapes, selected })
    const avoid = [
      ...localities.map(({ x, y }) => ({ x, y, around: AROUND_PLACE })),
      ...squares.map(({ x, y }) => ({ x, y, around: AROUND_SQUARE })),
      ...tags.map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2, around: width / 2 })),
    ]
    const own = yield* labelSteps({
      pane: moved,
      shapes,
      texts,
      measure,
      reserved,
      avoid,
      lines,
      compact: narrow || crowded || tiles || emphasis?.length === 0,
    })
    labels.set(pane.id, own)
    const named = new Set(own.flatMap(({ areaAt, isNamed }) => (isNamed ? [areaAt] : [])))
    unnamed += texts.filter(({ areaAt, name }) => {
      const shape = shapes.shapes[areaAt]
      return name !== '' && !named.has(areaAt) && shape && isInView(moved, shape)
    }).length
    if (withPlaces) {
      const taken = [...reserved, ...own.map((label) => label.box), ...squares.map(squareBox), ...tags]
      const leaders = own.flatMap(({ leader }) => leader ?? [])
      placed.set(pane.id, placeLayout({ pane: moved, shapes, places, named: names, taken, leaders, lines, measure }))
    }
  }
  return { labels, places: placed, unnamed }
}

/** The lines between the town on the one map and the same enlarged on the other. */
function linesToLens({ panes, viewports, shapes }: StageLabelsInput): readonly Leader[] {
  const [whole, lens] = (['whole', 'lens'] as const).map((id) => panes.find((pane) => pane.id === id))
  if (!whole || !lens) return []
  const [from, to] = [whole, lens].map((pane) => ({ pane, viewport: viewports.get(pane.id)! }))
  return lensConnectors(shapes, from!, to!).map(([start, end]) => ({ from: start, to: end }))
}

function squareBox({ x, y }: PixelPoint): PixelRect {
  return { x: x - AROUND_SQUARE, y: y - AROUND_SQUARE, width: 2 * AROUND_SQUARE, height: 2 * AROUND_SQUARE }
}

/** Headings, scale bars and keys of the stage: labels keep away from them. */
function reservedRects(panes: readonly Pane[], footer: PixelRect | null): PixelRect[] {
  const rects: PixelRect[] = footer ? [{ ...footer, y: footer.y - 6 }] : []
  for (const { id, rect } of panes) {
    // Where the zoom buttons appear.
    rects.push(
      id === 'lens'
        ? { x: rect.x + rect.width - 46, y: 44, width: 46, height: 94 }
        : { x: 32, y: 4, width: 32, height: 94 },
    )
    if (id === 'lens') {
      rects.push(
        { x: rect.x, y: 0, width: 180, height: 32 },
        { x: rect.x + rect.width - 150, y: 0, width: 150, height: 16 },
      )
      rects.push({ x: rect.x + rect.width - 150, y: rect.y + rect.height - 44, width: 150, height: 30 })
    } else if (rect.height > 0) rects.push({ x: 0, y: rect.y + rect.height - 64, width: 150, height: 64 })
  }
  return rects
}

import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { type Drawing, drawn } from '../../../domain/Drawing.ts'
import { boxesMeet } from '../../../geo/boxesMeet.ts'
import type { AreaShapes } from './areaShapes.ts'
import { areasTogether, areDrawnApart } from './areasTogether.ts'
import { highlightDrawing } from './highlightDrawing.ts'
import { largestFirst } from './largestFirst.ts'
import { connectors } from './paneDrawing.ts'
import { smallMapPanes } from './smallMapPanes.ts'
import { areaPath, lensOutlineOn, paneOutline, symbolPoint } from './stageModel.ts'
import type { Pane, PixelRect } from './stagePanes.ts'

export interface SmallMapInput {
  readonly shapes: AreaShapes
  readonly paints: readonly AreaPaint[]
  /** Text on each area, by position in the dataset; empty for none. */
  readonly numbers: readonly string[]
  readonly title: string
  readonly selected: readonly number[]
}

/** More numbers than this would cover the map. */
const MOST_NUMBERS = 300
const TEXT = { 'font-size': 12, 'font-weight': 650 }
/** The type of numbers: how wide a sign is, and how high one stands. */
const [SIGN_WIDTH, NUMBER_HEIGHT] = [7, 10]
const OUTLINE = { fill: 'none', stroke: 'var(--map-outline)', 'stroke-linejoin': 'round' }

/** The municipality and its town in the colours of another picture, for screen and files. `data-at` says which area is where, while they are few. */
export function smallMapDrawing(input: SmallMapInput, { width, height }: { width: number; height: number }): Drawing {
  const { shapes, selected, title } = input
  const panes = smallMapPanes(shapes, width, height)
  const [whole, lens] = ['whole', 'lens'].map((id) => panes.find((pane) => pane.id === id))
  return [
    ...panes.map((pane) => drawn('g', {}, areas(pane, input))),
    ...(whole && lens
      ? connectors(shapes, { pane: whole, viewport: whole.viewport }, { pane: lens, viewport: lens.viewport })
      : []),
    ...panes.map((pane) =>
      drawn('g', { 'pointer-events': 'none' }, [
        ...highlightDrawing({ pane, viewport: pane.viewport, shapes, selected, served: [] }),
        ...numbersOf(pane, input),
      ]),
    ),
    drawn('text', { x: lens?.rect.x ?? 0, y: 12, fill: 'var(--ink)', ...TEXT }, title),
  ]
}

function areas(pane: Pane, { shapes, paints }: SmallMapInput): Drawing {
  const isLens = pane.id === 'lens'
  const inLens = new Set(isLens ? [] : shapes.lensMembers)
  const town = !isLens && shapes.lensOutline.length > 0 ? lensOutlineOn(shapes, pane, pane.viewport) : null
  return [
    drawn('path', { d: paneOutline(shapes, pane, pane.viewport), ...OUTLINE, 'stroke-width': isLens ? 3 : 2.2 }),
    ...areasTogether(
      pane.members,
      (at) => areaPath(shapes, pane, pane.viewport, at),
      (at) => {
        const { pattern, fill } = paints[at]!
        return {
          fill: pattern ? `url(#pattern-${pattern})` : fill,
          'fill-rule': 'evenodd',
          'stroke-linejoin': 'round',
          stroke: 'var(--map-border)',
          'stroke-width': isLens ? 1.3 : inLens.has(at) ? 0.3 : 0.9,
          ...(areDrawnApart(pane.members) && { 'data-at': at }),
        }
      },
      shapes.tiny,
    ),
    ...pane.members.flatMap((at) => {
      const { below } = paints[at]!
      const lines = { fill: `url(#pattern-below-${below})`, 'fill-rule': 'evenodd', 'pointer-events': 'none' }
      return below ? [drawn('path', { d: areaPath(shapes, pane, pane.viewport, at), ...lines })] : []
    }),
    ...(town ? [drawn('path', { d: town, ...OUTLINE, 'stroke-width': 1.4, 'pointer-events': 'none' })] : []),
  ]
}

function numbersOf(pane: Pane, { shapes, paints, numbers, selected }: SmallMapInput): Drawing {
  if (numbers.length > MOST_NUMBERS) return []
  // Where two would stand in each other, the larger area has its own: neither could be read.
  const taken: PixelRect[] = []
  return largestFirst(
    pane.labelled.map((areaAt) => ({ areaAt })),
    shapes,
  ).flatMap(({ areaAt: at }) => {
    // Several chosen areas carry a mark each, which stands where the number would.
    const isMarked = selected.length > 1 && selected.includes(at)
    const text = numbers[at]
    const point = text && !isMarked ? symbolPoint(shapes, pane, pane.viewport, at) : null
    if (!text || !point) return []
    const width = text.length * SIGN_WIDTH
    const box = { x: point.x - width / 2, y: point.y - NUMBER_HEIGHT / 2, width, height: NUMBER_HEIGHT }
    if (taken.some((other) => boxesMeet(other, box))) return []
    taken.push(box)
    const { on, fill, pattern } = paints[at]!
    // One that is wider than its area is read on the colour of its own.
    const halo = pattern
      ? {}
      : { stroke: fill, 'stroke-width': 2.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    const look = { 'text-anchor': 'middle', fill: on, ...halo, ...TEXT, 'font-variant': 'tabular-nums' }
    return [drawn('text', { x: point.x, y: point.y + 4, ...look }, text)]
  })
}

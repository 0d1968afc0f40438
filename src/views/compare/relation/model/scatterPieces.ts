import { chosenColour, FLAG, GRID, HALO, LABEL, TICK } from '../../../../charts/model/chartLooks.ts'
import { chosenShape } from '../../../../charts/model/chosenShape.ts'
import type { Palette } from '../../../../colour/palette.ts'
import { type Drawing, type Drawn, drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { numberText } from '../../../../words/format.ts'
import { type DrawnPoint, type ScatterDrawing, scatterDrawing } from './scatterDrawing.ts'
import type { ScatterView } from './scatterView.ts'

const END = { 'text-anchor': 'end' }
const MIDDLE = { 'text-anchor': 'middle' }
const TITLE = { ...TICK, 'font-size': 13, 'font-weight': 600, fill: 'var(--ink)' }
const MUNICIPALITY = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.4 }
const LINE = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.8, 'stroke-dasharray': '6 3' }
/** From a symbol to the middle of the ring around it. */
const RING = 3.5
/** Over the plot and under it, and after it. */
const [ABOVE, BELOW, AFTER] = [40, 44, 14]

export interface ScatterSize {
  readonly width: number
  readonly height: number
}

/** The places of a scatter in a drawing of this size; `measure` gives the width of a text that looks like `LABEL`. */
export function placedScatter(
  view: ScatterView,
  { width, height }: ScatterSize,
  measure: (text: string) => number,
): ScatterDrawing {
  const left = Math.max(0, ...view.y.ticks.map(({ text }) => measure(text))) + 14
  return scatterDrawing(view, { left, top: ABOVE, right: width - AFTER, bottom: height - BELOW }, measure)
}

/** Axes, the municipality's lines, the line with its band, symbols, and names where there is room. */
export function scatterPieces(
  view: ScatterView,
  drawing: ScatterDrawing,
  { width, height }: ScatterSize,
  palette: Palette,
  language: Language,
): Drawing {
  const { points, line, band } = drawing
  return [
    ...ground(view, drawing, { width, height }, language),
    ...(band === '' ? [] : [drawn('path', { d: band, fill: 'var(--ink)', 'fill-opacity': 0.09 })]),
    ...(line === '' ? [] : [drawn('path', { d: line, ...LINE })]),
    ...points.map((each) => symbol(each, palette)),
    ...points.flatMap(name),
  ]
}

function ground(view: ScatterView, drawing: ScatterDrawing, size: ScatterSize, language: Language): Drawing {
  const { plot, toX, toY, unnamed } = drawing
  const { width, height } = size
  const [x, y] = [view.x.municipality, view.y.municipality]
  const text = (at: readonly [number, number], look: Parameters<typeof drawn>[1], words: string): Drawn =>
    drawn('text', { x: at[0], y: at[1], ...look }, words)
  return [
    ...view.x.ticks.flatMap((tick) => [
      drawn('path', { d: `M${toX(tick.at)},${plot.top}V${plot.bottom}`, ...GRID }),
      text([Math.min(toX(tick.at), width - 16), plot.bottom + 16], { ...MIDDLE, ...TICK }, tick.text),
    ]),
    ...view.y.ticks.flatMap((tick) => [
      drawn('path', { d: `M${plot.left},${toY(tick.at)}H${plot.right}`, ...GRID }),
      text([plot.left - 6, toY(tick.at) + 4], { ...END, ...TICK }, tick.text),
    ]),
    text([0, 12], TITLE, view.y.title),
    text([plot.right, height - 6], { ...END, ...TITLE }, view.x.title),
    ...(unnamed > 0
      ? [text([0, height - 6], TICK, catalogue(language).map.unnamed(numberText(unnamed, 0, language)))]
      : []),
    ...(x
      ? [
          drawn('path', { d: `M${toX(x.at)},${plot.top}V${plot.bottom}`, ...MUNICIPALITY }),
          text([Math.min(toX(x.at), plot.right - 60), plot.top - 5], { ...MIDDLE, ...FLAG, ...HALO }, x.text),
        ]
      : []),
    ...(y
      ? [
          drawn('path', { d: `M${plot.left},${toY(y.at)}H${plot.right}`, ...MUNICIPALITY }),
          text([plot.right, toY(y.at) - 5], { ...END, ...FLAG, ...HALO }, y.text),
        ]
      : []),
  ]
}

/** A landscape is colour and shape; a chosen area has a ring and a tag in its own. */
function symbol({ point, x, y, path, reach }: DrawnPoint, { land, seq }: Palette): Drawn {
  const { areaId, group, order } = point
  const fill = group === null ? seq[3]! : land[group % land.length]!
  const ring = { cx: x, cy: y, r: reach + RING, fill: 'none' }
  return drawn('g', { 'data-area': areaId }, [
    drawn('path', { d: path, fill, 'fill-opacity': 0.9, stroke: 'var(--ink)' }),
    ...(order > 0
      ? [
          drawn('circle', { ...ring, stroke: 'var(--ground)', 'stroke-width': 5 }),
          drawn('circle', { ...ring, stroke: chosenColour(order), 'stroke-width': 2.4 }),
          drawn('path', {
            d: chosenShape(order, x + reach + 3, y - reach - 3, 4),
            fill: chosenColour(order),
            stroke: 'var(--ground)',
          }),
        ]
      : []),
  ])
}

function name({ point, label }: DrawnPoint): Drawing {
  if (!label) return []
  const { x, y, leader } = label
  return [
    drawn('g', { 'data-label': point.areaId }, [
      ...(leader
        ? [
            drawn('path', {
              d: `M${leader.from.x},${leader.from.y}L${leader.to.x},${leader.to.y}`,
              fill: 'none',
              stroke: 'var(--leader)',
            }),
          ]
        : []),
      drawn('text', { x, y, ...LABEL, ...HALO, 'font-weight': point.order > 0 ? 650 : 500 }, point.label),
    ]),
  ]
}

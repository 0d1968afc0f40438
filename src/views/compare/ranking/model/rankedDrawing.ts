import { chosenColour, FLAG, GOAL, GRID, HALO, TICK } from '../../../../charts/model/chartLooks.ts'
import { chosenShape } from '../../../../charts/model/chosenShape.ts'
import { type Drawing, type Drawn, drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { type RankedLayout, rankedLayout } from './rankedLayout.ts'
import type { RankedRow, RankedView } from './rankedView.ts'

export interface RankedDrawing {
  readonly drawing: Drawing
  readonly height: number
  /** Top of the first row, and height of every row. */
  readonly head: number
  readonly row: number
}

const HEAD = 44
/** Another row over the heads. */
const FURTHER_ROW = 18
/** A tick nearer the line of the municipality or of a goal than this gives up its number to it. */
const BESIDE_LINE = 14
const END = { 'text-anchor': 'end' }
const COLUMN = { 'font-size': 12, 'font-weight': 600, 'font-stretch': '90%', fill: 'var(--ink)' }
const CELL = { 'font-size': 13, 'font-variant': 'tabular-nums', fill: 'var(--ink)' }
const FAINT = { ...CELL, fill: 'var(--ink-2)' }
const MUNICIPALITY = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.6 }
const COUNTRY = { fill: 'none', stroke: 'var(--ink-2)', 'stroke-width': 1.3, 'stroke-dasharray': '4 3' }

/**
 * A ranking in `width` pixels: heads, grid, a row for each area, and the lines of municipality and country. `drawnRows`: only
 * these, in their places, where nobody sees the others.
 */
export function rankedDrawing(
  view: RankedView,
  width: number,
  language: Language,
  drawnRows: { readonly from: number; readonly to: number } = { from: 0, to: view.rows.length },
): RankedDrawing {
  const words = chartCatalogue(language).chart
  const layout = rankedLayout(width, view.hasRanks)
  const { row, plotLeft, plotRight, stacked } = layout
  const x = (at: number): number => plotLeft + at * (plotRight - plotLeft)
  const height = HEAD + view.rows.length * row + 4
  // On a phone a line through everything would strike out the names: it keeps to the bars.
  const down = (at: number, from: number): string =>
    stacked
      ? `M${at},${from}V${HEAD - 5}${view.rows.map((_, i) => `M${at},${HEAD + i * row + 20}v20`).join('')}`
      : `M${at},${from}V${height - 4}`
  const head = (at: number, text: string): Drawn => drawn('text', { x: at, y: HEAD - 12, ...COLUMN }, text)
  const { municipality, country, goals } = view
  // On a phone the heads of the numbers have a row of their own, over the names of goals, which have theirs.
  const rows = (stacked ? 1 : 0) + (goals.length > 0 ? 1 : 0)
  const lowered = rows * FURTHER_ROW
  const numberHead = (at: number, text: string): Drawn =>
    drawn('text', { x: at, y: stacked ? 12 - lowered : HEAD - 12, ...END, ...COLUMN }, text)
  const flagged = [...(municipality ? [municipality] : []), ...goals]
  const isBesideLine = (at: number): boolean => flagged.some((line) => Math.abs(x(line.at) - x(at)) <= BESIDE_LINE)
  const drawing: Drawing = [
    ...view.ticks.map(({ at }) => drawn('path', { d: `M${x(at)},${HEAD - 6}V${height - 4}`, ...GRID })),
    ...view.ticks
      .filter(({ at }) => !isBesideLine(at))
      .map(({ at, text }) => drawn('text', { x: x(at), y: HEAD - 12, 'text-anchor': 'middle', ...TICK }, text)),
    ...(stacked ? [] : [head(layout.nameLeft, words.area), head(2, words.place)]),
    numberHead(layout.valueRight, view.axisTitle),
    ...(view.hasRanks ? [numberHead(layout.rankRight, words.rankShort)] : []),
    drawn('path', { d: `M0,${HEAD - 5}H${width}`, stroke: 'var(--ink)', 'stroke-width': 1.2 }),
    ...placeEnds(view, layout),
    ...view.rows
      .slice(drawnRows.from, drawnRows.to)
      .map((each, at) => rowOf(each, { view, layout, x, width, top: HEAD + (drawnRows.from + at) * row })),
    ...goals.map(({ at }) => drawn('path', { d: down(x(at), 4 - FURTHER_ROW), ...GOAL })),
    ...goalNames(view, x, plotRight),
    ...(country ? [drawn('path', { d: down(x(country.at), HEAD - 5), ...COUNTRY })] : []),
    ...(municipality ? [drawn('path', { d: down(x(municipality.at), HEAD - 26), ...MUNICIPALITY })] : []),
    ...(municipality ? [flag(municipality.text, country?.text, x(municipality.at), plotRight)] : []),
  ]
  return {
    drawing: lowered > 0 ? [drawn('g', { transform: `translate(0,${lowered})` }, drawing)] : drawing,
    height: height + lowered,
    head: HEAD + lowered,
    row,
  }
}

/** What the plan wants, over its line, on the side where there is room. */
function goalNames({ goals }: RankedView, x: (at: number) => number, plotRight: number): Drawing {
  return goals.map(({ at, text }) => {
    const isLeft = x(at) > plotRight - 80
    const place = { x: x(at) + (isLeft ? -5 : 5), y: 12 - FURTHER_ROW, 'text-anchor': isLeft ? 'end' : 'start' }
    return drawn('text', { ...place, ...FLAG }, text)
  })
}

/** The municipality's value over its line, on the side where there is room, with the country's after it; lines of goals pass behind. */
function flag(text: string, country: string | undefined, at: number, plotRight: number): Drawn {
  const isLeft = at > plotRight - 110
  const place = { x: at + (isLeft ? -5 : 5), y: HEAD - 30, 'text-anchor': isLeft ? 'end' : 'start' }
  return drawn('text', { ...place, ...FLAG, ...HALO }, [
    drawn('tspan', {}, text),
    ...(country ? [drawn('tspan', { 'font-weight': 400, fill: 'var(--ink-2)' }, `  ┄ ${country}`)] : []),
  ])
}

/** The first and the last place over the axis of places. */
function placeEnds({ places }: RankedView, { placesLeft, placesRight }: RankedLayout): Drawing {
  if (placesLeft === null) return []
  return [
    drawn('text', { x: placesLeft - 3, y: HEAD - 12, ...TICK }, '1'),
    drawn('text', { x: placesRight + 4, y: HEAD - 12, ...END, ...TICK }, `${places}`),
  ]
}

interface RowPlace {
  readonly view: RankedView
  readonly layout: RankedLayout
  readonly x: (at: number) => number
  readonly width: number
  readonly top: number
}

/** One area: place, name, bar with interval, value, and the places it could as well have. */
function rowOf(row: RankedRow, place: RowPlace): Drawn {
  const { layout, width, top } = place
  const { stacked, plotLeft, plotRight } = layout
  const y = top + (stacked ? 15 : 17)
  const middle = top + (stacked ? 29 : layout.row / 2)
  const bottom = top + layout.row
  const tie = `M20,${row.tied === 'first' ? top + 6 : top}V${row.tied === 'last' ? bottom - 6 : bottom}`
  const strong = row.order > 0 ? 650 : row.clear ? 600 : 400
  return drawn('g', { 'data-area': row.areaId, 'data-order': row.order }, [
    drawn('path', { d: `M0,${bottom}H${width}`, stroke: 'var(--rule)' }),
    ...(row.tied === null || row.tied === 'first' ? [drawn('text', { x: 2, y, ...FAINT }, row.place)] : []),
    ...(row.tied === null ? [] : [drawn('path', { d: tie, stroke: 'var(--rule-strong)', 'stroke-width': 2 })]),
    drawn('text', { x: layout.nameLeft, y, ...CELL, 'font-weight': strong }, row.name),
    ...(stacked
      ? [drawn('path', { d: `M${plotLeft},${middle}H${plotRight}`, stroke: 'var(--rule)', 'stroke-dasharray': '1 3' })]
      : []),
    ...(row.at === null ? missing(row, layout, y, middle) : figure(row, row.at, place, y, middle)),
    drawn('text', { x: layout.rankRight, y, ...END, ...CELL }, row.rank),
    ...possiblePlaces(row, place, middle),
  ])
}

function figure(row: RankedRow, at: number, { view, layout, x }: RowPlace, y: number, middle: number): Drawing {
  const zero = view.zero === null ? null : x(view.zero)
  const bar = zero !== null && {
    x: Math.min(zero, x(at)),
    y: middle - 6,
    width: Math.max(1, Math.abs(x(at) - zero)),
    height: 12,
    fill: 'var(--seq-2)',
    'fill-opacity': 0.62,
  }
  return [
    ...(bar ? [drawn('rect', bar)] : []),
    ...(row.low !== null && row.high !== null ? [interval(x(row.low), x(row.high), middle)] : []),
    dot(row, x(at), middle, row.order > 0 ? 5.6 : 4),
    drawn('text', { x: layout.valueRight, y, ...END, ...CELL, 'font-weight': 650 }, row.value),
  ]
}

/** Why there is no figure; on a phone, where values stand. */
function missing(row: RankedRow, layout: RankedLayout, y: number, middle: number): Drawing {
  const { stacked, valueRight, plotLeft } = layout
  if (stacked) return [drawn('text', { x: valueRight, y, ...END, ...FAINT }, row.value)]
  const box = { x: plotLeft, y: middle - 6, width: 28, height: 12, stroke: 'var(--rule-strong)', 'stroke-width': 0.8 }
  return [
    drawn('rect', { ...box, fill: `url(#pattern-${row.hidden ? 'suppressed' : 'missing'})` }),
    drawn('text', { x: plotLeft + 36, y, ...FAINT }, row.value),
  ]
}

/** The places an area could as well have, along the axis of places; nothing where there is no room for one. */
function possiblePlaces(row: RankedRow, { view, layout }: RowPlace, middle: number): Drawing {
  const { placesLeft, placesRight } = layout
  if (placesLeft === null || !row.places) return []
  const at = (place: number): number =>
    placesLeft + ((place - 1) / Math.max(1, view.places - 1)) * (placesRight - placesLeft)
  const { from, to, own } = row.places
  return [interval(at(from) - 3, at(to) + 3, middle), dot(row, at(own), middle, 4)]
}

function interval(from: number, to: number, middle: number): Drawn {
  const box = { x: from, y: middle - 2.5, width: Math.max(1, to - from), height: 5 }
  return drawn('rect', { ...box, fill: 'var(--seq-4)', 'fill-opacity': 0.75 })
}

function dot({ order }: RankedRow, x: number, y: number, radius: number): Drawn {
  const fill = order > 0 ? chosenColour(order) : 'var(--seq-5)'
  const d = chosenShape(Math.max(1, order), x, y, radius)
  return drawn('path', { d, fill, stroke: 'var(--ground)', 'stroke-width': 1.2 })
}

import { FLAG, GRID, TICK } from '../../../../charts/model/chartLooks.ts'
import { type Drawing, drawn } from '../../../../domain/Drawing.ts'
import type { DosePicture } from './dosePictures.ts'

export interface DoseDrawing {
  readonly drawing: Drawing
  /** Pixels from the left and from the top for a place 0-1. */
  readonly x: (at: number) => number
  readonly y: (at: number) => number
}

const EDGE = { left: 52, right: 16, top: 26, bottom: 46 }
const LARGEST = 11
const TITLE = { ...FLAG, 'font-weight': 500, 'font-stretch': '100%' }
const END = { 'text-anchor': 'end' }
const ROUND = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }

/** A cloud of areas with its line, or a curve beside the diagonal of an even spread, in `width` by `height` pixels. */
export function doseDrawing(picture: DosePicture, width: number, height: number): DoseDrawing {
  const { xTicks, yTicks, dots, path, strong, diagonal, id } = picture
  const inner = { width: Math.max(0, width - EDGE.left - EDGE.right), height: height - EDGE.top - EDGE.bottom }
  const bottom = EDGE.top + inner.height
  const x = (at: number): number => EDGE.left + at * inner.width
  const y = (at: number): number => EDGE.top + (1 - at) * inner.height
  const joined = (places: DosePicture['path']): string => `M${places.map(([a, b]) => `${x(a)},${y(b)}`).join('L')}`
  const isCloud = dots.length > 0
  const curve = isCloud
    ? { stroke: 'var(--ink)', 'stroke-width': 1.5 }
    : { stroke: 'var(--ink-2)', 'stroke-width': 2, ...ROUND }
  const beside =
    id === 'presence' ? { x: x(0.99), y: y(0.56), ...END } : { x: x(0.02), y: y(0.42), 'text-anchor': 'start' }
  const drawing: Drawing = [
    ...xTicks.flatMap(({ at, text }) => [
      drawn('path', { d: `M${x(at)},${EDGE.top}V${bottom}`, ...GRID }),
      drawn('text', { x: x(at), y: bottom + 16, 'text-anchor': 'middle', ...TICK }, text),
    ]),
    ...yTicks.flatMap(({ at, text }) => [
      drawn('path', { d: `M${EDGE.left},${y(at)}h${inner.width}`, ...GRID }),
      drawn('text', { x: EDGE.left - 7, y: y(at) + 4, ...END, ...TICK }, text),
    ]),
    drawn('text', { x: 0, y: 13, ...TITLE }, picture.yTitle),
    drawn('text', { x: EDGE.left + inner.width, y: height - 6, ...END, ...TITLE }, picture.xTitle),
    ...(diagonal
      ? [
          drawn('path', {
            d: `M${x(0)},${y(0)}L${x(1)},${y(1)}`,
            fill: 'none',
            stroke: 'var(--rule-strong)',
            'stroke-dasharray': '4 4',
          }),
          drawn('text', { ...beside, ...TICK }, diagonal),
        ]
      : []),
    // A line may run out of the picture; a drawing inside a drawing is cut at its edges.
    drawn(
      'svg',
      {
        x: EDGE.left,
        y: EDGE.top,
        ...inner,
        overflow: 'hidden',
        viewBox: `${EDGE.left} ${EDGE.top} ${inner.width} ${inner.height}`,
      },
      [
        drawn('path', { d: joined(path), fill: 'none', ...curve }),
        ...strong.map((at) =>
          drawn('path', {
            d: joined(path.slice(at, at + 2)),
            fill: 'none',
            stroke: 'var(--effort)',
            'stroke-width': 4.5,
            ...ROUND,
          }),
        ),
      ],
    ),
    ...dots.map(({ areaId, size, ...dot }) =>
      drawn('circle', {
        cx: x(dot.x),
        cy: y(dot.y),
        r: dotRadius(size),
        'data-area': areaId,
        fill: 'var(--effort)',
        'fill-opacity': 0.75,
        stroke: 'var(--surface)',
        'stroke-width': 1.2,
      }),
    ),
  ]
  return { drawing, x, y }
}

/** Radius of a dot in pixels, for its size as a share of the largest. */
export function dotRadius(size: number): number {
  return 3 + LARGEST * size * 0.7
}

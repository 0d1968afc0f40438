import { type Drawing, drawn } from '../../../../domain/Drawing.ts'
import type { BoardRow } from './boardRows.ts'
import type { NeedAxis } from './needAxis.ts'

/**
 * The need of a row along the axis that all rows share: grid, the municipality, interval and dots; a pattern where there
 * is no score. In shares of the drawing that it stands in, which may have any size.
 */
export function needStrip({ dots, bar, tone, missing }: BoardRow, axis: NeedAxis | null): Drawing {
  const at = (place: number): string => `${place * 100}%`
  const upright = (place: number) => ({ x1: at(place), x2: at(place), y1: 0, y2: '100%' })
  const colour = `var(--seq-${tone})`
  return [
    ...(dots.length === 0
      ? [
          drawn('rect', {
            y: '50%',
            width: '92%',
            height: 8,
            transform: 'translate(0,-4)',
            fill: `url(#pattern-${missing})`,
          }),
        ]
      : []),
    ...(axis
      ? [
          ...axis.ticks.map(({ x }) => drawn('line', { ...upright(x), stroke: 'var(--rule)' })),
          ...(axis.municipality === null
            ? []
            : [drawn('line', { ...upright(axis.municipality), stroke: 'var(--ink)', 'stroke-width': 1.4 })]),
          ...(bar
            ? [
                drawn('line', {
                  x1: at(bar.from),
                  x2: at(bar.to),
                  y1: '50%',
                  y2: '50%',
                  stroke: colour,
                  'stroke-width': 6,
                  opacity: 0.5,
                }),
              ]
            : []),
          ...dots.map((x) =>
            drawn('circle', {
              cx: at(x),
              cy: '50%',
              r: 4.8,
              fill: colour,
              stroke: 'var(--surface)',
              'stroke-width': 1.2,
            }),
          ),
        ]
      : []),
  ]
}

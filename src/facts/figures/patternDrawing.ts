import { type Drawing, drawn } from '../../domain/Drawing.ts'

const hatched = (id: string, size: number, turn: number, line: number, ground: string) =>
  drawn(
    'pattern',
    {
      id: `pattern-${id}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turn})`,
    },
    [
      drawn('rect', { width: size, height: size, fill: ground }),
      drawn('rect', { width: line, height: size, fill: 'var(--hatch)' }),
    ],
  )

const lines = (id: string, fill: string, opacity: number) =>
  drawn('pattern', { id: `pattern-below-${id}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
    drawn('rect', { y: 2, width: 6, height: 1, fill, 'fill-opacity': opacity }),
  ])

/**
 * `pattern-suppressed`, `pattern-missing` and `pattern-unclear` stand where colour is not the message,
 * `pattern-below-dark` and `pattern-below-light` over the fills of what lies below the municipality.
 */
export const PATTERN_DRAWING: Drawing = [
  hatched('suppressed', 6, 45, 1.6, 'var(--surface)'),
  drawn('pattern', { id: 'pattern-missing', width: 7, height: 7, patternUnits: 'userSpaceOnUse' }, [
    drawn('rect', { width: 7, height: 7, fill: 'var(--surface)' }),
    drawn('circle', { cx: 1.6, cy: 1.6, r: 1, fill: 'var(--hatch)' }),
  ]),
  hatched('unclear', 5, 135, 1.1, 'var(--div-0)'),
  lines('dark', '#000000', 0.28),
  lines('light', '#FFFFFF', 0.4),
]

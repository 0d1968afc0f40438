import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { type Drawing, type Drawn, drawn } from '../../../domain/Drawing.ts'
import type { PlacedLabel } from './LabelRequest.ts'
import { MARK_SIZE, type TextStyle } from './labelBlock.ts'
import type { PlacedPlace } from './placeLayout.ts'

interface LabelFont extends Readonly<Record<string, string | number>> {
  readonly 'font-size': number
  readonly 'font-weight': number
  readonly 'font-stretch': string
}

/** Type of the stage's texts. */
export const LABEL_FONTS: Readonly<Record<TextStyle, LabelFont>> = {
  name: { 'font-size': 12, 'font-weight': 500, 'font-stretch': '86%' },
  'name-narrow': { 'font-size': 11, 'font-weight': 500, 'font-stretch': '78%' },
  value: { 'font-size': 13.5, 'font-weight': 650, 'font-stretch': '86%', 'font-variant': 'tabular-nums' },
  place: { 'font-size': 10.5, 'font-weight': 400, 'font-stretch': '90%' },
}

const HALO = {
  'paint-order': 'stroke',
  stroke: 'var(--ground)',
  'stroke-width': 3.2,
  'stroke-linejoin': 'round',
} as const

export interface PaneLabels {
  readonly labels: readonly PlacedLabel[]
  readonly places: readonly PlacedPlace[]
  readonly paints: readonly AreaPaint[]
  /** By area, how many of its marks stand for measures that are not under way. */
  readonly openMarks: readonly number[]
}

/** Names, values, measure squares and leaders, as laid out. */
export function labelDrawing({ labels, places, paints, openMarks }: PaneLabels): Drawing {
  return [
    ...places.map((place) => {
      const fill = place.areaAt < 0 ? 'var(--ink-2)' : paints[place.areaAt]!.on
      return drawn('g', { opacity: 0.85 }, [
        drawn('circle', { cx: place.x, cy: place.y, r: 2, fill: 'none', stroke: fill }),
        drawn('text', { x: place.textX, y: place.textY, fill, ...LABEL_FONTS.place }, place.name),
      ])
    }),
    ...labels.flatMap(({ leader }) => (leader ? [leaderDrawing(leader)] : [])),
    ...labels.map((label) => {
      const paint = paints[label.areaAt]!
      // Lines would run through the letters: there the text stands on the fill alone.
      const cleared = paint.below ? { ...HALO, stroke: paint.fill, 'stroke-width': 3 } : {}
      const halo = !label.inside || paint.pattern !== null ? HALO : cleared
      const fill = label.inside ? paint.on : 'var(--ink)'
      // The last of an area's marks are those of measures that are not under way.
      const firstOpen = label.marks.length - (openMarks[label.areaAt] ?? 0)
      return drawn('g', {}, [
        ...label.lines.map(({ x, y, style, text }) =>
          drawn('text', { x, y, fill, ...LABEL_FONTS[style], ...halo }, text),
        ),
        ...label.marks.map(({ x, y }, at) =>
          drawn('rect', { x, y, width: MARK_SIZE, height: MARK_SIZE, rx: 1.5, ...markLook(at < firstOpen) }),
        ),
      ])
    }),
  ]
}

/** The square of a measure that is directed at an area: filled when it is under way. */
export function markLook(isUnderWay: boolean): Readonly<Record<string, string | number>> {
  return isUnderWay
    ? { fill: 'var(--effort)', stroke: 'var(--surface)', 'stroke-width': 1.2 }
    : { fill: 'var(--surface)', stroke: 'var(--effort)', 'stroke-width': 1.6 }
}

function leaderDrawing({ from, to }: NonNullable<PlacedLabel['leader']>): Drawn {
  const line = { d: `M${from.x},${from.y}L${to.x},${to.y}`, fill: 'none' }
  return drawn('g', {}, [
    drawn('path', { ...line, stroke: 'var(--ground)', 'stroke-width': 3, opacity: 0.85 }),
    drawn('path', { ...line, stroke: 'var(--ink)' }),
    drawn('circle', { cx: to.x, cy: to.y, r: 2, fill: 'var(--ink)' }),
  ])
}

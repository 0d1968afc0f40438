import { type Drawing, drawn } from '../../domain/Drawing.ts'
import type { Language } from '../../domain/LocalText.ts'
import { SELECTION_BOX, selectionShape } from '../../facts/subjects/selectionShape.ts'
import { chartCatalogue } from '../../words/chartCatalogue.ts'
import { goalsCatalogue } from '../../words/goalsCatalogue.ts'
import { chosenColour, GOAL } from './chartLooks.ts'
import type { TrendView } from './trendView.ts'

/** What a mark of a chart stands for. The mark is `KEY_MARK` high and as wide as it says. */
export interface KeyItem {
  readonly id: string
  readonly mark: Drawing
  readonly wide: number
  readonly text: string
}

export const KEY_MARK = 14
/** Marks of chosen areas are drawn smaller than they are chosen with. */
const CHOSEN = 10

/** The mark of a chosen area or group as it stands in a key. */
export function chosenMark(order: number): Pick<KeyItem, 'mark' | 'wide'> {
  const place = `translate(0,${(KEY_MARK - CHOSEN) / 2}) scale(${CHOSEN / SELECTION_BOX})`
  return { wide: CHOSEN, mark: [drawn('g', { fill: chosenColour(order), transform: place }, selectionShape(order))] }
}

/** The line of the plan's goals in a key; nothing where there is none. */
function goalKey(goals: readonly unknown[], language: Language): readonly KeyItem[] {
  if (goals.length === 0) return []
  const mark = [drawn('path', { d: `M0,${KEY_MARK / 2}h26`, ...GOAL })]
  return [{ id: '~goal', mark, wide: 26, text: goalsCatalogue(language).goals.key }]
}

/** The key of curves over time: the chosen by their shapes, lines, intervals, and what is provisional. */
export function trendKey({ goals, series, others }: TrendView, language: Language): readonly KeyItem[] {
  const words = chartCatalogue(language).chart
  const points = series.flatMap((each) => each.points.filter((point) => point !== null))
  const middle = KEY_MARK / 2
  const line = { d: `M0,${middle}h16`, stroke: 'var(--ink)', 'stroke-width': 2 }
  const upright = drawn('path', { d: 'M.5,0V13', stroke: 'var(--ink-2)' })
  const hollow = drawn('circle', {
    cx: 4.5,
    cy: middle,
    r: 3.75,
    fill: 'none',
    stroke: 'var(--ink-2)',
    'stroke-width': 1.5,
  })
  return [
    ...series.map(({ id, name, order, kind }) => ({
      id,
      text: name,
      ...(order > 0
        ? chosenMark(order)
        : { wide: 16, mark: [drawn('path', { ...line, 'stroke-dasharray': kind === 'country' ? '4 3' : undefined })] }),
    })),
    ...(others.length > 0
      ? [
          {
            id: 'others',
            wide: 16,
            text: series.some(({ order }) => order > 0) ? words.others : words.allAreas,
            mark: [drawn('path', { ...line, stroke: 'var(--ink-2)', 'stroke-width': 1, 'stroke-opacity': 0.6 })],
          },
        ]
      : []),
    ...goalKey(goals, language),
    ...(points.some(({ low }) => low !== null)
      ? [{ id: 'interval', mark: [upright], wide: 1, text: words.intervalKey }]
      : []),
    ...(points.some(({ provisional }) => provisional)
      ? [{ id: 'provisional', mark: [hollow], wide: 9, text: words.provisionalKey }]
      : []),
  ]
}

import { goalMark } from '../../../../charts/model/stripDrawing.ts'
import { chosenMark, KEY_MARK, type KeyItem } from '../../../../charts/model/trendKey.ts'
import { drawn } from '../../../../domain/Drawing.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { goalsCatalogue } from '../../../../words/goalsCatalogue.ts'
import type { SideBySideView } from './sideBySideView.ts'

/** What the marks of a strip are. */
export function sideKey(
  chosen: readonly Subject[],
  { hasCountry, hasGoals }: Pick<SideBySideView, 'hasCountry' | 'hasGoals'>,
  language: Language,
): readonly KeyItem[] {
  const words = chartCatalogue(language).chart
  const middle = KEY_MARK / 2
  const upright = { d: `M1,0V${KEY_MARK}`, stroke: 'var(--ink)' }
  const interval = { d: `M1,${middle - 3}v6M1,${middle}h20M21,${middle - 3}v6`, fill: 'none', stroke: 'var(--ink-2)' }
  return [
    ...chosen.map(({ id, name, order }) => ({ id, text: name, ...chosenMark(order) })),
    { id: '~interval', text: words.intervalKey, wide: 22, mark: [drawn('path', interval)] },
    {
      id: '~municipality',
      text: words.municipality,
      wide: 2,
      mark: [drawn('path', { ...upright, 'stroke-width': 2 })],
    },
    ...(hasCountry
      ? [
          {
            id: '~country',
            text: words.country,
            wide: 2,
            mark: [drawn('path', { ...upright, 'stroke-width': 1.4, 'stroke-dasharray': '2.5 2.5' })],
          },
        ]
      : []),
    ...(hasGoals
      ? [{ id: '~goal', text: goalsCatalogue(language).goals.key, wide: 10, mark: [goalMark(5, middle - 3)] }]
      : []),
    {
      id: '~other',
      text: words.others,
      wide: 2,
      mark: [drawn('path', { d: `M1,${middle - 5}v10`, stroke: 'var(--rule-strong)', 'stroke-width': 1.2 })],
    },
  ]
}

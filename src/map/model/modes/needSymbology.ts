import { PALETTES } from '../../../colour/palette.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { scoreDecimals } from '../../../facts/need/needText.ts'
import { needView } from '../../../facts/need/needView.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { legendView } from '../legendView.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/** The need index: areas by score, hatched where the interval holds both answers, with rank intervals as labels. */
export function needSymbology({ dataset, figures, state, theme }: SymbologyInput, need: NeedFindings): Symbology {
  const { language } = state
  const words = catalogue(language).mode
  const view = needView(dataset, need.result, need.uncertainty, theme, language, Boolean(need.failure))
  const paints = view.areas.map((area) => area.paint)
  const { breaks, fills } = view.classes
  const asFigures = {
    ...figures,
    indicator: { ...figures.indicator, unit: 'points' as const, decimals: scoreDecimals(need.result.spec) },
    municipality:
      view.municipality.score === null ? null : { value: view.municipality.score, kind: 'published' as const },
    country: null,
    figures: figures.figures.map((figure, i) => {
      const { score } = view.areas[i]!
      return score === null
        ? {
            ...figure,
            cell: {
              kind: 'missing' as const,
              reason:
                need.result.areas[i]!.withheld === 'suppressed' ? ('suppressed' as const) : ('not-in-file' as const),
            },
          }
        : { ...figure, cell: { kind: 'value' as const, value: score } }
    }),
  }
  const hasClasses = fills.length > 0
  return {
    kind: 'areas',
    paints,
    values: view.areas.map((area) => (area.score === null ? area.scoreText : words.place(area.rankText))),
    shortValues: view.areas.map((area) => area.rankText || '–'),
    labels: view.areas.map((area) => area.rankText || '–'),
    detail: view.areas.map((area) => area.detail),
    intervals: view.areas.map((area) => area.scoreInterval),
    caveat: '',
    order: view.areas.map((area) => area.score),
    title: view.title,
    subtitle: view.subtitle,
    summary: view.summary,
    legend: legendView({
      figures: asFigures,
      paints,
      edges: hasClasses ? breaks : [0, 1],
      fills: hasClasses ? fills : [PALETTES[theme].seq[0]!],
      notes: [words.needLegend, ...view.notes, ...(view.doubt ? [view.doubt] : [])],
      language,
      unclear: words.needUnclear,
    }),
    showMeasures: true,
  }
}

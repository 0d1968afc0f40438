import { needEffortVerdicts } from '../../../analysis/effort/needEffortVerdict.ts'
import { textIn } from '../../../domain/textIn.ts'
import { highNeedSentence, unclearNeedSentence } from '../../../facts/need/highNeedSentence.ts'
import type { NeedFindings } from '../../../facts/need/NeedFindings.ts'
import { needView } from '../../../facts/need/needView.ts'
import { movedSentence } from '../../../facts/need/proposedPlaces.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { needCatalogue } from '../../../words/needCatalogue.ts'
import { emptyLegend } from '../legendView.ts'
import { needEffortSquare } from '../needEffortSquare.ts'
import { needSymbology } from './needSymbology.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/**
 * Need crossed with the measures directed at each area: the same assessment as on the board, of the prioritised area that
 * the map's measures are chosen by, so that classes and squares count the same. Until the uncertainty is worked out the need
 * stands alone: not counted yet is not the same as not to be told.
 */
export function needEffortSymbology(input: SymbologyInput, need: NeedFindings): Symbology {
  if (!need.uncertainty) return needSymbology(input, need)
  const { dataset, state, theme } = input
  const { language, priority } = state
  const words = needCatalogue(language).needEffort
  const view = needView(dataset, need.result, need.uncertainty, theme, language, Boolean(need.failure))
  const verdicts = needEffortVerdicts(dataset, need, { priority, ages: null })
  const assessed = verdicts.map(({ verdict, measures }, areaAt) => ({ areaAt, verdict, measures: measures.length }))
  const { paints, legend } = needEffortSquare(
    verdicts.map(({ level, measures, reason }, at) => ({
      level,
      measures: measures.length,
      missing: view.areas[at]!.score !== null ? null : reason === 'suppressed' ? 'suppressed' : 'missing',
    })),
    theme,
    language,
  )
  const places = view.areas.map((area) => area.rankText || '–')
  const counted = dataset.meta.priorityAreas.find(({ id }) => id === priority)
  const { place } = catalogue(language).mode
  return {
    kind: 'areas',
    paints,
    values: view.areas.map((area) => (area.score === null ? area.scoreText : place(area.rankText))),
    shortValues: places,
    labels: places,
    detail: verdicts.map(({ verdict }, at) =>
      verdict !== 'cannot-tell'
        ? words.question(words.verdicts[verdict], words.questions[verdict])
        : view.areas[at]!.detail,
    ),
    intervals: view.areas.map((area) => area.scoreInterval),
    caveat: '',
    order: view.areas.map((area) => area.score),
    title: words.title(view.title),
    subtitle: words.subtitle(
      view.subtitle,
      counted ? textIn(counted.name, language) : catalogue(language).measure.allPriorities.toLocaleLowerCase(language),
    ),
    summary: [
      highNeedSentence(dataset, assessed, '', language),
      unclearNeedSentence(assessed, language),
      movedSentence(dataset, need.result, language),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    legend: { ...emptyLegend(), square: legend, notes: [words.marksNote, words.doseNote, ...view.notes] },
    showMeasures: true,
  }
}

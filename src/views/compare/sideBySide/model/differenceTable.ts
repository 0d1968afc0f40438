import type { ChartTable } from '../../../../charts/model/ChartTable.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import {
  municipalityDifference,
  pairDifference,
  type SubjectDifference,
} from '../../../../facts/subjects/subjectDifference.ts'
import { subjectFigure } from '../../../../facts/subjects/subjectFigure.ts'
import { intervalText, subjectText } from '../../../../facts/subjects/subjectText.ts'
import { differenceRange, differenceText } from '../../model/differenceText.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { pairsOf } from './sideFindings.ts'
import type { StripSection } from './stripSections.ts'

/** Every figure of the chosen with its interval, and every difference with what the test says of it. */
export function differenceTable(
  dataset: Dataset,
  sections: readonly StripSection[],
  subjects: readonly Subject[],
  language: Language,
): ChartTable {
  const words = compareCatalogue(language).comparePanel.side
  const pairs = pairsOf(subjects)
  return {
    caption: words.differenceTable,
    columns: [
      { title: words.indicator, numeric: false },
      { title: words.period, numeric: false },
      ...subjects.map(({ name }) => ({ title: name, numeric: true })),
      ...subjects.map(({ name }) => ({ title: words.againstMunicipality(name), numeric: false })),
      ...pairs.map(([one, other]) => ({ title: words.pair(one.name, other.name), numeric: false })),
    ],
    rows: sections.flatMap(({ indicators }) =>
      indicators.map(({ indicator, period }) => ({
        id: indicator.id,
        cells: [
          indicator.name[language],
          period,
          ...subjects.map((subject) => {
            const figure = subjectFigure(dataset, indicator, period, subject)
            const interval = intervalText(figure, indicator, language)
            const text = subjectText(subject, figure, indicator, language)
            return interval ? `${text} (${interval})` : text
          }),
          ...subjects.map((subject) =>
            verdictText(municipalityDifference(dataset, indicator, period, subject), indicator, language),
          ),
          ...pairs.map(([one, other]) =>
            verdictText(pairDifference(dataset, indicator, period, one, other), indicator, language),
          ),
        ],
      })),
    ),
  }
}

/** `+12 procentenheter (9–15). Större än vad slumpen brukar ge.` */
function verdictText(difference: SubjectDifference, indicator: Indicator, language: Language): string {
  const words = compareCatalogue(language).comparePanel.side
  if (difference.kind === 'member') return words.memberShort
  if (difference.kind === 'missing') return '–'
  const sign = difference.difference > 0 ? '+' : difference.difference < 0 ? '−' : ''
  const range = difference.interval ? ` (${differenceRange(difference.interval, indicator, language)})` : ''
  const size = `${sign}${differenceText(difference.difference, indicator, language)}${range}`
  if (indicator.unit === 'count') return size
  const outcome =
    difference.verdict === 'unknown'
      ? words.pairUnknown
      : difference.verdict === 'not-clear'
        ? words.pairNotClear
        : words.pairClear
  return `${size}. ${outcome}.`
}

import { breakBetween, changeOverTime } from '../../../../analysis/changeOverTime.ts'
import { figureDifference } from '../../../../analysis/figureDifference.ts'
import { type TrendView, trendView } from '../../../../charts/model/trendView.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Indicator } from '../../../../domain/Indicator.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { latestPeriod, periodsOf } from '../../../../domain/lookups.ts'
import type { Period } from '../../../../domain/Period.ts'
import { changeSentence } from '../../../../facts/figures/changeSentence.ts'
import { lackText } from '../../../../facts/figures/lackText.ts'
import type { Subject } from '../../../../facts/subjects/Subject.ts'
import { subjectFigure } from '../../../../facts/subjects/subjectFigure.ts'
import { catalogue } from '../../../../words/catalogue.ts'
import { chartCatalogue } from '../../../../words/chartCatalogue.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import { differenceRange, differenceText, signedDifference } from '../../model/differenceText.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import { comparableSpan, type Span } from './comparableSpan.ts'
import { courseIndicator } from './courseIndicator.ts'

export interface CoursesView {
  readonly indicator: Indicator
  /** The indicator that was asked for, where it has only one period and another stands in for it; else null. */
  readonly insteadOf: Indicator | null
  readonly sentence: string
  /** False when no indicator has more than one period: nothing but the sentence is shown. */
  readonly hasCourse: boolean
  readonly chosen: TrendView
  /** What has happened in each of the chosen. */
  readonly changes: readonly {
    readonly id: string
    readonly order: number
    readonly name: string
    readonly text: string
  }[]
  /** The periods that changes are counted between; null when no two can be compared. */
  readonly span: Span | null
  /** "Förändring i procent sedan 2020." when counts are drawn so; else empty. */
  readonly tileNote: string
}

/**
 * Utveckling: the chosen among all in one large picture, every area in a small one, and what has changed clearly. An indicator with
 * one period is stood in for by one that has a course, and the sentence says so.
 */
export function coursesView(
  dataset: Dataset,
  asked: Indicator,
  subjects: readonly Subject[],
  language: Language,
): CoursesView {
  const words = compareCatalogue(language).comparePanel.courses
  const indicator = courseIndicator(dataset, asked)
  const insteadOf = indicator === asked ? null : asked
  const periods = periodsOf(dataset, indicator.id)
  const last = periods.at(-1)
  const span = comparableSpan(indicator, periods)
  const hasCourse = periods.length > 1
  return {
    indicator,
    hasCourse,
    span,
    insteadOf,
    sentence: hasCourse
      ? [
          insteadOf && insteadText(dataset, insteadOf, indicator, language),
          sentenceOf(dataset, indicator, span, language),
        ]
          .filter(Boolean)
          .join(' ')
      : last === undefined
        ? words.noPeriods
        : words.onePeriod(indicator.name[language], last),
    chosen: trendView(dataset, indicator, subjects, language, { others: true }),
    changes: span
      ? subjects.map((subject) => ({
          id: subject.id,
          order: subject.order,
          name: subject.name,
          text: subjectChange(dataset, indicator, subject, span, language),
        }))
      : [],
    tileNote: indicator.unit === 'count' && span ? words.indexed(span.from) : '',
  }
}

function insteadText(dataset: Dataset, asked: Indicator, shown: Indicator, language: Language): string {
  const words = compareCatalogue(language).comparePanel.courses
  const [only] = periodsOf(dataset, asked.id)
  const name = midSentence(shown.name[language], language)
  return only === undefined
    ? words.insteadOfNone(asked.name[language], name)
    : words.insteadOfOne(asked.name[language], only, name)
}

function sentenceOf(dataset: Dataset, indicator: Indicator, span: Span | null, language: Language): string {
  const words = compareCatalogue(language).comparePanel.courses
  const broken = indicator.seriesBreaks.at(-1)
  if (!span) return broken === undefined ? words.noneComparable : `${words.broken(broken)} ${words.noneComparable}`
  const changes = dataset.areas.map(({ id }) => changeOverTime(dataset, indicator, id, span.from, span.to))
  const known = changes.filter((change) => change.kind === 'change')
  if (known.length === 0) return words.noneComparable
  const tested = known.filter(({ verdict }) => verdict !== 'unknown')
  const count = (verdict: string): number => tested.filter((change) => change.verdict === verdict).length
  const [increased, decreased] = [count('increase'), count('decrease')]
  const parts = [
    ...(broken !== undefined && breakBetween(indicator, span.from, lastOf(dataset, indicator)) !== null
      ? [words.broken(broken)]
      : []),
    words.during(changeSentence(dataset, changes, indicator, language), span.from, span.to),
    ...(tested.length > 0
      ? [
          catalogue(language).mode.changeCounts(
            increased,
            decreased,
            known.length - increased - decreased,
            changes.length,
          ),
        ]
      : []),
    ...(tested.length === 0 && indicator.unit !== 'count' ? [words.untested(lackText(indicator, language))] : []),
  ]
  return parts.join(' ')
}

/** The change of an area or group in a sentence, never across a series break. */
function subjectChange(
  dataset: Dataset,
  indicator: Indicator,
  subject: Subject,
  { from, to }: Span,
  language: Language,
): string {
  const words = chartCatalogue(language).comparison
  const before = subjectFigure(dataset, indicator, from, subject).cell
  const after = subjectFigure(dataset, indicator, to, subject).cell
  for (const [cell, period] of [
    [before, from],
    [after, to],
  ] as const) {
    if (cell.kind === 'missing')
      return cell.reason === 'suppressed' ? words.changeHidden(period) : words.changeMissing(period)
  }
  if (before.kind === 'missing' || after.kind === 'missing') return ''
  const { difference, interval, verdict } = figureDifference(indicator, after, before)
  const size = differenceText(difference, indicator, language)
  const signed = signedDifference(difference, indicator, language)
  const range = interval ? differenceRange(interval, indicator, language) : ''
  if (verdict === 'unknown') {
    return indicator.unit === 'count'
      ? words.changeCount(from, to, signed)
      : words.changeUnknown(from, to, signed, lackText(indicator, language))
  }
  if (verdict === 'not-clear') return words.changeNotClear(from, to, range)
  return verdict === 'higher' ? words.increase(from, to, size, range) : words.decrease(from, to, size, range)
}

function lastOf(dataset: Dataset, indicator: Indicator): Period {
  return latestPeriod(dataset, indicator.id) ?? ''
}

import type { MatrixQuestion } from '../../../../address/MatrixQuestion.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { indicatorName } from '../../../../domain/lookups.ts'
import { comparePeriods, type Period } from '../../../../domain/Period.ts'
import { numberText } from '../../../../words/format.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'
import type { MatrixBody, MatrixView } from './matrixView.ts'

/** What the matrix is made of, in the words of the buttons that change it. */
export interface MatrixChoices {
  readonly columns: string
  readonly period: string
  readonly order: string
  readonly areas: string
}

export function matrixChoices(
  dataset: Dataset,
  body: MatrixBody,
  view: MatrixView,
  question: MatrixQuestion,
  language: Language,
): MatrixChoices {
  const words = compareCatalogue(language).matrix
  const number = (count: number) => numberText(count, 0, language)
  const { order } = view.ordered
  const by =
    order.by === 'indicator'
      ? midSentence(indicatorName(dataset, order.indicatorId, language), language)
      : words.orders[order.by]
  return {
    columns: words.columnsButton(number(body.cells.columns.length), number(dataset.values.size)),
    period: periodText(question, language),
    order: words.orderButton(by),
    areas: words.areasButton(number(view.ordered.found), number(dataset.areas.length)),
  }
}

/** Which periods the matrix shows. */
export function periodText({ at, since }: Pick<MatrixQuestion, 'at' | 'since'>, language: Language): string {
  const words = compareCatalogue(language).matrix
  if (since === null) return at === null ? words.periodLatest : words.periodAt(at)
  if (since === 'first' && at === null) return words.periodFirstToLatest
  const from = since === 'first' ? words.firstOfEach : since
  return words.periodFromTo(from, at ?? words.latestOfEach)
}

/** All periods of the package in order of time. */
export function allPeriods(dataset: Dataset): Period[] {
  return [...new Set([...dataset.values.values()].flatMap(({ periods }) => periods))].sort(comparePeriods)
}

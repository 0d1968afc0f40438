import type { MatrixOrder, MatrixQuestion } from '../../../../address/MatrixQuestion.ts'
import { likenessOrder } from '../../../../analysis/matrix/likenessOrder.ts'
import type { MatrixColumn } from '../../../../analysis/matrix/MatrixColumn.ts'
import type { AreaId } from '../../../../domain/Area.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { collator, numberText } from '../../../../words/format.ts'
import { midSentence } from '../../../../words/midSentence.ts'
import { compareCatalogue } from '../../words/compareCatalogue.ts'

/** What orders other than a column's own are made from. */
export interface OrderBasis {
  /** Need scores by position in the dataset, higher is more; null without an index. */
  readonly need: { readonly name: string; readonly scores: readonly (number | null)[] } | null
  /** Landscape of each area, from 0; `waiting` while the compass is made, null when there is none. */
  readonly landscapes: readonly (number | null)[] | 'waiting' | null
}

export interface OrderedAreas {
  /** Positions in the dataset, as many as are shown. */
  readonly areaAts: readonly number[]
  /** How many pass the reader's choice of areas. */
  readonly found: number
  readonly order: MatrixOrder
  readonly reversed: boolean
  /** How they are ordered, and what is not shown. */
  readonly sentences: readonly string[]
}

/** More rows than this nobody reads, and a page of them would be slow. */
const MOST_ROWS = 200
/** Likeness compares everybody with everybody. */
const MOST_LIKENESS = 1_000

/** The areas that pass the reader's choice. */
function chosenAreas(dataset: Dataset, question: MatrixQuestion, chosen: readonly AreaId[]): number[] {
  const needle = question.find.trim().toLowerCase()
  return [...dataset.areas.keys()].filter((at) => {
    const { id, name, kind } = dataset.areas[at]!
    if (question.kinds.length > 0 && !question.kinds.includes(kind)) return false
    if (question.onlyChosen && chosen.length > 0 && !chosen.includes(id)) return false
    return needle === '' || name.toLowerCase().includes(needle)
  })
}

/** The order asked for; else by need where there is an index, else by name. */
function activeOrder(question: MatrixQuestion, basis: OrderBasis): MatrixOrder {
  if (question.order && (question.order.by !== 'need' || basis.need)) return question.order
  return { by: basis.need ? 'need' : 'name' }
}

/**
 * The areas of the matrix in their order. Areas without what the order goes by stand last whichever way it runs; ties
 * are in order of name.
 */
export function matrixOrder(
  dataset: Dataset,
  columns: readonly MatrixColumn[],
  question: MatrixQuestion,
  chosen: readonly AreaId[],
  basis: OrderBasis,
  language: Language,
): OrderedAreas {
  const words = compareCatalogue(language).matrix
  const candidates = chosenAreas(dataset, question, chosen)
  const order = activeOrder(question, basis)
  const { compare } = collator(language)
  const byName = (a: number, b: number) => compare(dataset.areas[a]!.name, dataset.areas[b]!.name) || a - b
  const turned = question.reversed
  const phrases = turned ? words.orderedReversed : words.orderedBy
  const sign = turned ? -1 : 1
  /** Higher first unless turned; `least` turns that round once more. */
  const byKey = (key: (at: number) => number | null, isLeastFirst = false): number[] =>
    [...candidates].sort((a, b) => {
      const [left, right] = [key(a), key(b)]
      if (left === null || right === null) return left === right ? byName(a, b) : left === null ? 1 : -1
      return (isLeastFirst ? left - right : right - left) * sign || byName(a, b)
    })
  const named = (): number[] => [...candidates].sort((a, b) => sign * byName(a, b))
  const result = ((): { areaAts: number[]; sentence: string } => {
    switch (order.by) {
      case 'name':
        return { areaAts: named(), sentence: phrases.name }
      case 'need': {
        const { name, scores } = basis.need!
        return { areaAts: byKey((at) => scores[at] ?? null), sentence: phrases.need(midSentence(name, language)) }
      }
      case 'landscape': {
        const { landscapes } = basis
        if (landscapes === 'waiting') return { areaAts: named(), sentence: words.landscapeWaiting }
        if (landscapes === null) return { areaAts: named(), sentence: words.landscapeNone }
        return { areaAts: byKey((at) => landscapes[at] ?? null, true), sentence: phrases.landscape }
      }
      case 'likeness': {
        if (candidates.length > MOST_LIKENESS)
          return { areaAts: named(), sentence: words.likenessTooMany(numberText(MOST_LIKENESS, 0, language)) }
        const alike = likenessOrder(columns, candidates)
        return { areaAts: turned ? alike.reverse() : alike, sentence: phrases.likeness }
      }
      case 'indicator': {
        const column = columns.find(({ indicator }) => indicator.id === order.indicatorId)
        if (!column) return { areaAts: named(), sentence: phrases.name }
        const key = (at: number): number | null => {
          const entry = column.areas[at]!
          return entry.kind === 'figure' ? entry.value : null
        }
        return {
          areaAts: byKey(key),
          sentence: phrases.indicator(midSentence(column.indicator.name[language], language)),
        }
      }
    }
  })()
  const areaAts = result.areaAts.slice(0, MOST_ROWS)
  const hidden =
    areaAts.length < candidates.length
      ? [words.shownOf(numberText(areaAts.length, 0, language), numberText(candidates.length, 0, language))]
      : []
  return { areaAts, found: candidates.length, order, reversed: turned, sentences: [result.sentence, ...hidden] }
}

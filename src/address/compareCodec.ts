import { COMPARE_TABS, type CompareQuestion } from './CompareQuestion.ts'
import { CHARTS_KEYS, type ChartsKey, decodeCharts, encodeCharts } from './chartsCodec.ts'
import { decodeMatrix, encodeMatrix, MATRIX_KEYS, type MatrixKey } from './matrixCodec.ts'
import type { Vocabulary } from './Vocabulary.ts'

export const COMPARE_KEYS = ['compare', ...MATRIX_KEYS, ...CHARTS_KEYS] as const
export type CompareKey = 'compare' | MatrixKey | ChartsKey

type Correct = (key: CompareKey, given: string, used: string) => void

/** What an address asks of Jämför. What cannot be followed is corrected like everything else in it. */
export function decodeCompare(query: URLSearchParams, vocabulary: Vocabulary, correct: Correct): CompareQuestion {
  const given = query.get('compare')
  const tab = COMPARE_TABS.find((word) => word === given)
  if (given !== null && tab === undefined) correct('compare', given, COMPARE_TABS[0])
  return {
    tab: tab ?? COMPARE_TABS[0],
    matrix: decodeMatrix(query, vocabulary, correct),
    charts: decodeCharts(query, vocabulary, correct),
  }
}

/** Writes what differs from the defaults. */
export function encodeCompare(question: CompareQuestion, query: URLSearchParams): void {
  if (question.tab !== COMPARE_TABS[0]) query.set('compare', question.tab)
  encodeMatrix(question.matrix, query)
  encodeCharts(question.charts, query)
}

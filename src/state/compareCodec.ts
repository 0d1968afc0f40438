import { COMPARE_TABS, type CompareQuestion } from './CompareQuestion.ts'

export const COMPARE_KEYS = ['compare'] as const
export type CompareKey = (typeof COMPARE_KEYS)[number]

type Correct = (key: CompareKey, given: string, used: string) => void

/** What an address asks of Jämför. What cannot be followed is corrected like everything else in it. */
export function decodeCompare(query: URLSearchParams, correct: Correct): CompareQuestion {
  const given = query.get('compare')
  const tab = COMPARE_TABS.find((word) => word === given)
  if (given !== null && tab === undefined) correct('compare', given, COMPARE_TABS[0])
  return { tab: tab ?? COMPARE_TABS[0] }
}

/** Writes what differs from the defaults. */
export function encodeCompare(question: CompareQuestion, query: URLSearchParams): void {
  if (question.tab !== COMPARE_TABS[0]) query.set('compare', question.tab)
}

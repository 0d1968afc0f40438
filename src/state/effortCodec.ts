import { EFFORT_TABS, type EffortQuestion } from './EffortQuestion.ts'

export const EFFORT_KEYS = ['effort'] as const
export type EffortKey = (typeof EFFORT_KEYS)[number]

type Correct = (key: EffortKey, given: string, used: string) => void

/** What an address asks of Insatser. What cannot be followed is corrected like everything else in it. */
export function decodeEffort(query: URLSearchParams, correct: Correct): EffortQuestion {
  const given = query.get('effort')
  const tab = EFFORT_TABS.find((word) => word === given)
  if (given !== null && tab === undefined) correct('effort', given, EFFORT_TABS[0])
  return { tab: tab ?? EFFORT_TABS[0] }
}

/** Writes what differs from the defaults. */
export function encodeEffort(question: EffortQuestion, query: URLSearchParams): void {
  if (question.tab !== EFFORT_TABS[0]) query.set('effort', question.tab)
}

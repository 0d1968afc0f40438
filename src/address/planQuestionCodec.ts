import { PLAN_KINDS } from '../domain/PlanProposal.ts'
import { PLAN_TABS, type PlanQuestion } from './PlanQuestion.ts'

export const PLAN_QUESTION_KEYS = ['part', 'document', 'year'] as const
export type PlanQuestionKey = (typeof PLAN_QUESTION_KEYS)[number]

type Correct = (key: PlanQuestionKey, given: string, used: string) => void

/** What an address asks of Plan. What cannot be followed is corrected like everything else in it. */
export function decodePlanQuestion(query: URLSearchParams, correct: Correct): PlanQuestion {
  const oneOf = <T extends string>(key: PlanQuestionKey, allowed: readonly T[]): T => {
    const given = query.get(key)
    const found = allowed.find((word) => word === given)
    if (given !== null && found === undefined) correct(key, given, allowed[0]!)
    return found ?? allowed[0]!
  }
  const year = query.get('year')
  const isYear = year !== null && /^(?:19|20|21)\d{2}$/.test(year)
  if (year !== null && !isYear) correct('year', year, '')
  return {
    tab: oneOf('part', PLAN_TABS),
    document: oneOf('document', PLAN_KINDS),
    year: isYear ? Number(year) : null,
  }
}

/** Writes what differs from the defaults. */
export function encodePlanQuestion({ tab, document, year }: PlanQuestion, query: URLSearchParams): void {
  if (tab !== PLAN_TABS[0]) query.set('part', tab)
  if (document !== PLAN_KINDS[0]) query.set('document', document)
  if (year !== null) query.set('year', String(year))
}

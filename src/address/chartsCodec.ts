import { MAX_SELECTED } from './AppState.ts'
import {
  type ChartsQuestion,
  COURSE_AXES,
  COURSE_ORDERS,
  DEFAULT_CHARTS_QUESTION,
  RANKING_ENDS,
  STRIP_SETS,
} from './ChartsQuestion.ts'
import type { Vocabulary } from './Vocabulary.ts'

export const CHARTS_KEYS = ['with', 'ranking', 'courses', 'axis', 'strips'] as const
export type ChartsKey = (typeof CHARTS_KEYS)[number]

type Correct = (key: ChartsKey, given: string, used: string) => void

/** What an address asks of the charts of Jämför. */
export function decodeCharts(query: URLSearchParams, vocabulary: Vocabulary, correct: Correct): ChartsQuestion {
  const oneOf = <T extends string>(key: ChartsKey, allowed: readonly T[], fallback: T | null): T | null => {
    const given = query.get(key)
    if (given === null) return fallback
    const found = allowed.find((word) => word === given)
    if (found === undefined) correct(key, given, fallback ?? '')
    return found ?? fallback
  }
  const { courses, axis, strips } = DEFAULT_CHARTS_QUESTION
  return {
    groups: decodeGroups(query.get('with'), vocabulary, correct),
    ranking: oneOf('ranking', RANKING_ENDS, null),
    courses: oneOf('courses', COURSE_ORDERS, courses) ?? courses,
    axis: oneOf('axis', COURSE_AXES, axis) ?? axis,
    strips: oneOf('strips', STRIP_SETS, strips) ?? strips,
  }
}

function decodeGroups(given: string | null, vocabulary: Vocabulary, correct: Correct): string[] {
  if (!given) return []
  const ids = [...new Set(given.split(',').filter((id) => id !== ''))]
  const kept = ids.filter((id) => vocabulary.groupIds.has(id)).slice(0, MAX_SELECTED)
  if (kept.length < ids.length) {
    correct('with', ids.filter((id) => !kept.includes(id)).join(','), kept.join(','))
  }
  return kept
}

/** Writes what differs from the defaults. */
export function encodeCharts(question: ChartsQuestion, query: URLSearchParams): void {
  const { courses, axis, strips } = DEFAULT_CHARTS_QUESTION
  if (question.groups.length > 0) query.set('with', question.groups.join(','))
  if (question.ranking) query.set('ranking', question.ranking)
  if (question.courses !== courses) query.set('courses', question.courses)
  if (question.axis !== axis) query.set('axis', question.axis)
  if (question.strips !== strips) query.set('strips', question.strips)
}

import type { ProfileQuestion } from './ProfileQuestion.ts'
import type { Vocabulary } from './Vocabulary.ts'

export const PROFILE_KEYS = ['area'] as const
export type ProfileKey = (typeof PROFILE_KEYS)[number]

type Correct = (key: ProfileKey, given: string, used: string) => void

/** What an address asks of Områden. What cannot be followed is corrected like everything else in it. */
export function decodeProfile(query: URLSearchParams, vocabulary: Vocabulary, correct: Correct): ProfileQuestion {
  const given = query.get('area')
  if (!given) return { area: null }
  if (vocabulary.areaIds.has(given) || vocabulary.groupIds.has(given)) return { area: given }
  correct('area', given, '')
  return { area: null }
}

/** Writes what differs from the defaults. */
export function encodeProfile(question: ProfileQuestion, query: URLSearchParams): void {
  if (question.area) query.set('area', question.area)
}

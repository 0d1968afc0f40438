import { PRINT_JOBS, PRINT_LENGTHS, type ProfileQuestion } from './ProfileQuestion.ts'
import type { Vocabulary } from './Vocabulary.ts'

export const PROFILE_KEYS = ['area', 'print', 'pages'] as const
export type ProfileKey = (typeof PROFILE_KEYS)[number]

type Correct = (key: ProfileKey, given: string, used: string) => void

/** What an address asks of Områden. What cannot be followed is corrected like everything else in it. */
export function decodeProfile(query: URLSearchParams, vocabulary: Vocabulary, correct: Correct): ProfileQuestion {
  const print = query.get('print')
  const job = PRINT_JOBS.find((word) => word === print) ?? null
  if (print !== null && job === null) correct('print', print, '')
  const pages = query.get('pages')
  const length = PRINT_LENGTHS.find((word) => word === pages)
  if (pages !== null && length === undefined) correct('pages', pages, PRINT_LENGTHS[0])
  return { area: decodeArea(query.get('area'), vocabulary, correct), print: job, pages: length ?? PRINT_LENGTHS[0] }
}

function decodeArea(given: string | null, vocabulary: Vocabulary, correct: Correct): string | null {
  if (!given) return null
  if (vocabulary.areaIds.has(given) || vocabulary.groupIds.has(given)) return given
  const ids = given.split(',').filter((id) => id !== '')
  const known = ids.filter((id) => vocabulary.areaIds.has(id))
  const used = joinAreas(known)
  if (known.length < ids.length || known.length === 0) correct('area', given, used)
  return used || null
}

/** The key of a group of the reader's own: its areas once each, in order of id, so that one group has one address. */
export function joinAreas(areaIds: readonly string[]): string {
  return [...new Set(areaIds)].sort().join(',')
}

/** Writes what differs from the defaults. */
export function encodeProfile(question: ProfileQuestion, query: URLSearchParams): void {
  if (question.area) query.set('area', question.area)
  if (question.print) query.set('print', question.print)
  if (question.pages !== PRINT_LENGTHS[0]) query.set('pages', question.pages)
}

import {
  BASIS_FILTERS,
  LACKS,
  LEVEL_FILTERS,
  REACH_FILTERS,
  REGISTER_GROUPINGS,
  type RegisterQuestion,
  STATUS_FILTERS,
} from './RegisterQuestion.ts'

export const REGISTER_KEYS = ['search', 'status', 'tier', 'reach', 'basis', 'lacks', 'grouped'] as const
export type RegisterKey = (typeof REGISTER_KEYS)[number]

type Correct = (key: RegisterKey, given: string, used: string) => void

const LONGEST_SEARCH = 80

/** What an address asks of the register of measures. */
export function decodeRegister(query: URLSearchParams, correct: Correct): RegisterQuestion {
  const oneOf = <T extends string>(key: RegisterKey, allowed: readonly T[]): T | null => {
    const given = query.get(key)
    const found = allowed.find((word) => word === given) ?? null
    if (given !== null && found === null) correct(key, given, '')
    return found
  }
  const given = query.get('search') ?? ''
  const search = given.normalize('NFC').slice(0, LONGEST_SEARCH)
  if (search !== given) correct('search', given, search)
  return {
    search,
    status: oneOf('status', STATUS_FILTERS),
    tier: oneOf('tier', LEVEL_FILTERS),
    reach: oneOf('reach', REACH_FILTERS),
    basis: oneOf('basis', BASIS_FILTERS),
    lacks: oneOf('lacks', LACKS),
    grouped: oneOf('grouped', REGISTER_GROUPINGS) ?? 'none',
  }
}

/** Writes what differs from the defaults. */
export function encodeRegister(question: RegisterQuestion, query: URLSearchParams): void {
  const { search, grouped } = question
  if (search !== '') query.set('search', search)
  for (const key of ['status', 'tier', 'reach', 'basis', 'lacks'] as const) {
    const value = question[key]
    if (value !== null) query.set(key, value)
  }
  if (grouped !== 'none') query.set('grouped', grouped)
}

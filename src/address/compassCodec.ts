import {
  COMPASS_LEVELS,
  COMPASS_PICTURES,
  COMPASS_WEIGHTS,
  type CompassQuestion,
  MAX_COMPASS_INDICATORS,
  MAX_LANDSCAPES,
  MIN_COMPASS_INDICATORS,
  MIN_LANDSCAPES,
} from './CompassQuestion.ts'
import type { Vocabulary } from './Vocabulary.ts'

export const COMPASS_KEYS = ['compass', 'weights', 'landscapes', 'years', 'level', 'picture', 'magnet'] as const
export type CompassKey = (typeof COMPASS_KEYS)[number]

type Correct = (key: CompassKey, given: string, used: string) => void

/** The compass of an address. What cannot be followed is corrected like everything else in it. */
export function decodeCompass(query: URLSearchParams, vocabulary: Vocabulary, correct: Correct): CompassQuestion {
  const oneOf = <T extends string>(key: CompassKey, allowed: readonly T[]): T => {
    const given = query.get(key)
    const found = allowed.find((word) => word === given)
    if (given !== null && found === undefined) correct(key, given, allowed[0]!)
    return found ?? allowed[0]!
  }
  const known = (key: CompassKey, isKnown: (word: string) => boolean, least: number, most: number): string[] => {
    const given = query.get(key)
    if (!given) return []
    const words = [...new Set(given.split(',').filter((word) => word !== ''))]
    const found = words.filter(isKnown).slice(0, most)
    const kept = found.length < least ? [] : found
    if (kept.length < words.length) correct(key, words.filter((word) => !kept.includes(word)).join(','), kept.join(','))
    return kept
  }
  const allYears = new Set([...vocabulary.periods.values()].flat())
  return {
    indicators: known('compass', (id) => vocabulary.periods.has(id), MIN_COMPASS_INDICATORS, MAX_COMPASS_INDICATORS),
    weights: oneOf('weights', COMPASS_WEIGHTS),
    landscapes: decodeLandscapes(query.get('landscapes'), correct),
    years: known('years', (period) => allYears.has(period), 1, allYears.size),
    level: oneOf('level', COMPASS_LEVELS),
    picture: oneOf('picture', COMPASS_PICTURES),
    magnet: known('magnet', (id) => vocabulary.periods.has(id), 1, 1)[0] ?? null,
  }
}

function decodeLandscapes(given: string | null, correct: Correct): number | null {
  if (given === null) return null
  const count = given.trim() === '' ? Number.NaN : Number(given)
  if (Number.isInteger(count) && count >= MIN_LANDSCAPES && count <= MAX_LANDSCAPES) return count
  correct('landscapes', given, '')
  return null
}

/** Writes what differs from the proposal. */
export function encodeCompass(question: CompassQuestion, query: URLSearchParams): void {
  if (question.indicators.length > 0) query.set('compass', question.indicators.join(','))
  if (question.weights !== COMPASS_WEIGHTS[0]) query.set('weights', question.weights)
  if (question.landscapes !== null) query.set('landscapes', String(question.landscapes))
  if (question.years.length > 0) query.set('years', question.years.join(','))
  if (question.level !== COMPASS_LEVELS[0]) query.set('level', question.level)
  if (question.picture !== COMPASS_PICTURES[0]) query.set('picture', question.picture)
  if (question.magnet !== null) query.set('magnet', question.magnet)
}

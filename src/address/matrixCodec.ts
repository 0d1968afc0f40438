import {
  AREA_KINDS,
  DEFAULT_MATRIX_QUESTION,
  MATRIX_GROUPS,
  MATRIX_NUMBERS,
  MATRIX_ORDERS,
  MATRIX_PALETTES,
  MAX_FIND,
  type MatrixOrder,
  type MatrixQuestion,
} from './MatrixQuestion.ts'
import type { Vocabulary } from './Vocabulary.ts'

export const MATRIX_KEYS = [
  'columns',
  'number',
  'order',
  'reversed',
  'kinds',
  'only',
  'find',
  'at',
  'since',
  'palette',
  'groups',
] as const
export type MatrixKey = (typeof MATRIX_KEYS)[number]

type Correct = (key: MatrixKey, given: string, used: string) => void

/** Before the id of an indicator whose column decides the order. */
const BY_INDICATOR = 'indicator:'

/** What an address asks of the matrix. What cannot be followed is corrected like everything else in it. */
export function decodeMatrix(query: URLSearchParams, vocabulary: Vocabulary, correct: Correct): MatrixQuestion {
  const optional = <T extends string>(key: MatrixKey, allowed: readonly T[]): T | null => {
    const given = query.get(key)
    if (given === null) return null
    const found = allowed.find((word) => word === given)
    if (found === undefined) correct(key, given, '')
    return found ?? null
  }
  const listed = <T extends string>(key: MatrixKey, isKnown: (word: string) => word is T): T[] => {
    const words = [...new Set((query.get(key) ?? '').split(',').filter((word) => word !== ''))]
    const known = words.filter(isKnown)
    if (known.length < words.length)
      correct(key, words.filter((word) => !known.includes(word as T)).join(','), known.join(','))
    return known
  }
  const periods = [...new Set([...vocabulary.periods.values()].flat())]
  const isIndicator = (id: string): id is string => vocabulary.periods.has(id)
  const isKind = (word: string): word is (typeof AREA_KINDS)[number] => (AREA_KINDS as readonly string[]).includes(word)
  return {
    columns: query.get('columns') === 'all' ? 'all' : listed('columns', isIndicator),
    number: optional('number', MATRIX_NUMBERS),
    order: decodeOrder(query.get('order'), isIndicator, correct),
    reversed: optional('reversed', ['yes']) === 'yes',
    kinds: listed('kinds', isKind),
    onlyChosen: optional('only', ['chosen']) === 'chosen',
    find: [...(query.get('find') ?? '')].slice(0, MAX_FIND).join(''),
    at: optional('at', periods),
    since: optional('since', ['first', ...periods]),
    palette: optional('palette', MATRIX_PALETTES) ?? DEFAULT_MATRIX_QUESTION.palette,
    groups: optional('groups', MATRIX_GROUPS) ?? DEFAULT_MATRIX_QUESTION.groups,
  }
}

function decodeOrder(given: string | null, isIndicator: (id: string) => boolean, correct: Correct): MatrixOrder | null {
  if (given === null) return null
  const word = MATRIX_ORDERS.find((each) => each === given)
  if (word) return { by: word }
  const indicatorId = given.slice(BY_INDICATOR.length)
  if (given.startsWith(BY_INDICATOR) && isIndicator(indicatorId)) return { by: 'indicator', indicatorId }
  correct('order', given, '')
  return null
}

/** Writes what differs from the defaults. */
export function encodeMatrix(question: MatrixQuestion, query: URLSearchParams): void {
  const { columns, order } = question
  if (columns === 'all') query.set('columns', 'all')
  else if (columns.length > 0) query.set('columns', columns.join(','))
  if (question.number) query.set('number', question.number)
  if (order) query.set('order', order.by === 'indicator' ? `${BY_INDICATOR}${order.indicatorId}` : order.by)
  if (question.reversed) query.set('reversed', 'yes')
  if (question.kinds.length > 0) query.set('kinds', question.kinds.join(','))
  if (question.onlyChosen) query.set('only', 'chosen')
  if (question.find !== '') query.set('find', question.find)
  if (question.at) query.set('at', question.at)
  if (question.since) query.set('since', question.since)
  if (question.palette !== DEFAULT_MATRIX_QUESTION.palette) query.set('palette', question.palette)
  if (question.groups !== DEFAULT_MATRIX_QUESTION.groups) query.set('groups', question.groups)
}

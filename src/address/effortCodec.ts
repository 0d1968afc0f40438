import { AGE_GROUPS } from '../domain/AgeGroup.ts'
import { AGENDA_FILTERS, type AgendaFilter } from '../domain/AgendaFilter.ts'
import { STAGES_COUNTED } from '../domain/measureStage.ts'
import { UNIVERSAL_RULES } from '../domain/UniversalRule.ts'
import {
  BOARD_PICTURES,
  BOARD_ROWS,
  BOARD_SORTS,
  DOSE_KINDS,
  EFFORT_TABS,
  type EffortQuestion,
} from './EffortQuestion.ts'
import { decodePlans, encodePlans, PLAN_KEYS } from './planCodec.ts'
import { decodeRegister, encodeRegister, REGISTER_KEYS } from './registerCodec.ts'

export const EFFORT_KEYS = [
  'effort',
  'board',
  'sorted',
  'rows',
  'universal',
  'ages',
  'dose',
  ...REGISTER_KEYS,
  ...PLAN_KEYS,
  'stages',
  'agenda',
] as const
export type EffortKey = (typeof EFFORT_KEYS)[number]

type Correct = (key: EffortKey, given: string, used: string) => void

/** What an address asks of Insatser. What cannot be followed is corrected like everything else in it. */
export function decodeEffort(query: URLSearchParams, correct: Correct): EffortQuestion {
  const oneOf = <T extends string>(key: EffortKey, allowed: readonly T[]): T => {
    const given = query.get(key)
    const found = allowed.find((word) => word === given)
    if (given !== null && found === undefined) correct(key, given, allowed[0]!)
    return found ?? allowed[0]!
  }
  return {
    tab: oneOf('effort', EFFORT_TABS),
    board: oneOf('board', BOARD_PICTURES),
    sorted: oneOf('sorted', BOARD_SORTS),
    rows: oneOf('rows', BOARD_ROWS),
    universal: oneOf('universal', UNIVERSAL_RULES),
    ages: decodeAges(query.get('ages'), correct),
    agenda: decodeAgenda(query.get('agenda'), correct),
    dose: oneOf('dose', DOSE_KINDS),
    stages: oneOf('stages', STAGES_COUNTED),
    register: decodeRegister(query, correct),
    plans: decodePlans(query, correct),
  }
}

function decodeAges(given: string | null, correct: Correct): string | null {
  if (given === null) return null
  // A plus in a query is read as a space.
  const found = AGE_GROUPS.find(({ id }) => id === given.replace(' ', '+'))
  if (!found) correct('ages', given, '')
  return found?.id ?? null
}

function decodeAgenda(given: string | null, correct: Correct): AgendaFilter | null {
  const found = AGENDA_FILTERS.find((goal) => goal === given) ?? null
  if (given !== null && found === null) correct('agenda', given, '')
  return found
}

/** Writes what differs from the defaults. */
export function encodeEffort(question: EffortQuestion, query: URLSearchParams): void {
  const { tab, board, sorted, rows, universal, ages, agenda, dose, stages, register, plans } = question
  if (tab !== EFFORT_TABS[0]) query.set('effort', tab)
  if (board !== BOARD_PICTURES[0]) query.set('board', board)
  if (sorted !== BOARD_SORTS[0]) query.set('sorted', sorted)
  if (rows !== BOARD_ROWS[0]) query.set('rows', rows)
  if (universal !== UNIVERSAL_RULES[0]) query.set('universal', universal)
  if (ages !== null) query.set('ages', ages)
  if (agenda !== null) query.set('agenda', agenda)
  if (dose !== DOSE_KINDS[0]) query.set('dose', dose)
  if (stages !== STAGES_COUNTED[0]) query.set('stages', stages)
  encodeRegister(register, query)
  encodePlans(plans, query)
}

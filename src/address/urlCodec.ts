import { LANGUAGES } from '../domain/LocalText.ts'
import { DESIGN_EFFECTS, type DesignEffect, NEED_AGGREGATIONS, NORMALISATIONS } from '../domain/NeedSpec.ts'
import { ABOUT_PARTS } from './AboutQuestion.ts'
import {
  type AppState,
  CLASS_METHODS,
  COLOUR_MODES,
  DEFAULT_CLASSES,
  LAYOUTS,
  MAX_CLASSES,
  MAX_SELECTED,
  MIN_CLASSES,
  THEMES,
  VIEWS,
} from './AppState.ts'
import { COMPARE_KEYS, type CompareKey, decodeCompare, encodeCompare } from './compareCodec.ts'
import { COMPASS_KEYS, type CompassKey, decodeCompass, encodeCompass } from './compassCodec.ts'
import { decodeComponents, encodeComponents } from './componentsCodec.ts'
import { decodeEffort, EFFORT_KEYS, type EffortKey, encodeEffort } from './effortCodec.ts'
import { decodeMeeting, encodeMeeting, MEETING_KEYS, type MeetingKey } from './meetingCodec.ts'
import {
  decodePlanQuestion,
  encodePlanQuestion,
  PLAN_QUESTION_KEYS,
  type PlanQuestionKey,
} from './planQuestionCodec.ts'
import { decodeProfile, encodeProfile, PROFILE_KEYS, type ProfileKey } from './profileCodec.ts'
import { type Vocabulary, vocabularyInScope } from './Vocabulary.ts'

export type UrlKey =
  | 'view'
  | 'scope'
  | 'indicator'
  | 'period'
  | 'second'
  | 'from'
  | 'need'
  | 'components'
  | 'scale'
  | 'adding'
  | 'design'
  | 'areas'
  | 'mode'
  | 'layout'
  | 'method'
  | 'classes'
  | 'breaks'
  | 'measure'
  | 'priority'
  | CompassKey
  | CompareKey
  | ProfileKey
  | EffortKey
  | PlanQuestionKey
  | MeetingKey
  | 'about'
  | 'embed'
  | 'lang'
  | 'theme'

/** Something in the address that could not be followed, and what is shown instead. */
export interface Correction {
  /** `unknown` for a key that is not ours; `given` is then the key. */
  readonly key: UrlKey | 'unknown'
  /** The text of the address, cut to a readable length. */
  readonly given: string
  /** What is used instead; empty when the part is left out. */
  readonly used: string
  /** The key stands twice with different values: the first is used, `given` is left out. */
  readonly isDouble?: true
}

const EMBED = ['', '1'] as const

/** Longest text of a correction that is repeated to the reader. */
const SHOWN_LENGTH = 60

/** Whether a key of an address is one that this file reads. */
export function isOurs(key: string): key is UrlKey {
  return (URL_KEYS as readonly string[]).includes(key)
}

/** Keys that others add to every link, or that are read elsewhere (`package`): they change nothing of what is shown. */
function isForeignKey(key: string): boolean {
  return /^(?:package|utm_\w+|mtm_\w+|pk_\w+|mc_\w+|_gl|_ga|fbclid|gclid|msclkid|sfnsn|at_medium|at_campaign)$/.test(
    key,
  )
}

/**
 * Reads an address. Never throws: unknown values fall back to the defaults of the package and are listed, and so are a
 * key that is not ours and a key that stands twice, since only the first of its values can be followed.
 */
export function decodeState(search: string, whole: Vocabulary): { state: AppState; corrections: Correction[] } {
  const query = new URLSearchParams(search)
  const corrections: Correction[] = []
  const correct = (key: Correction['key'], given: string, used: string): void => {
    corrections.push({ key, given: shown(given), used })
  }
  const keys = new Set(query.keys())
  for (const key of URL_KEYS) {
    const [first, ...others] = keys.has(key) ? query.getAll(key) : []
    const other = others.find((value) => value !== first)
    if (first !== undefined && other !== undefined)
      corrections.push({ key, given: shown(other), used: shown(first), isDouble: true })
  }
  for (const key of keys) if (!isOurs(key) && !isForeignKey(key)) correct('unknown', key, '')
  const oneOf = <T extends string>(key: UrlKey, allowed: readonly T[], fallback: T): T => {
    const given = query.get(key)
    if (given === null) return fallback
    const found = allowed.find((word) => word === given)
    if (found === undefined) correct(key, given, fallback)
    return found ?? fallback
  }
  const optional = <T extends string>(key: UrlKey, allowed: readonly T[]): T | null => {
    const given = query.get(key)
    if (given === null) return null
    const found = allowed.find((word) => word === given)
    if (found === undefined) correct(key, given, '')
    return found ?? null
  }
  const knownId = (key: UrlKey, known: { has(id: string): boolean }): string | null => {
    const given = query.get(key)
    if (given === null) return null
    if (known.has(given)) return given
    correct(key, given, '')
    return null
  }

  const scope = knownId('scope', whole.scopes)
  const vocabulary = vocabularyInScope(whole, scope)
  const indicatorGiven = query.get('indicator')
  const indicatorKnown = indicatorGiven !== null && vocabulary.periods.has(indicatorGiven)
  if (indicatorGiven !== null && !indicatorKnown) correct('indicator', indicatorGiven, vocabulary.defaultIndicator)
  const indicator = indicatorKnown ? indicatorGiven : vocabulary.defaultIndicator
  const periods = vocabulary.periods.get(indicator) ?? []
  const fallbackPeriod = indicator === vocabulary.defaultIndicator ? vocabulary.defaultPeriod : (periods.at(-1) ?? '')
  const period = oneOf('period', periods, fallbackPeriod)

  const areas = decodeAreas(query.get('areas'), vocabulary, correct)
  const breaks = decodeBreaks(query.get('breaks'), correct)
  const method = oneOf('method', CLASS_METHODS, 'natural')
  return {
    state: {
      view: oneOf('view', VIEWS, 'karta'),
      scope,
      indicator,
      period,
      second: knownId('second', vocabulary.periods),
      from: knownId('from', new Set(periods)),
      need: knownId('need', vocabulary.needIds),
      components: decodeComponents(query.get('components'), vocabulary, (given, used) =>
        correct('components', given, used),
      ),
      scale: optional('scale', NORMALISATIONS),
      adding: optional('adding', NEED_AGGREGATIONS),
      design: decodeDesign(query.get('design'), correct),
      areas,
      mode: oneOf('mode', COLOUR_MODES, 'value'),
      layout: oneOf('layout', LAYOUTS, 'map'),
      method: method === 'own' && breaks.length === 0 ? 'natural' : method,
      classes: decodeClasses(query.get('classes'), correct),
      breaks,
      measure: knownId('measure', vocabulary.measureIds),
      priority: knownId('priority', vocabulary.priorityIds),
      compass: decodeCompass(query, vocabulary, correct),
      compare: decodeCompare(query, vocabulary, correct),
      profile: decodeProfile(query, vocabulary, correct),
      effort: decodeEffort(query, correct),
      plan: decodePlanQuestion(query, correct),
      meeting: decodeMeeting(query, correct),
      about: optional('about', ABOUT_PARTS),
      embed: oneOf('embed', EMBED, '') === '1',
      language: oneOf('lang', LANGUAGES, LANGUAGES[0]),
      theme: oneOf('theme', THEMES, 'auto'),
    },
    corrections,
  }
}

function shown(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}

type Correct = (key: UrlKey, given: string, used: string) => void

function decodeAreas(given: string | null, vocabulary: Vocabulary, correct: Correct): string[] {
  if (!given) return []
  const ids = [...new Set(given.split(',').filter((id) => id !== ''))]
  const known = ids.filter((id) => vocabulary.areaIds.has(id))
  const kept = known.slice(0, MAX_SELECTED)
  if (kept.length < ids.length) {
    correct('areas', ids.filter((id) => !kept.includes(id)).join(','), kept.join(','))
  }
  return kept
}

function decodeDesign(given: string | null, correct: Correct): DesignEffect {
  if (given === null) return 1
  const found = DESIGN_EFFECTS.find((effect) => String(effect) === given)
  if (found === undefined) correct('design', given, '1')
  return found ?? 1
}

function decodeClasses(given: string | null, correct: Correct): number {
  if (given === null) return DEFAULT_CLASSES
  const classes = Number(given)
  if (Number.isInteger(classes) && classes >= MIN_CLASSES && classes <= MAX_CLASSES) return classes
  correct('classes', given, String(DEFAULT_CLASSES))
  return DEFAULT_CLASSES
}

function decodeBreaks(given: string | null, correct: Correct): number[] {
  if (!given) return []
  const numbers = given.split(',').map((text) => (text.trim() === '' ? Number.NaN : Number(text)))
  const usable =
    numbers.length < MAX_CLASSES && numbers.every((n, i) => Number.isFinite(n) && (i === 0 || n > numbers[i - 1]!))
  if (usable) return numbers
  correct('breaks', given, '')
  return []
}

/** Writes the address of a state: only what differs from the defaults, but always view, indicator and period. */
export function encodeState(state: AppState, keep = ''): string {
  const query = new URLSearchParams()
  query.set('view', state.view)
  if (state.scope) query.set('scope', state.scope)
  if (state.indicator) query.set('indicator', state.indicator)
  if (state.period) query.set('period', state.period)
  if (state.second) query.set('second', state.second)
  if (state.from) query.set('from', state.from)
  if (state.need) query.set('need', state.need)
  if (state.components.length > 0) query.set('components', encodeComponents(state.components))
  if (state.scale) query.set('scale', state.scale)
  if (state.adding) query.set('adding', state.adding)
  if (state.design !== 1) query.set('design', String(state.design))
  if (state.areas.length > 0) query.set('areas', state.areas.join(','))
  if (state.mode !== 'value') query.set('mode', state.mode)
  if (state.layout !== 'map') query.set('layout', state.layout)
  if (state.method !== 'natural') query.set('method', state.method)
  if (state.classes !== DEFAULT_CLASSES) query.set('classes', String(state.classes))
  if (state.breaks.length > 0) query.set('breaks', state.breaks.join(','))
  if (state.measure) query.set('measure', state.measure)
  if (state.priority) query.set('priority', state.priority)
  encodeCompass(state.compass, query)
  encodeCompare(state.compare, query)
  encodeProfile(state.profile, query)
  encodeEffort(state.effort, query)
  encodePlanQuestion(state.plan, query)
  encodeMeeting(state.meeting, query)
  if (state.about) query.set('about', state.about)
  if (state.embed) query.set('embed', '1')
  if (state.language !== LANGUAGES[0]) query.set('lang', state.language)
  if (state.theme !== 'auto') query.set('theme', state.theme)
  for (const [key, value] of new URLSearchParams(keep)) {
    if (!isOurs(key)) query.append(key, value)
  }
  // Commas and colons are legal in a query and far easier to read than %2C and %3A.
  return `?${query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

/** Every key of an address, in the order of a code. */
export const URL_KEYS: readonly UrlKey[] = [
  'view',
  'scope',
  'indicator',
  'period',
  'second',
  'from',
  'need',
  'components',
  'scale',
  'adding',
  'design',
  'areas',
  'mode',
  'layout',
  'method',
  'classes',
  'breaks',
  'measure',
  'priority',
  ...COMPASS_KEYS,
  ...COMPARE_KEYS,
  ...PROFILE_KEYS,
  ...EFFORT_KEYS,
  ...PLAN_QUESTION_KEYS,
  ...MEETING_KEYS,
  'about',
  'embed',
  'lang',
  'theme',
]

import { NEED_AGGREGATIONS, NORMALISATIONS } from '../domain/NeedSpec.ts'
import { CLASS_METHODS, COLOUR_MODES, LAYOUTS, MAX_CLASSES, MIN_CLASSES, THEMES, VIEWS } from './AppState.ts'
import { COMPARE_TABS } from './CompareQuestion.ts'
import { COMPASS_LEVELS, COMPASS_PICTURES, COMPASS_WEIGHTS } from './CompassQuestion.ts'
import { EFFORT_TABS } from './EffortQuestion.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** Words that an address may hold and that no package decides. A word that is missing here is spelled, and works. */
const FIXED_WORDS: readonly string[] = [
  ...new Set<string>([
    // A word more among these would move all after it, and every short code there is.
    ...VIEWS.filter((view) => view !== 'planering'),
    ...COLOUR_MODES.filter((mode) => mode !== 'effort'),
    ...LAYOUTS,
    ...CLASS_METHODS,
    ...THEMES,
    ...COMPARE_TABS,
    ...COMPASS_WEIGHTS,
    ...COMPASS_LEVELS,
    ...COMPASS_PICTURES,
    ...EFFORT_TABS,
    'sv',
    'en',
    ...NORMALISATIONS,
    ...NEED_AGGREGATIONS,
    'true',
    'false',
    ...Array.from({ length: MAX_CLASSES - MIN_CLASSES + 1 }, (_, i) => String(MIN_CLASSES + i)),
  ]),
]

/** Keys whose words no package decides. */
const FIXED_KEYS: ReadonlySet<string> = new Set([
  'mode',
  'layout',
  'method',
  'classes',
  'scale',
  'adding',
  'weights',
  'level',
  'picture',
  'landscapes',
  'compare',
  'effort',
  'lang',
  'theme',
])

export interface CodeDictionary {
  /** The words that a key of the address chooses among, by place; a short list makes a short code. */
  readonly wordsOf: (key: string) => readonly string[]
  readonly indicators: readonly string[]
}

/** What a code can say with a number instead of letters: the ids of the package by place, and the words of addresses. */
export function codeDictionary(vocabulary: Vocabulary): CodeDictionary {
  const areas = [...vocabulary.areaIds]
  const groups = [...vocabulary.groupIds]
  const indicators = [...vocabulary.periods.keys()]
  const periods = [...new Set([...vocabulary.periods.values()].flat())]
  const lists: Readonly<Record<string, readonly string[]>> = {
    areas,
    area: [...areas, ...groups],
    second: indicators,
    compass: indicators,
    components: indicators,
    from: periods,
    years: periods,
    measure: [...vocabulary.measureIds],
    priority: [...vocabulary.priorityIds],
    need: [...vocabulary.needIds],
    scope: [...vocabulary.scopes.keys()],
  }
  const all = [
    ...new Set([
      ...FIXED_WORDS,
      ...areas,
      ...groups,
      ...indicators,
      ...periods,
      ...vocabulary.measureIds,
      ...vocabulary.priorityIds,
      ...vocabulary.needIds,
    ]),
  ]
  return {
    wordsOf: (key) => (Object.hasOwn(lists, key) ? lists[key]! : FIXED_KEYS.has(key) ? FIXED_WORDS : all),
    indicators,
  }
}

/** A mark of the dictionary, 0 to `size` - 1 (FNV-1a): another package or another version has another mark. */
export function dictionaryMark(vocabulary: Vocabulary, keys: readonly string[], size: number): number {
  const parts = [
    keys,
    FIXED_WORDS,
    vocabulary.areaIds,
    vocabulary.groupIds,
    vocabulary.measureIds,
    vocabulary.priorityIds,
    vocabulary.needIds,
    ...[...vocabulary.periods].map(([id, periods]) => [id, ...periods]),
    // Codes of a package without parts are as they were before there were any.
    ...(vocabulary.scopes.size > 0 ? [vocabulary.scopes.keys()] : []),
  ]
  let hash = 0x811c9dc5
  for (const letter of parts.map((part) => [...part].join('\u0001')).join('\u0002')) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0) % size
}

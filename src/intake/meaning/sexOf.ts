import type { Sex } from '../../domain/Sex.ts'

/** Words that mean one thing whoever writes them. */
const WORDS: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...['kvinnor', 'kvinna', 'flickor', 'flicka', 'tjejer', 'women', 'woman', 'female', 'females', 'girls', 'kv'].map(
    (word) => [word, 'women'] as const,
  ),
  ...['män', 'man', 'pojkar', 'pojke', 'killar', 'men', 'male', 'males', 'boys'].map((word) => [word, 'men'] as const),
  ...[
    'totalt',
    'total',
    'båda könen',
    'båda',
    'samtliga',
    'alla',
    'kvinnor och män',
    'män och kvinnor',
    '1+2',
    'both',
  ].map((word) => [word, 'total'] as const),
  ...['both sexes', 'flickor och pojkar', 'pojkar och flickor'].map((word) => [word, 'total'] as const),
])

/** The sex that a word means; null for codes, which sources disagree about, and for other words. */
export function sexOfWord(text: string): Sex | null {
  return WORDS.get(text.trim().normalize('NFC').toLowerCase()) ?? null
}

/** What the codes of one column can mean. */
export interface SexCodes {
  readonly meaning: ReadonlyMap<string, Sex>
  /** 0-1. */
  readonly confidence: number
}

/**
 * What the codes of a column for sex mean, judged by all of them: 1, 2 and 1+2 are men, women and both at Statistics Sweden;
 * M and K are men and women (Kolada), M and F male and female. A lone M, or 1 and 2 without 1+2, may be something else.
 * Null when a value is neither code nor word.
 */
export function sexCodes(values: Iterable<string>): SexCodes | null {
  const all = new Set([...values].map((value) => value.trim()).filter((value) => value !== ''))
  const codes = [...all].filter((value) => sexOfWord(value) === null).map((value) => value.toLowerCase())
  const meaning = new Map<string, Sex>()
  for (const value of all) {
    const sex = sexOfWord(value) ?? codeMeaning(value.toLowerCase())
    if (!sex) return null
    meaning.set(value, sex)
  }
  if (codes.length === 0) return { meaning, confidence: 1 }
  const has = (code: string) => codes.includes(code)
  // F and K together: women and, in some schools, boys (killar), but nobody knows.
  if (has('f') && has('k')) {
    for (const value of all) if (value.toLowerCase() === 'k') meaning.set(value, 'men')
    return { meaning, confidence: 0.4 }
  }
  const isStatistics =
    (has('1') || has('2')) && (all.has('1+2') || [...all].some((value) => sexOfWord(value) === 'total'))
  const isLetters = has('m') && (has('k') || has('f'))
  const isSure = codes.every((code) => /^[12]$/.test(code)) ? isStatistics : isLetters
  return { meaning, confidence: isSure ? 0.95 : 0.6 }
}

function codeMeaning(code: string): Sex | null {
  if (code === '1' || code === 'm') return 'men'
  if (code === '2' || code === 'k' || code === 'f') return 'women'
  return code === 't' ? 'total' : null
}

import type { Sex } from '../../domain/Sex.ts'
import { type PeriodReading, readPeriodText } from './readPeriodText.ts'
import { sexOfWord } from './sexOf.ts'

/** What the headings of a column of figures say, apart. */
export interface HeadingMeaning {
  readonly period: PeriodReading | null
  readonly sex: Sex | null
  /** What is left: the indicator, or a part of its name. */
  readonly name: string
  /** The whole heading as it stands. */
  readonly text: string
}

const YEAR = '(?:19|20)\\d{2}'
/** Periods inside a longer heading, the longest forms first. */
const EMBEDDED = [
  `(?:läsår(?:et)?\\s*)?${YEAR}\\s*[/–-]\\s*(?:${YEAR}|\\d{2})(?![\\d-])`,
  `${YEAR}-\\d{2}-\\d{2}`,
  `${YEAR}\\s*-?(?:kv(?:artal)?\\.?\\s*|[KQkq])[1-4](?!\\d)`,
  `${YEAR}M\\d{2}`,
  `(?:HT|VT|ht|vt)[\\s-]?(?:${YEAR}|\\d{2})(?!\\d)`,
  `(?<!\\d)${YEAR}(?![\\d])`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, 'u'))
/** `1819TotalNumber`: a school year that leads a name. */
const LEADING_SCHOOL_YEAR = /^(\d{4})(?=\p{L})/u
const SEX_WORD =
  /^(kvinnor|män|flickor|pojkar|women|men|girls|boys|totalt?|båda könen)\b|(?<![\p{L}])(kvinnor|män|flickor|pojkar|women|men|girls|boys|totalt?|båda könen)$/iu

/**
 * The headings of the columns of figures, judged together: a period inside a heading counts when the columns differ by it or
 * all have one; a sex counts when the same heading has another sex beside it, or else it is a part of the name
 * (`Andel kvinnor` is an indicator until `Andel män` stands beside it).
 */
export function headingMeanings(headings: readonly (readonly string[])[]): HeadingMeaning[] {
  const loose = headings.map(looseMeaning)
  const embedded = loose.filter(({ found }) => found !== null)
  const differ = new Set(embedded.map(({ found }) => found)).size > 1 || embedded.length === loose.length
  const withPeriods = loose.map((each) =>
    each.found === null || differ
      ? each
      : { ...each, period: each.isWhole ? each.period : null, name: each.isWhole ? each.name : each.text },
  )
  const rests = withPeriods.map(({ name }) => splitSex(name))
  return withPeriods.map(({ period, text, name }, at) => {
    const own = rests[at]!
    const key = (other: number) => `${rests[other]!.rest}\n${JSON.stringify(withPeriods[other]!.period)}`
    const others = rests.filter((each, other) => each.sex !== null && key(other) === key(at))
    const isSex =
      own.sex !== null && others.some(({ sex }) => sex !== own.sex && (sex !== 'total' || own.sex !== 'total'))
    // A column without the word is the total of those with it.
    const isTotal = own.sex === null && others.length >= 2
    return { period, text, sex: isSex ? own.sex : isTotal ? 'total' : null, name: isSex ? own.rest : name }
  })
}

interface Loose {
  readonly period: PeriodReading | null
  /** The text of a period found in a heading; null without. */
  readonly found: string | null
  /** Whether a whole heading row of the column is the period. */
  readonly isWhole: boolean
  readonly name: string
  readonly text: string
}

function looseMeaning(parts: readonly string[]): Loose {
  const text = parts.join(' ')
  const whole = parts.find((part) => readPeriodText(part) !== null)
  if (whole !== undefined) {
    const name = parts.filter((part) => part !== whole).join(' ')
    return { period: readPeriodText(whole), found: whole, isWhole: true, name, text }
  }
  const leading = LEADING_SCHOOL_YEAR.exec(text)
  const candidates = [leading?.[1], ...EMBEDDED.map((pattern) => pattern.exec(text)?.[0])]
  for (const found of candidates) {
    const period = found === undefined ? null : readPeriodText(found)
    if (found === undefined || !period) continue
    const name = trimmed(text.replace(found, ' '))
    return { period, found, isWhole: false, name, text }
  }
  return { period: null, found: null, isWhole: false, name: text, text }
}

function splitSex(name: string): { readonly sex: Sex | null; readonly rest: string } {
  const match = SEX_WORD.exec(name)
  const word = match?.[1] ?? match?.[2]
  const sex = word === undefined ? null : sexOfWord(word)
  return sex === null ? { sex: null, rest: name } : { sex, rest: trimmed(name.replace(word!, ' ')) }
}

function trimmed(text: string): string {
  return text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:;–-]+|[\s,:;–-]+$/g, '')
    .replace(/\s+(?:år|per|i)$/i, '')
    .trim()
}

import { numberText } from '../../numberText.ts'
import type { number as swedish } from '../../sv/first/number.ts'

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A count in running text: words up to twelve, digits above. */
export function countWord(count: number): string {
  return WORDS[count] ?? numberText(count, 0, 'en')
}

/** The same with a capital, for the start of a sentence. */
export function countWordCapital(count: number): string {
  const word = countWord(count)
  return word.charAt(0).toLocaleUpperCase('en') + word.slice(1)
}

export const number: typeof swedish = { countWord, countWordCapital }

import { numberText } from '../../numberText.ts'

const WORDS = ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** A count in running text: words up to twelve, digits above. They agree with "område" (neuter). */
export function countWord(count: number): string {
  return WORDS[count] ?? numberText(count, 0, 'sv')
}

/** The same with a capital, for the start of a sentence. */
export function countWordCapital(count: number): string {
  const word = countWord(count)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

export const number = { countWord, countWordCapital }

import { editDistance } from './editDistance.ts'

/** How well a word that somebody typed fits a word that something is called: less is better, null does not fit. */
export type WordMatch = 0 | 1 | 2 | 3 | null

export const MISSPELT = 3

/** Words that begin with so many letters alike may differ in their endings: arbetslöshet, arbetslösa. */
const STEM = 4
const STEM_SHARE = 0.6
const LONGEST_ENDING = 4
/** Below, a slip makes another word. */
const SHORTEST_MISSPELT = 5
const LONG_WORD = 8

/**
 * 0: the word or what it begins with; 1: it stands within the word, as in a compound; 2: another form of the word; 3:
 * misspelt, by one letter, or two in a long word.
 */
export function wordMatch(typed: string, word: string): WordMatch {
  if (word.startsWith(typed)) return 0
  if (word.includes(typed)) return 1
  if (isOtherForm(typed, word)) return 2
  if (typed.length < SHORTEST_MISSPELT) return null
  const most = typed.length >= LONG_WORD ? 2 : 1
  return editDistance(typed, word, most) <= most ? MISSPELT : null
}

function isOtherForm(typed: string, word: string): boolean {
  let alike = 0
  while (alike < typed.length && typed[alike] === word[alike]) alike++
  const longest = Math.max(typed.length, word.length)
  return alike >= STEM && alike >= STEM_SHARE * longest && longest - alike <= LONGEST_ENDING
}

/** A cell as a word to look up: composed, lower case, single spaces, no full stop at the end. */
export function plainWord(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim()
}

/** The alphabet of RFC 1924 with a comma for the sign that opens a tag, so that no text of it means anything to a page. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~'

/**
 * Bytes as text, five characters for four bytes: a sixteenth less than base64. The last group of n bytes is n + 1
 * characters. `loader.js` reads it.
 */
export function base85(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4)
    let number = 0
    for (let i = 0; i < 4; i++) number = number * 256 + (group[i] ?? 0)
    let text = ''
    for (let i = 0; i < 5; i++) {
      text = DIGITS.charAt(number % 85) + text
      number = Math.floor(number / 85)
    }
    groups.push(text.slice(0, group.length + 1))
  }
  return groups.join('')
}

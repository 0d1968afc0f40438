/** Hands a file to the browser's own download, under a name that every system accepts. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = safeFileName(name)
  link.click()
  // The download has its own hold on the data once it has started.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

const LONGEST = 120
/** What is left of a character of two code units when the cut falls between them. */
const HALF_LETTER = /[\ud800-\udbff]$/

/**
 * Letters, digits, dot, dash and underscore; at most 120 characters with the ending kept; never a name that Windows
 * keeps for itself, also with the raised digits that it takes for digits.
 */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? ''
  const short =
    plain.length <= LONGEST ? plain : plain.slice(0, LONGEST - ending.length).replace(HALF_LETTER, '') + ending
  return /^(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)/i.test(short) || short === '' ? `fil-${short}` : short
}

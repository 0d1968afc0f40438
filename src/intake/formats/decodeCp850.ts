/** The letters that DOS wrote above 127 in Swedish files. */
const LETTERS: Readonly<Record<number, string>> = {
  134: 'å',
  132: 'ä',
  148: 'ö',
  143: 'Å',
  142: 'Ä',
  153: 'Ö',
  130: 'é',
  144: 'É',
  129: 'ü',
  154: 'Ü',
  138: 'è',
  133: 'à',
  255: '\u00a0',
}

/** Text of a file from the days of DOS (code page 850), which browsers do not know. Null when it has other letters, or none. */
export function decodeCp850(bytes: Uint8Array): string | null {
  let isOther = false
  let hasLetter = false
  for (const byte of bytes) {
    if (byte < 0x80) continue
    hasLetter = true
    isOther ||= !(byte in LETTERS)
  }
  if (isOther || !hasLetter) return null
  let text = ''
  for (const byte of bytes) text += LETTERS[byte] ?? String.fromCharCode(byte)
  return text
}

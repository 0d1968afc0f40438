const BULLET = /^\s*[-–•*·]\s+/

/** Points of a list in one cell as one text, with semicolons between; as it is when it is no list. */
export function bulletedText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (!lines.some((line) => BULLET.test(line))) return text
  return lines.map((line) => line.replace(BULLET, '').trim()).join('; ')
}

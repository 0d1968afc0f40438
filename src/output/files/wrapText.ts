/** Breaks a text into lines that are no wider than `width`. A word that is wider than a line stands alone on it. */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Share of the type size that an average letter is wide, by weight. */
const AVERAGE = { 400: 0.5, 500: 0.51, 600: 0.54 } as const

/** About how wide a text is, in a place where nothing can measure it. */
export function guessedWidth(text: string, size: number, weight: keyof typeof AVERAGE): number {
  return text.length * size * AVERAGE[weight]
}

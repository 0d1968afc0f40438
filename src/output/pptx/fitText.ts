import { arialWidth } from './arialWidth.ts'

/** Distance from line to line in type sizes: Arial takes 1.15 in presentation programs. */
const LEADING = 1.2
const POINTS_PER_INCH = 72

export interface TextStep {
  /** Points. */
  readonly size: number
  /** Lines that may be used at this size. */
  readonly lines: number
}

export interface FittedText {
  /** What stands on the slide: the whole, or as much as there is room for with an ellipsis. */
  readonly text: string
  readonly size: number
  readonly lines: number
  /** Inches. */
  readonly height: number
  readonly isCut: boolean
}

/** Height of lines of a size, in inches. */
export function linesHeight(lines: number, size: number): number {
  return (lines * size * LEADING) / POINTS_PER_INCH
}

/** Breaks a text as a presentation program does, in lines of at most `width` inches; a word that is wider is broken where it must. */
export function brokenLines(text: string, width: number, size: number, isBold = false): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = ['']
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
      if (arialWidth(longer, size, isBold) <= width) lines[lines.length - 1] = longer
      else {
        if (lines.at(-1) !== '') lines.push('')
        const pieces = piecesOf(word, width, size, isBold)
        lines[lines.length - 1] = pieces[0]!
        lines.push(...pieces.slice(1))
      }
    }
    return lines
  })
}

function piecesOf(word: string, width: number, size: number, isBold: boolean): string[] {
  const pieces = ['']
  for (const character of word) {
    const longer = pieces.at(-1) + character
    if (pieces.at(-1) === '' || arialWidth(longer, size, isBold) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(character)
  }
  return pieces
}

/** The first of the steps, largest first, in which a text fits; in the last one what does not fit is cut. */
export function fitText(text: string, width: number, steps: readonly TextStep[], isBold = false): FittedText {
  for (const { size, lines: most } of steps) {
    const { length } = brokenLines(text, width, size, isBold)
    if (length <= most) return { text, size, lines: length, height: linesHeight(length, size), isCut: false }
  }
  const { size, lines } = steps.at(-1)!
  const kept = brokenLines(text, width, size, isBold).slice(0, lines)
  let last = kept.at(-1) ?? ''
  while (last !== '' && arialWidth(`${last}…`, size, isBold) > width) last = [...last].slice(0, -1).join('')
  const cut = [...kept.slice(0, -1), `${last.trimEnd()}…`].join(' ')
  return { text: cut, size, lines, height: linesHeight(lines, size), isCut: true }
}

/** Widths of the characters from the space to the tilde, in thousandths of the type size: the advance widths of Arial. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
] as const
const FIRST = 0x20
/** Spaces that do not break, dashes, quotation marks, dots: what the texts have besides letters, as wide as when bold. */
const OTHERS: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u202f': 278,
  '\u2009': 200,
  '–': 556,
  '—': 1000,
  '−': 584,
  '…': 1000,
  '’': 278,
  '”': 500,
  '“': 500,
  '•': 350,
  '·': 278,
  '×': 584,
  '§': 556,
  '\u2060': 0,
}
/** Letters of other alphabets and signs are seldom wider than this; too wide a guess only breaks a line early. */
const UNKNOWN = 1000
/** Programs round each character to their own grid. */
const SAFE = 1.02
const POINTS_PER_INCH = 72

/** How wide a text in Arial is on a slide, in inches, on one line. `size` in points. */
export function arialWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? BOLD : REGULAR
  let sum = 0
  // A letter with a mark over it is as wide as without.
  for (const character of text.normalize('NFD')) {
    const known = widths[character.codePointAt(0)! - FIRST]
    sum += known ?? OTHERS[character] ?? (/\p{M}/u.test(character) ? 0 : UNKNOWN)
  }
  return (sum / 1000) * (size / POINTS_PER_INCH) * SAFE
}

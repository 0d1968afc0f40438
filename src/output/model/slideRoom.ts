/** What stands on a slide beside its view, in finished words. */
export interface WordsBesideView {
  readonly headline: string
  readonly paragraphs: readonly { readonly text: string }[]
  readonly question: string
}

/** The slide that views are laid out for, in pixels: its width between the margins, its whole height. */
export const DRAWN_SLIDE = { width: 1024 - 2 * 48, height: 768 } as const

/** Over and under what a slide says, and over its view; its foot. */
const EDGES = 40 + 18 + 10
const FOOT = 16 + 19
/** Characters of a line, on the safe side, and its height, as the style sheet of a slide has them. */
const HEADLINE = { characters: 48, line: 43.2 }
const TEXT = { characters: 84, line: 28, before: 14, between: 12 }
const QUESTION = { characters: 68, line: 31.25, before: 12 + 14 + 2 }

/**
 * How high a view can be on a slide, in pixels of a slide 768 high, beside the words of the slide. Worked out from the
 * words and not measured, so that the wall, the paper and the file choose the same rows. A wide slide has more room.
 */
export function slideRoom({ headline, paragraphs, question }: WordsBesideView): number {
  const text = paragraphs.map((paragraph) => linesOf(paragraph.text, TEXT.characters) * TEXT.line + TEXT.between)
  const used = [
    EDGES,
    FOOT,
    linesOf(headline, HEADLINE.characters) * HEADLINE.line,
    ...(text.length === 0 ? [] : [TEXT.before, ...text]),
    ...(question === '' ? [] : [QUESTION.before, linesOf(question, QUESTION.characters) * QUESTION.line]),
  ]
  return Math.max(0, DRAWN_SLIDE.height - used.reduce((sum, height) => sum + height, 0))
}

function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / characters))
}

import { brokenLines, type FittedText, fitText, linesHeight, type TextStep } from './fitText.ts'

/** Inches; the slide is 13.33 by 7.5. */
export const SLIDE = { width: 13.333, height: 7.5, edge: 0.63 } as const
export const ROOM = { left: SLIDE.edge, width: SLIDE.width - 2 * SLIDE.edge } as const
/** The place of the title on the master; each title takes what it needs of it. */
export const TITLE = { y: 0.42, height: 1.1 } as const
/** Where the number of the slide stands, and the name of the story and the source beside it. */
export const FOOT = { y: 6.86, height: 0.24 } as const
export const NUMBER_WIDTH = 0.6
export const LABEL_WIDTH = 2.05
const NAME_WIDTH = 3
const STAMP = { y: 7.1, bottom: 7.46 } as const
/** Where the rule over a question stands, unless the question is longer than that. */
const QUESTION_TOP = 5.98
const RULE_GAP = 0.12
const GAP = 0.16

const TITLE_STEPS: readonly TextStep[] = [
  { size: 30, lines: 2 },
  { size: 26, lines: 2 },
  { size: 22, lines: 2 },
  { size: 20, lines: 3 },
]
const QUESTION_STEPS: readonly TextStep[] = [
  { size: 20, lines: 2 },
  { size: 16, lines: 3 },
  { size: 14, lines: 5 },
]
const SOURCE_STEPS: readonly TextStep[] = [
  { size: 11, lines: 1 },
  { size: 10, lines: 1 },
  { size: 9, lines: 2 },
  { size: 8, lines: 3 },
]
const NAME_STEPS: readonly TextStep[] = [
  { size: 11, lines: 1 },
  { size: 9, lines: 1 },
]
const STAMP_STEPS: readonly TextStep[] = [
  { size: 8, lines: 2 },
  { size: 7, lines: 3 },
]
/** Over a picture, chart or table; a longer text gets a slide of its own. */
const CAPTION_STEPS: readonly TextStep[] = [
  { size: 16, lines: 2 },
  { size: 14, lines: 3 },
]
/** Where there is nothing but words. */
const TEXT_SIZES = [22, 20, 18, 16] as const
/** Room between paragraphs, in points, and how far a point of a list hangs. */
export const PARAGRAPH_GAP = 6
const POINT_INDENT = 0.28
const POINTS_PER_INCH = 72

export interface Box {
  readonly y: number
  readonly height: number
}

export interface PlacedText extends Box {
  readonly text: string
  readonly size: number
  /** Whether less than the whole stands there. */
  readonly isCut: boolean
}

/** The places of everything on a slide: nothing over anything else, and no text larger than its place. */
export interface SlideLayout {
  readonly title: PlacedText
  readonly text: PlacedText | null
  /** Where picture, chart or table may stand. */
  readonly room: Box
  /** `y` is that of its rule. */
  readonly question: PlacedText | null
  readonly name: PlacedText
  readonly source: PlacedText
  readonly stamp: PlacedText
}

export interface LaidOutWords {
  readonly title: string
  readonly text: string
  readonly question: string
  readonly deckName: string
  readonly source: string
  readonly stamp: string
}

/** One slide of the file, with the part of a long text that stands on it. */
export interface LaidOutSlide {
  readonly layout: SlideLayout
  /** The picture, chart or table stands on this slide. */
  readonly hasContent: boolean
}

/**
 * Lays out what a slide says. What does not fit at its size is set smaller, down to what can be read; a text that is
 * longer still goes on on a slide after it, so a slide of the story may become several. Only a title, a question or a
 * source of unreasonable length is cut, and says so (`isCut`).
 */
export function layoutSlides(words: LaidOutWords, hasContent: boolean): readonly LaidOutSlide[] {
  if (words.text === '') return [{ layout: layoutOf(words, null), hasContent }]
  if (hasContent) {
    const text = fitText(words.text, ROOM.width, CAPTION_STEPS)
    if (!text.isCut) return [{ layout: layoutOf(words, text), hasContent }]
    return [
      { layout: layoutOf({ ...words, text: '' }, null), hasContent },
      ...layoutSlides({ ...words, question: '' }, false),
    ]
  }
  const pages = textPages(words)
  return pages.map((text, i) => ({
    layout: layoutOf({ ...words, question: i === pages.length - 1 ? words.question : '' }, text),
    hasContent: false,
  }))
}

function layoutOf(words: LaidOutWords, text: FittedText | null): SlideLayout {
  const title = placed(fitText(words.title, ROOM.width, TITLE_STEPS, true), TITLE.y)
  const source = fitText(words.source, sourceWidth(), SOURCE_STEPS)
  const sourceTop = FOOT.y + FOOT.height - Math.max(FOOT.height, source.height)
  const question = words.question === '' ? null : questionAt(words.question, sourceTop)
  const textTop = title.y + title.height + GAP
  const placedText = text && placed(text, textTop)
  const top = placedText ? placedText.y + placedText.height + GAP : textTop
  const bottom = (question?.y ?? sourceTop) - GAP
  return {
    title,
    text: placedText,
    room: { y: top, height: bottom - top },
    question,
    name: placed(fitText(words.deckName, NAME_WIDTH, NAME_STEPS), FOOT.y),
    source: { ...placed(source, sourceTop), height: FOOT.y + FOOT.height - sourceTop },
    stamp: { ...placed(fitText(words.stamp, ROOM.width, STAMP_STEPS), STAMP.y), height: STAMP.bottom - STAMP.y },
  }
}

/** Room for the source, between the name of the story and the number of the slide. */
export function sourceWidth(): number {
  return ROOM.width - NAME_WIDTH - NUMBER_WIDTH - 0.25
}

function questionAt(question: string, bottom: number): PlacedText {
  const fitted = fitText(question, ROOM.width - LABEL_WIDTH, QUESTION_STEPS)
  const y = Math.min(QUESTION_TOP, bottom - GAP - fitted.height - RULE_GAP)
  return { ...placed(fitted, y), height: RULE_GAP + fitted.height }
}

function placed({ text, size, height, isCut }: FittedText, y: number): PlacedText {
  return { text, size, y, height, isCut }
}

/** A long text in pages: whole paragraphs where they fit, else broken between lines. */
function textPages(words: LaidOutWords): readonly FittedText[] {
  const { room } = layoutOf(words, null)
  const paragraphs = words.text.split('\n')
  for (const size of TEXT_SIZES) {
    const height = paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, size), 0)
    if (height <= room.height) return [{ text: words.text, size, lines: paragraphs.length, height, isCut: false }]
  }
  const size = TEXT_SIZES.at(-1)!
  const pages: { text: string[]; height: number }[] = [{ text: [], height: 0 }]
  for (const paragraph of paragraphs.flatMap((each) => piecesOf(each, size, room.height))) {
    const height = paragraphHeight(paragraph, size)
    if (pages.at(-1)!.height + height > room.height) pages.push({ text: [], height: 0 })
    const page = pages.at(-1)!
    page.text.push(paragraph)
    page.height += height
  }
  return pages.map(({ text, height }) => ({ text: text.join('\n'), size, lines: text.length, height, isCut: false }))
}

/** Points of a list hang, and so have less room. */
export function isPoint(paragraph: string): boolean {
  return /^[•–-]\s/.test(paragraph)
}

function paragraphHeight(paragraph: string, size: number): number {
  return linesHeight(linesOf(paragraph, size).length, size) + PARAGRAPH_GAP / POINTS_PER_INCH
}

function linesOf(paragraph: string, size: number): string[] {
  return brokenLines(paragraph, ROOM.width - (isPoint(paragraph) ? POINT_INDENT : 0), size)
}

/** A paragraph that is higher than a page, broken between lines. */
function piecesOf(paragraph: string, size: number, height: number): string[] {
  if (paragraphHeight(paragraph, size) <= height) return [paragraph]
  const lines = linesOf(paragraph, size)
  const most = Math.max(1, Math.floor((height - PARAGRAPH_GAP / POINTS_PER_INCH) / linesHeight(1, size)))
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) =>
    lines.slice(i * most, (i + 1) * most).join(' '),
  )
}

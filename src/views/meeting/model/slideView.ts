import type { AppState, ThemeChoice } from '../../../address/AppState.ts'
import { isMeeting, mapsIndicator } from '../../../address/viewAsked.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { indicatorById } from '../../../domain/lookups.ts'
import type { Slide, SlideMark, Story } from '../../../domain/Story.ts'
import { textIn } from '../../../domain/textIn.ts'
import { notInPackage } from '../../../facts/figures/notInPackage.ts'
import { slideRoom } from '../../../output/model/slideRoom.ts'
import { numberText } from '../../../words/format.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'
import { meetingCatalogue } from '../words/meetingCatalogue.ts'
import type { ReadQuery } from './ReadQuery.ts'

export interface Paragraph {
  readonly isPoint: boolean
  readonly text: string
}

/** A slide with finished words, and the state that its live view opens with. */
export interface SlideView {
  readonly slide: Slide
  readonly headline: string
  readonly paragraphs: readonly Paragraph[]
  readonly question: string
  readonly questionLabel: string
  readonly notes: string
  readonly storyTitle: string
  /** At the foot: what must be known of the figures, what the view shows and where they come from. */
  readonly source: string
  readonly number: string
  /** Kind of slide or name of the view, for lists. */
  readonly kindName: string
  /** Null for texts and pictures, and for a view that is no view of its own. */
  readonly state: AppState | null
  /** How high its view can be; see `slideRoom`. Of no use without a state. */
  readonly room: number
  readonly alt: string
  /** Notes and rings on the picture, with finished words. */
  readonly marks: readonly (Omit<SlideMark, 'text'> & { readonly text: string })[]
}

export interface SlideInput {
  readonly dataset: Dataset
  readonly read: ReadQuery
  readonly story: Story
  readonly language: Language
  readonly theme: ThemeChoice
}

/** All slides of a story, ready to be shown. */
export function slideViews(input: SlideInput): SlideView[] {
  return input.story.slides.map((_, at) => slideView(input, at))
}

function slideView({ dataset, read, story, language, theme }: SlideInput, at: number): SlideView {
  const words = meetingCatalogue(language).meeting
  const slide = story.slides[at]!
  const state = slide.kind === 'view' ? slideState(slide.query, read, language, theme) : null
  const number = (value: number): string => numberText(value, 0, language)
  const said = {
    headline: textIn(slide.headline, language),
    paragraphs: paragraphsOf(textIn(slide.text, language)),
    question: textIn(slide.question, language),
  }
  return {
    slide,
    ...said,
    room: slideRoom(said),
    questionLabel: words.question,
    notes: textIn(slide.notes, language),
    storyTitle: textIn(story.title, language) || words.untitled,
    source: [...noticesOf(dataset, language), ...(state ? [sourceText(dataset, state, language)] : [])].join(' '),
    number: words.slideNumber(number(at + 1), number(story.slides.length)),
    kindName: state ? words.viewNames[state.view] : words.kinds[slide.kind],
    state,
    alt: slide.kind === 'picture' ? textIn(slide.alt, language) : '',
    marks: slide.marks.map((mark) => ({ ...mark, text: textIn(mark.text, language) })),
  }
}

/** The state of a saved view in the reader's language and appearance. Null for the meeting itself, which is no slide. */
function slideState(query: string, read: ReadQuery, language: Language, theme: ThemeChoice): AppState | null {
  const { state } = read(query)
  return isMeeting(state) ? null : { ...state, embed: false, language, theme }
}

/** A line that begins with a dash is a point; every other line with words in it is a paragraph. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const isPoint = /^[-–•]\s/.test(line)
      return { isPoint, text: isPoint ? line.slice(1).trim() : line }
    })
}

/** Paragraphs in their order, points that follow each other as one list. */
export function textBlocks(paragraphs: readonly Paragraph[]): { readonly isList: boolean; readonly lines: string[] }[] {
  const blocks: { isList: boolean; lines: string[] }[] = []
  for (const { isPoint, text } of paragraphs) {
    const last = blocks.at(-1)
    if (isPoint && last?.isList) last.lines.push(text)
    else blocks.push({ isList: isPoint, lines: [text] })
  }
  return blocks
}

/** The screen says it over every view, but a slide covers that, on the wall as on paper. */
function noticesOf(dataset: Dataset, language: Language): string[] {
  return [
    ...(dataset.meta.synthetic ? [`${outputCatalogue(language).print.synthetic}.`] : []),
    ...notInPackage(dataset, language),
  ]
}

/** What stands at the foot of a slide: indicator and period where the view is about one, and whose figures. */
function sourceText(dataset: Dataset, state: AppState, language: Language): string {
  const attribution = textIn(dataset.meta.attribution, language)
  const indicator = indicatorById(dataset, state.indicator)
  const subject = mapsIndicator(state) && indicator ? `${textIn(indicator.name, language)} ${state.period}.` : ''
  const ended = attribution === '' || /[.!?]$/.test(attribution) ? attribution : `${attribution}.`
  return [subject, ended].filter((part) => part !== '').join(' ')
}

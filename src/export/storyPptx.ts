import PptxGenJS from 'pptxgenjs'
import { deckWords } from '../i18n/deckWords.ts'
import type { TakeAway } from '../viewmodels/TakeAway.ts'
import { addContent, type NativeChart } from './pptx/addContent.ts'
import { finishPptx } from './pptx/finishPptx.ts'
import type { StoryDeck, StorySlide } from './pptx/StoryDeck.ts'
import { defineFrame, FONT, MASTER, writeFrame } from './pptx/slideFrame.ts'
import { plainText } from './svgTag.ts'

/** Letters of ten points that the foot of a slide has room for. */
const LONGEST_SOURCE = 112

/**
 * A story as a PowerPoint file of 16:9: headline, picture or native chart or table, question, source and stamp on every
 * slide, notes for the one who speaks. Charts are PowerPoint's own, with their figures in a workbook inside and their
 * intervals as error bars; maps and the compass are pictures with alternative text. Nothing in it refers to anything
 * outside. Rejects when a picture is not a PNG.
 */
export async function storyPptx(slides: readonly StorySlide[], deck: StoryDeck): Promise<Uint8Array<ArrayBuffer>> {
  const words = deckWords[deck.language]
  const lang = deck.language === 'sv' ? 'sv-SE' : 'en-GB'
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  file.title = plainText(deck.name)
  file.author = plainText(deck.author)
  file.company = ''
  file.subject = plainText(deck.stamp.join(' '))
  defineFrame(file)
  const charts: NativeChart[] = []
  for (const given of slides) {
    const story = {
      ...given,
      title: plainText(given.title),
      text: plainText(given.text),
      question: plainText(given.question),
    }
    const slide = file.addSlide({ masterName: MASTER })
    const { takeAway } = story
    writeFrame(slide, {
      title: story.title,
      text: story.text,
      question: story.question,
      questionLabel: words.question,
      deckName: plainText(deck.name),
      isTextOnly: !story.picture && !takeAway?.table.rows.length && !takeAway?.chart,
      source: takeAway ? plainText(sourceLine(takeAway, words.source(takeAway.source))) : '',
      stamp: plainText([...(takeAway?.stamp ?? deck.stamp)].join(' ')),
      lang,
    })
    const chart = addContent(file, slide, story, { lang, language: deck.language })
    if (chart) charts.push(chart)
    if (story.notes !== '') slide.addNotes(plainText(story.notes))
  }
  const bytes = await file.write({ outputType: 'uint8array' })
  return finishPptx(bytes as Uint8Array, { charts, lang, date: deck.date })
}

/** One line: unit and source where there is room, else what the figures are called and the source. */
function sourceLine({ title, unit }: TakeAway, source: string): string {
  const whole = `${unit} ${source}`.trim()
  return whole.length <= LONGEST_SOURCE ? whole : `${title}. ${source}`
}

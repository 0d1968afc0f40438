import PptxGenJS from 'pptxgenjs'
import { LOCALES } from '../../../domain/LocalText.ts'
import { plainText } from '../../../output/files/svgTag.ts'
import type { TakeAway } from '../../../output/model/TakeAway.ts'
import { addContent, type NativeChart } from '../../../output/pptx/addContent.ts'
import { finishPptx } from '../../../output/pptx/finishPptx.ts'
import type { StoryDeck, StorySlide } from '../../../output/pptx/StoryDeck.ts'
import { defineFrame, FONT, MASTER, writeFoot, writeHead } from '../../../output/pptx/slideFrame.ts'
import { type LaidOutWords, layoutSlides } from '../../../output/pptx/slideLayout.ts'
import { outputCatalogue } from '../../../words/outputCatalogue.ts'

/** Characters of ten points that the foot of a slide has room for. */
const LONGEST_SOURCE = 112

/**
 * A story as a PowerPoint file of 16:9: headline, picture or native chart or table with its marks, question, source and
 * stamp on every slide, notes for the one who speaks. Charts are PowerPoint's own, with their figures in a workbook inside
 * and their intervals as error bars; maps and the compass are pictures with alternative text. A text that is too long for
 * its slide goes on on another; the rest of a title, a question or a source that had to be cut stands in the notes.
 * Nothing in it refers to anything outside. Rejects when a picture is not a PNG.
 */
export async function storyPptx(slides: readonly StorySlide[], deck: StoryDeck): Promise<Uint8Array<ArrayBuffer>> {
  const words = outputCatalogue(deck.language).deck
  const lang = LOCALES[deck.language]
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  file.theme = { headFontFace: FONT, bodyFontFace: FONT }
  file.title = plainText(deck.name)
  file.author = plainText(deck.author)
  file.company = ''
  file.subject = plainText(deck.stamp.join(' '))
  defineFrame(file)
  const charts: NativeChart[] = []
  const titleHeights: number[] = []
  for (const story of slides) {
    const given = wordsOf(story, deck)
    const parts = layoutSlides(given, hasContent(story))
    parts.forEach(({ layout, hasContent: isHere }, i) => {
      const slide = file.addSlide({ masterName: MASTER })
      writeHead(slide, layout, lang)
      titleHeights.push(layout.title.height)
      const chart = isHere ? addContent(file, slide, story, layout.room, { lang, language: deck.language }) : null
      if (chart) charts.push(chart)
      writeFoot(slide, layout, words.question, lang)
      const whole = [
        layout.title.isCut ? given.title : '',
        layout.question?.isCut ? given.question : '',
        layout.source.isCut ? given.source : '',
      ]
      const notes = [i === 0 ? plainText(story.notes) : '', ...(i === 0 ? whole : [])].filter((text) => text !== '')
      if (notes.length > 0) slide.addNotes(notes.join('\n'))
    })
  }
  const bytes = await file.write({ outputType: 'uint8array' })
  return finishPptx(bytes as Uint8Array, { charts, titleHeights, lang, date: deck.date })
}

function wordsOf({ title, text, question, takeAway }: StorySlide, deck: StoryDeck): LaidOutWords {
  const words = outputCatalogue(deck.language).deck
  return {
    title: plainText(title),
    text: plainText(text),
    question: plainText(question),
    deckName: plainText(deck.name),
    source: takeAway ? plainText(sourceLine(takeAway, words.source(takeAway.source))) : '',
    stamp: plainText([...(takeAway?.stamp ?? deck.stamp)].join(' ')),
  }
}

function hasContent({ picture, takeAway }: StorySlide): boolean {
  return picture !== null || (takeAway !== null && (takeAway.table.rows.length > 0 || takeAway.chart !== undefined))
}

/** One line: unit and source where there is room, else what the figures are called and the source. */
function sourceLine({ title, unit }: TakeAway, source: string): string {
  const whole = `${unit} ${source}`.trim()
  return whole.length <= LONGEST_SOURCE ? whole : `${title}. ${source}`
}

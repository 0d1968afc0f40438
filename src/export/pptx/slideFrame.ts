import type PptxGenJS from 'pptxgenjs'

/** Inches; the slide is 13.33 by 7.5. */
export const SLIDE = { width: 13.333, height: 7.5, edge: 0.63 } as const
export const ROOM = { left: SLIDE.edge, width: SLIDE.width - 2 * SLIDE.edge } as const
export const INK = '12232B'
export const GREY = '47575F'
export const GROUND = 'F2F4F3'
export const MASTER = 'Bild'

/**
 * Arial: it is on Windows and Macs, in PowerPoint on the web and in Keynote, and LibreOffice has a font of the very
 * same widths, so that lines break alike everywhere. Calibri is missing on a Mac without Office, Aptos on every machine
 * that has not been updated since 2023, and the application's own font on all of them.
 */
export const FONT = 'Arial'

const TITLE = { y: 0.42, height: 1.1 }
const FOOT = { y: 6.86, height: 0.24 }
const STAMP = { y: 7.1, height: 0.22 }
const QUESTION_TOP = 5.98
/** Letters of thirty points that fit on a line with certainty. */
const ONE_LINE = 54
/** Longer questions are set smaller, so that two lines stay above the foot. */
const LONG_QUESTION = 70
/** Longer sources are set a point smaller. */
const LONG_SOURCE = 92

/** Where the picture, chart or table of a slide may stand: what title, text and question leave. */
export function roomFor({ title, text, question }: Pick<SlideWords, 'title' | 'text' | 'question'>) {
  const top = textTop(title) + (text === '' ? 0.12 : 0.12 + textHeight(text))
  const bottom = question === '' ? FOOT.y - 0.18 : QUESTION_TOP - 0.18
  return { top, height: bottom - top }
}

/** A headline of one line leaves the room of the other to what comes after it. */
function textTop(title: string): number {
  return TITLE.y + (title.length <= ONE_LINE ? TITLE.height / 2 : TITLE.height)
}

/** Two lines of sixteen points, or one. */
function textHeight(text: string): number {
  return text.length > 120 ? 0.68 : 0.38
}

/** The ground, the title's place, slide number and rule, once for all slides. */
export function defineFrame(deck: PptxGenJS): void {
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: GROUND },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: ROOM.left,
            y: TITLE.y,
            w: ROOM.width,
            h: TITLE.height,
            margin: 0,
            fontFace: FONT,
            fontSize: 30,
            bold: true,
            color: INK,
            align: 'left',
            valign: 'top',
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: SLIDE.width - SLIDE.edge - 0.6,
      y: FOOT.y,
      w: 0.6,
      h: FOOT.height,
      margin: 0,
      align: 'right',
      fontFace: FONT,
      fontSize: 11,
      color: GREY,
    },
  })
}

/** Title, text, question over its rule, source and stamp of one slide. */
export interface SlideWords {
  readonly title: string
  readonly text: string
  readonly question: string
  /** Nothing but words: they may be larger. */
  readonly isTextOnly: boolean
  readonly questionLabel: string
  readonly deckName: string
  readonly source: string
  readonly stamp: string
  readonly lang: string
}

export function writeFrame(slide: PptxGenJS.Slide, words: SlideWords): void {
  const { lang } = words
  const plain = { fontFace: FONT, color: INK, margin: 0, lang }
  slide.addText(words.title, {
    placeholder: 'title',
    fontSize: titleSize(words.title),
    bold: true,
    lang,
    fontFace: FONT,
  })
  if (words.text !== '') {
    const height = words.isTextOnly ? 3.6 : textHeight(words.text)
    const fontSize = words.isTextOnly ? 22 : 16
    const y = textTop(words.title) + (words.isTextOnly ? 0.3 : 0)
    slide.addText(paragraphs(words.text), {
      ...plain,
      x: ROOM.left,
      y,
      w: ROOM.width,
      h: height,
      fontSize,
      valign: 'top',
    })
  }
  if (words.question !== '') {
    slide.addShape('line', {
      x: ROOM.left,
      y: QUESTION_TOP,
      w: ROOM.width,
      h: 0,
      line: { color: INK, width: 1.5 },
      objectName: 'Linje',
    })
    const row = { y: QUESTION_TOP + 0.12, h: 0.62, valign: 'top' as const }
    slide.addText(words.questionLabel, {
      ...plain,
      ...row,
      y: row.y + 0.08,
      x: ROOM.left,
      w: 2,
      bold: true,
      fontSize: 14,
    })
    slide.addText(words.question, {
      ...plain,
      ...row,
      x: ROOM.left + 2.05,
      w: ROOM.width - 2.05,
      fontSize: words.question.length > LONG_QUESTION ? 16 : 20,
    })
  }
  const foot = { ...plain, y: FOOT.y, h: FOOT.height, color: GREY, fontSize: 11, valign: 'top' as const }
  slide.addText(words.deckName, { ...foot, x: ROOM.left, w: 3 })
  const fontSize = words.source.length > LONG_SOURCE ? 10 : 11
  slide.addText(words.source, { ...foot, fontSize, x: ROOM.left + 3.05, w: ROOM.width - 3.05 - 0.8 })
  slide.addText(words.stamp, { ...foot, x: ROOM.left, y: STAMP.y, w: ROOM.width, h: STAMP.height, fontSize: 8 })
}

/** A headline of at most two lines. */
function titleSize(title: string): number {
  return title.length <= 90 ? 30 : title.length <= 120 ? 26 : 22
}

/** Lines as paragraphs; those that begin with a dot or a dash as points of a list, which hang when they wrap. */
function paragraphs(text: string): PptxGenJS.TextProps[] {
  const lines = text.split('\n')
  return lines.map((line, i) => {
    const point = /^[•–-]\s+(.*)$/.exec(line)
    const last = i === lines.length - 1
    return {
      text: point ? point[1]! : line,
      options: {
        ...(point ? { bullet: { indent: 18 } } : {}),
        breakLine: !last,
        ...(last ? {} : { paraSpaceAfter: 6 }),
      },
    }
  })
}

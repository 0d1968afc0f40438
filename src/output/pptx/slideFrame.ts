import type PptxGenJS from 'pptxgenjs'
import {
  FOOT,
  isPoint,
  LABEL_WIDTH,
  NUMBER_WIDTH,
  PARAGRAPH_GAP,
  ROOM,
  SLIDE,
  type SlideLayout,
  sourceWidth,
  TITLE,
} from './slideLayout.ts'

export const INK = '12232B'
export const GREY = '47575F'
const GROUND = 'F2F4F3'
export const MASTER = 'Bild'

/**
 * Arial: it is on Windows and Macs, in PowerPoint on the web and in Keynote, and LibreOffice has a font of the very
 * same widths, so that lines break alike everywhere. Calibri is missing on a Mac without Office, Aptos on every machine
 * that has not been updated since 2023, and the application's own font on all of them.
 */
export const FONT = 'Arial'

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
      x: SLIDE.width - SLIDE.edge - NUMBER_WIDTH,
      y: FOOT.y,
      w: NUMBER_WIDTH,
      h: FOOT.height,
      margin: 0,
      align: 'right',
      fontFace: FONT,
      fontSize: 11,
      color: GREY,
    },
  })
}

/** What is read before the picture of a slide: its title and text. */
export function writeHead(slide: PptxGenJS.Slide, { title, text }: SlideLayout, lang: string): void {
  // The size of the place on the master goes before that of the text, but not before that of a part of it.
  const words = { text: title.text, options: { fontSize: title.size, bold: true, fontFace: FONT, lang } }
  slide.addText([words], { placeholder: 'title', lang })
  if (!text) return
  slide.addText(paragraphs(text.text), {
    fontFace: FONT,
    color: INK,
    margin: 0,
    lang,
    valign: 'top',
    x: ROOM.left,
    y: text.y,
    w: ROOM.width,
    h: text.height,
    fontSize: text.size,
  })
}

/** What is read after it: the question over its rule, then name, source and stamp. */
export function writeFoot(slide: PptxGenJS.Slide, layout: SlideLayout, label: string, lang: string): void {
  const plain = { fontFace: FONT, color: INK, margin: 0, lang, valign: 'top' as const }
  const { question, name, source, stamp } = layout
  if (question) {
    slide.addShape('line', {
      x: ROOM.left,
      y: question.y,
      w: ROOM.width,
      h: 0,
      line: { color: INK, width: 1.5 },
      objectName: 'Linje',
    })
    const row = { y: question.y + 0.12, h: question.height - 0.12 }
    slide.addText(label, { ...plain, ...row, h: 0.3, x: ROOM.left, w: LABEL_WIDTH - 0.05, bold: true, fontSize: 14 })
    slide.addText(question.text, {
      ...plain,
      ...row,
      x: ROOM.left + LABEL_WIDTH,
      w: ROOM.width - LABEL_WIDTH,
      fontSize: question.size,
    })
  }
  const foot = { ...plain, color: GREY }
  slide.addText(name.text, { ...foot, x: ROOM.left, y: name.y, w: 3, h: FOOT.height, fontSize: name.size })
  if (source.text !== '')
    slide.addText(source.text, {
      ...foot,
      x: ROOM.left + 3.05,
      y: source.y,
      w: sourceWidth(),
      h: source.height,
      fontSize: source.size,
    })
  slide.addText(stamp.text, { ...foot, x: ROOM.left, y: stamp.y, w: ROOM.width, h: stamp.height, fontSize: stamp.size })
}

/** Lines as paragraphs; those that begin with a dot or a dash as points of a list, which hang when they wrap. */
function paragraphs(text: string): PptxGenJS.TextProps[] {
  const lines = text.split('\n')
  return lines.map((line, i) => {
    const last = i === lines.length - 1
    return {
      text: isPoint(line) ? line.replace(/^\S+\s+/, '') : line,
      options: {
        ...(isPoint(line) ? { bullet: { indent: 18 } } : {}),
        breakLine: !last,
        ...(last ? {} : { paraSpaceAfter: PARAGRAPH_GAP }),
      },
    }
  })
}

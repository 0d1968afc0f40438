import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../../domain/LocalText.ts'
import { deckWords } from '../../i18n/deckWords.ts'
import { numberText } from '../../i18n/format.ts'
import type { TakeAway, TakeAwayCell, TakeAwayChart, TakeAwayColumn } from '../../viewmodels/TakeAway.ts'
import { plainText } from '../svgTag.ts'
import type { SlidePicture, StorySlide } from './StoryDeck.ts'
import { FONT, GREY, INK, ROOM, roomFor } from './slideFrame.ts'

/** A chart whose part is to be replaced by one with error bars, in the order they come in the file. */
export interface NativeChart {
  readonly chart: TakeAwayChart
  readonly language: Language
}

interface Look {
  readonly lang: string
  readonly language: Language
}

const MOST_ROWS = 14
const MOST_COLUMNS = 7
const CAPTION = 0.28
/** Top, right, bottom and left, in inches: a number keeps its distance to the text after it. */
const NUMBER_MARGIN: [number, number, number, number] = [0.02, 0.3, 0.02, 0.04]

/** Chart, picture or table of a slide, whichever it has and prefers. Gives the chart, when it is one. */
export function addContent(file: PptxGenJS, slide: PptxGenJS.Slide, story: StorySlide, look: Look): NativeChart | null {
  const { takeAway, picture } = story
  const room = roomFor(story)
  const chart = takeAway?.chart
  if (takeAway && chart && hasFigures(chart) && (story.preferChart || !picture)) {
    addChart(file, slide, takeAway, chart, room, look)
    return { chart, language: look.language }
  }
  if (picture) addPicture(slide, picture, room)
  else if (takeAway && takeAway.table.rows.length > 0) addTable(slide, takeAway, room, look)
  return null
}

function hasFigures({ series }: TakeAwayChart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null))
}

interface Room {
  readonly top: number
  readonly height: number
}

function addChart(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  takeAway: TakeAway,
  chart: TakeAwayChart,
  { top, height }: Room,
  { lang, language }: Look,
): void {
  const words = deckWords[language]
  const tested = chart.series.some(({ low }) => low?.some((limit) => limit !== null))
  const caption = plainText([`${chart.yTitle}.`, tested ? words.interval : ''].join(' ').trim())
  slide.addText(caption, {
    x: ROOM.left,
    y: top,
    w: ROOM.width,
    h: CAPTION,
    margin: 0,
    fontFace: FONT,
    fontSize: 12,
    color: GREY,
    lang,
  })
  // A frame with a chart of the right kind; finishing the file puts the real chart and its workbook in its place.
  slide.addChart(file.ChartType.bar, [{ name: '', labels: [''], values: [0] }], {
    x: ROOM.left,
    y: top + CAPTION,
    w: ROOM.width,
    h: height - CAPTION,
    altText: plainText(words.chart(takeAway.title, takeAway.finding)),
    objectName: 'Diagram',
  })
}

function addPicture(slide: PptxGenJS.Slide, picture: SlidePicture, { top, height }: Room): void {
  const scale = Math.min(ROOM.width / picture.width, height / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  slide.addImage({
    data: typeof picture.png === 'string' ? picture.png : `data:image/png;base64,${base64(picture.png)}`,
    x: ROOM.left + (ROOM.width - w) / 2,
    y: top + (height - h) / 2,
    w,
    h,
    altText: plainText(picture.alt),
    objectName: 'Bild',
  })
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

function addTable(slide: PptxGenJS.Slide, takeAway: TakeAway, { top, height }: Room, { lang, language }: Look): void {
  const words = deckWords[language]
  const columns = takeAway.table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ column }) => column.heading !== 'id')
    .slice(0, MOST_COLUMNS)
  const fits = Math.max(3, Math.min(MOST_ROWS, Math.floor((height - 0.6) / 0.27)))
  const rows = takeAway.table.rows.slice(0, takeAway.table.rows.length > fits ? fits - 1 : fits)
  const border = (pt: number): PptxGenJS.BorderProps => ({ type: 'solid', pt, color: pt > 0.6 ? INK : 'B9C3C6' })
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const cell = (text: string, column: TakeAwayColumn, line: number, extra: PptxGenJS.TableCellProps) => ({
    text: plainText(text),
    options: {
      align: column.kind === 'number' ? ('right' as const) : ('left' as const),
      ...(column.kind === 'number' ? { margin: NUMBER_MARGIN } : {}),
      border: [none, none, border(line), none] as [
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
        PptxGenJS.BorderProps,
      ],
      ...extra,
    },
  })
  const head = columns.map(({ column }) =>
    cell(column.heading, column, 1, { bold: true, valign: 'bottom', fontSize: 11 }),
  )
  const body = rows.map((row) =>
    columns.map(({ column, at }) => {
      const value = row[at] ?? ''
      const isMissing = typeof value === 'object'
      return cell(textOf(value, column, language), column, 0.5, isMissing ? { italic: true, color: GREY } : {})
    }),
  )
  const weights = columns.map(({ column }, i) => (i === 0 ? 2.4 : column.kind === 'number' ? 1.4 : 1.8))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const width = Math.min(ROOM.width, 2 * sum)
  slide.addTable([head, ...body], {
    x: ROOM.left,
    y: top,
    w: width,
    colW: weights.map((weight) => (weight / sum) * width),
    rowH: 0.27,
    fontFace: FONT,
    fontSize: 12,
    color: INK,
    margin: [0.02, 0.08, 0.02, 0.04],
    valign: 'middle',
    objectName: plainText(words.table(takeAway.title, takeAway.finding)),
  })
  const left = takeAway.table.rows.length - rows.length
  if (left > 0) {
    const note = words.moreRows(numberText(left, 0, language))
    const y = top + height - 0.3
    slide.addText(note, {
      x: ROOM.left,
      y,
      w: ROOM.width,
      h: 0.26,
      margin: 0,
      fontFace: FONT,
      fontSize: 11,
      color: GREY,
      lang,
    })
  }
}

function textOf(cell: TakeAwayCell, column: TakeAwayColumn, language: Language): string {
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? numberText(cell, column.decimals ?? 0, language) : cell.missing
}

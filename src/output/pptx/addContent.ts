import type PptxGenJS from 'pptxgenjs'
import type { Language } from '../../domain/LocalText.ts'
import { listText, numberText } from '../../words/format.ts'
import { outputCatalogue } from '../../words/outputCatalogue.ts'
import { base64 } from '../files/base64.ts'
import { plainText } from '../files/svgTag.ts'
import type { TakeAway, TakeAwayChart, TakeAwayFill } from '../model/TakeAway.ts'
import { addMarks, type PlacedPicture } from './addMarks.ts'
import { fitText, type TextStep } from './fitText.ts'
import type { SlidePicture, StorySlide } from './StoryDeck.ts'
import { FONT, GREY, INK } from './slideFrame.ts'
import { type Box, ROOM } from './slideLayout.ts'
import { CELL_EDGE, edgesOf, NOTE_HEIGHT, type TableCell, tableLayout } from './tableLayout.ts'

/** A chart whose part is to be replaced by one with error bars, in the order they come in the file. */
export interface NativeChart {
  readonly chart: TakeAwayChart
  readonly language: Language
}

interface Look {
  readonly lang: string
  readonly language: Language
}

const CAPTION_STEPS: readonly TextStep[] = [
  { size: 12, lines: 1 },
  { size: 11, lines: 2 },
  { size: 10, lines: 3 },
]
/** Type of a view on the screen, in pixels, and the least of it on a slide, in points. */
const SCREEN_TYPE = 13
const LEAST_TYPE = 6
const POINTS_PER_INCH = 72
/** Before what a colour stands for, in that colour. */
const KEY_SIGN = '■ '
const NOTE_STEPS: readonly TextStep[] = [
  { size: 11, lines: 1 },
  { size: 9, lines: 2 },
]

/** Chart, picture or table of a slide, whichever it has and prefers, with its marks. Gives the chart, when it is one. */
export function addContent(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  story: StorySlide,
  room: Box,
  look: Look,
): NativeChart | null {
  const { takeAway, picture, marks } = story
  const words = outputCatalogue(look.language).deck
  const chart = takeAway?.chart
  const mark = (place: PlacedPicture): void => addMarks(slide, marks, place, words, look.lang)
  if (takeAway && chart && hasFigures(chart) && (story.preferChart || !picture)) {
    mark(addChart(file, slide, takeAway, chart, room, look))
    return { chart, language: look.language }
  }
  const hasTable = takeAway !== null && takeAway.table.rows.length > 0
  if (picture && (marks.length > 0 || !hasTable || isReadable(picture, room))) mark(addPicture(slide, picture, room))
  else if (takeAway && takeAway.table.rows.length > 0) addTable(slide, takeAway, room, story.areas, look)
  return null
}

/**
 * Whether the words in a picture of the screen can be read where it stands. A matrix of twenty rows is higher than a slide:
 * the table that is put there instead says which rows it shows.
 */
function isReadable({ width, height }: SlidePicture, room: Box): boolean {
  const inchesPerPixel = Math.min(ROOM.width / width, room.height / height)
  return SCREEN_TYPE * inchesPerPixel * POINTS_PER_INCH >= LEAST_TYPE
}

function hasFigures({ series }: TakeAwayChart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null))
}

function addChart(
  file: PptxGenJS,
  slide: PptxGenJS.Slide,
  takeAway: TakeAway,
  chart: TakeAwayChart,
  { y, height }: Box,
  { lang, language }: Look,
): PlacedPicture {
  const words = outputCatalogue(language).deck
  const tested = chart.series.some(({ low }) => low?.some((limit) => limit !== null))
  const caption = fitText(
    plainText([`${chart.yTitle}.`, tested ? words.interval : '', ...(chart.said ?? [])].join(' ').trim()),
    ROOM.width,
    CAPTION_STEPS,
  )
  const top = caption.height + 0.08
  slide.addText(caption.text, {
    x: ROOM.left,
    y,
    w: ROOM.width,
    h: caption.height,
    margin: 0,
    fontFace: FONT,
    fontSize: caption.size,
    color: GREY,
    lang,
    valign: 'top',
  })
  const place = { x: ROOM.left, y: y + top, w: ROOM.width, h: height - top }
  // A frame with a chart of the right kind; finishing the file puts the real chart and its workbook in its place.
  slide.addChart(file.ChartType.bar, [{ name: '', labels: [''], values: [0] }], {
    ...place,
    altText: plainText(words.chart(takeAway.title, takeAway.finding)),
    objectName: 'Diagram',
  })
  return place
}

function addPicture(slide: PptxGenJS.Slide, picture: SlidePicture, { y, height }: Box): PlacedPicture {
  const scale = Math.min(ROOM.width / picture.width, height / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  const place = { x: ROOM.left + (ROOM.width - w) / 2, y: y + (height - h) / 2, w, h }
  slide.addImage({
    data: typeof picture.png === 'string' ? picture.png : `data:image/png;base64,${base64(picture.png)}`,
    ...place,
    altText: plainText(picture.alt),
    objectName: 'Bild',
  })
  return place
}

/** #rrggbb as the file has it. */
function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

function addTable(
  slide: PptxGenJS.Slide,
  takeAway: TakeAway,
  { y, height }: Box,
  areas: readonly string[],
  { lang, language }: Look,
): void {
  const words = outputCatalogue(language).deck
  const { table } = takeAway
  const layout = tableLayout(table, { width: ROOM.width, height }, areas, language)
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const under = (pt: number, color: string): PptxGenJS.BorderProps => ({ type: 'solid', pt, color })
  const paint = (fill: TakeAwayFill | null | undefined): PptxGenJS.TableCellProps =>
    fill ? { fill: { color: hex(fill.fill) }, color: hex(fill.on) } : {}
  const cell = ({ text, isMissing }: TableCell, at: number, isHead: boolean, row?: number): PptxGenJS.TableCell => {
    const [left, right] = edgesOf(table, at)
    const line = isHead ? under(1, INK) : under(0.5, 'B9C3C6')
    return {
      text,
      options: {
        align: table.columns[at]!.kind === 'number' ? 'right' : 'left',
        valign: isHead ? 'bottom' : 'middle',
        margin: [CELL_EDGE, right, CELL_EDGE, left],
        border: [none, none, line, none],
        ...(isHead ? { bold: true } : {}),
        ...(isMissing ? { italic: true, color: GREY } : {}),
        ...(row === undefined ? {} : paint(table.fills?.cells[row]?.[at])),
      },
    }
  }
  const head = layout.columns.map((at, i) => cell({ text: layout.head[i]!, isMissing: false }, at, true))
  const body = layout.cells.map((row, r) =>
    row.map((each, i) => cell(each, layout.columns[i]!, false, layout.rows[r]!)),
  )
  slide.addTable([head, ...body], {
    x: ROOM.left,
    y,
    w: layout.widths.reduce((sum, width) => sum + width, 0),
    colW: [...layout.widths],
    rowH: [...layout.heights],
    fontFace: FONT,
    fontSize: layout.size,
    color: INK,
    objectName: plainText(words.table(takeAway.title, takeAway.finding)),
  })
  const number = (value: number): string => numberText(value, 0, language)
  const says = [
    layout.leftOutRows > 0 ? words.rowsShown(number(layout.rows.length), number(table.rows.length)) : '',
    layout.leftOutColumns.length > 0 ? words.columnsLeftOut(listText(layout.leftOutColumns, language)) : '',
  ].filter((part) => part !== '')
  const key = (table.fills?.key ?? []).map(({ fill, text }) => ({ fill, text: `${plainText(text)}   ` }))
  if (says.length === 0 && key.length === 0) return
  const keyed = key.map(({ text }) => `${KEY_SIGN}${text}`).join('')
  const note = fitText(keyed + plainText(says.join(' ')), ROOM.width, NOTE_STEPS)
  const runs = [
    ...key.flatMap(({ fill, text }) => [{ text: KEY_SIGN, options: { color: hex(fill) } }, { text }]),
    { text: note.text.slice(keyed.length) },
  ]
  slide.addText(runs, {
    x: ROOM.left,
    y: y + height - NOTE_HEIGHT,
    w: ROOM.width,
    h: NOTE_HEIGHT,
    margin: 0,
    fontFace: FONT,
    fontSize: note.size,
    color: GREY,
    lang,
    valign: 'bottom',
  })
}

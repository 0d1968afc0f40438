import { fetchPart } from '../../ui/fetchPart.ts'
import { pngScale } from '../files/pngScale.ts'
import { tableCsv } from '../files/tableCsv.ts'
import { embedCode } from '../model/embedCode.ts'
import type { MadeView } from '../model/MadeView.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { PIXEL_RATIO, pngOfSvg } from '../pngOfSvg.ts'
import { saveFile } from '../saveFile.ts'
import { figureOf, type PictureLook } from './pictureOf.ts'

export type FileFormat = 'png' | 'svg' | 'csv' | 'xlsx'

const TYPES: Readonly<Record<FileFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export interface SavedFile {
  readonly name: string
  /** The picture is so large that it had to be drawn smaller than others. */
  readonly isShrunk: boolean
}

/** Makes the file and hands it to the browser's download. */
export async function saveTakeAway(format: FileFormat, made: MadeView, look: PictureLook): Promise<SavedFile> {
  const takeAway = made.takeAway()
  const name = `${takeAway.fileName}.${format}`
  if (format === 'csv') saveFile(name, TYPES.csv, tableCsv(takeAway, look.language))
  else if (format === 'xlsx') {
    const { tableXlsx } = await fetchPart(() => import('../files/tableXlsx.ts'))
    saveFile(name, TYPES.xlsx, new Blob([tableXlsx(takeAway, look.language)]))
  } else {
    const figure = await figureOf(made, look)
    if (format === 'svg') saveFile(name, TYPES.svg, figure.text)
    else {
      saveFile(name, TYPES.png, await pngOfSvg(figure.text, figure.width, figure.height))
      return { name, isShrunk: isShrunk(figure) }
    }
  }
  return { name, isShrunk: false }
}

/**
 * Puts the figure on the clipboard, and says whether it had to be drawn smaller than others. The promise goes into the
 * item, so that the press still counts when it is ready.
 */
export async function copyPicture(made: Promise<MadeView>, look: PictureLook): Promise<boolean> {
  const figure = made.then((known) => figureOf(known, look))
  const png = figure.then(({ text, width, height }) => pngOfSvg(text, width, height))
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
  return isShrunk(await figure)
}

function isShrunk({ width, height }: SvgPicture): boolean {
  return pngScale(width, height, PIXEL_RATIO) < PIXEL_RATIO
}

export function copyLink(): Promise<void> {
  return navigator.clipboard.writeText(window.location.href)
}

/** Puts on the clipboard what another page holds to show this view. */
export function copyEmbedCode(): Promise<void> {
  return navigator.clipboard.writeText(embedCode(window.location.href, document.title))
}

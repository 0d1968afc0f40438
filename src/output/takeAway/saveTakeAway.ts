import type { Theme } from '../../address/AppState.ts'
import type { Language } from '../../domain/LocalText.ts'
import { fetchPart } from '../../ui/fetchPart.ts'
import { pngScale } from '../files/pngScale.ts'
import { tableCsv } from '../files/tableCsv.ts'
import type { SvgPicture } from '../model/SvgPicture.ts'
import { PIXEL_RATIO, pngOfSvg } from '../pngOfSvg.ts'
import { saveFile } from '../saveFile.ts'
import { figureOf } from './pictureOf.ts'
import type { TakeAwayOffer } from './TakeAwayOffer.ts'

export type FileFormat = 'png' | 'svg' | 'csv' | 'xlsx'

interface Look {
  readonly language: Language
  readonly theme: Theme
}

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
export async function saveTakeAway(format: FileFormat, offer: TakeAwayOffer, look: Look): Promise<SavedFile> {
  const name = `${(await offer.take()).fileName}.${format}`
  if (format === 'csv') saveFile(name, TYPES.csv, tableCsv(await offer.take(), look.language))
  else if (format === 'xlsx') {
    const { tableXlsx } = await fetchPart(() => import('../files/tableXlsx.ts'))
    saveFile(name, TYPES.xlsx, new Blob([tableXlsx(await offer.take(), look.language)]))
  } else {
    const figure = await figureOf(offer, look)
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
export async function copyPicture(offer: TakeAwayOffer, look: Look): Promise<boolean> {
  const figure = figureOf(offer, look)
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

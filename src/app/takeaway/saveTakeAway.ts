import type { Language } from '../../domain/LocalText.ts'
import { tableCsv } from '../../export/tableCsv.ts'
import type { Theme } from '../../state/AppState.ts'
import { pngOfSvg } from '../pngOfSvg.ts'
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

/** Makes the file and hands it to the browser's download; gives its name. */
export async function saveTakeAway(format: FileFormat, offer: TakeAwayOffer, look: Look): Promise<string> {
  const name = `${(await offer.take()).fileName}.${format}`
  saveFile(name, TYPES[format], await contentOf(format, offer, look))
  return name
}

async function contentOf(format: FileFormat, offer: TakeAwayOffer, look: Look): Promise<string | Blob> {
  if (format === 'csv') return tableCsv(await offer.take(), look.language)
  if (format === 'xlsx') {
    const { tableXlsx } = await import('../../export/tableXlsx.ts')
    return new Blob([tableXlsx(await offer.take(), look.language)])
  }
  const figure = await figureOf(offer, look)
  return format === 'svg' ? figure.text : pngOfSvg(figure.text, figure.width, figure.height)
}

/** Puts the figure on the clipboard. The promise goes into the item, so that the press still counts when it is ready. */
export function copyPicture(offer: TakeAwayOffer, look: Look): Promise<void> {
  const png = figureOf(offer, look).then((figure) => pngOfSvg(figure.text, figure.width, figure.height))
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}

export function copyLink(): Promise<void> {
  return navigator.clipboard.writeText(window.location.href)
}

import { offPage, overprinted, type PdfPage } from './pdfPages.ts'
import { plainText } from './plainText.ts'

/** A4 upright and across, in points. */
export const A4 = { width: 595, height: 842 }
export const ACROSS = { width: A4.height, height: A4.width }

/** Browsers round the millimetres of a paper to points each in their own way. */
export const sizeOf = ({ width, height }: PdfPage) => ({ width: wholePoints(width), height: wholePoints(height) })

export const textOf = ({ texts }: PdfPage) => plainText(texts.map(({ text }) => text).join(' '))

/** Without spaces, for browsers that write a line in pieces and for names that are broken over lines. */
export const bareText = (page: PdfPage) => textOf(page).replace(/\s/g, '')

/** Nothing over anything and nothing off the paper, on any page. */
export const faults = (pages: readonly PdfPage[]) => pages.flatMap((page) => [...overprinted(page), ...offPage(page)])

/** The share of the width of a page from its first text to its last. */
export function textWidth({ texts, width }: PdfPage): number {
  return (Math.max(...texts.map(({ right }) => right)) - Math.min(...texts.map(({ left }) => left))) / width
}

function wholePoints(length: number): number {
  const found = [A4.width, A4.height].find((side) => Math.abs(side - length) < 1.2)
  return found ?? Math.round(length)
}

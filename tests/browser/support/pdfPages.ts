import type { Page } from 'playwright-core'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** Points from the upper left corner of a page. */
export interface PdfBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PdfText extends PdfBox {
  readonly text: string
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  /** Upright texts with ink, in the order they are drawn. */
  readonly texts: readonly PdfText[]
  /** Boxes around what is filled, with the colour as #rrggbb. */
  readonly fills: readonly (PdfBox & { readonly colour: string })[]
}

/** A letter reaches about this much of the size of its type above and below the line it stands on. */
const ASCENT = 0.72
const DESCENT = 0.2

/**
 * The pages of the document as the browser prints it, as positions: what paper shows can be wrong although every text
 * is there. Without grounds of boxes unless asked, as browsers print.
 */
export async function pdfPages(page: Page, { printBackground = false } = {}): Promise<readonly PdfPage[]> {
  return readPages(await page.pdf({ preferCSSPageSize: true, printBackground }))
}

/** The pages of a file, as positions. */
export async function readPages(file: Uint8Array): Promise<readonly PdfPage[]> {
  withTransfer()
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 })
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)))
  await pdf.destroy()
  return pages
}

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>
type PageProxy = Awaited<ReturnType<PdfProxy['getPage']>>
/** Where the text before stands, and whether a space follows it. */
interface Written {
  readonly line: number
  readonly size: number
  readonly spaced: boolean
}
type Matrix = readonly [number, number, number, number, number, number]

async function readPage(page: PageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const texts: PdfText[] = []
  let before: Written | null = null
  for (const item of items) {
    if (!('str' in item)) continue
    const [across, turned, , size, x, y] = item.transform as unknown as Matrix
    if (item.str.trim() === '') {
      before = before && spacedBy(before, item.str)
      continue
    }
    // Turned texts, as the heads of the matrix, have no box that says where they are.
    if (Math.abs(turned) > 0.01 || across === 0) {
      before = null
      continue
    }
    const line = height - y
    const last = texts.at(-1)
    const gap = last ? x - last.right : 0
    // What follows on its line is the same text, which the browser may write in pieces.
    const goesOn: boolean =
      before !== null && before.line === line && before.size === size && Math.abs(gap) < size * 0.4
    const box = { left: x, right: x + item.width, top: line - size * ASCENT, bottom: line + size * DESCENT }
    if (goesOn && last) {
      texts[texts.length - 1] = { ...last, text: last.text + (before?.spaced ? ' ' : '') + item.str, right: box.right }
    } else texts.push({ ...box, text: item.str })
    before = { line, size, spaced: false }
  }
  return { width, height, texts, fills: await fillsOf(page, height) }
}

const spacedBy = (before: Written, blank: string): Written => ({ ...before, spaced: before.spaced || blank !== '' })

async function fillsOf(page: PageProxy, height: number): Promise<PdfPage['fills']> {
  const { OPS } = await getResolvedPDFJS()
  const painting = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])
  const { fnArray, argsArray } = await page.getOperatorList()
  const fills: (PdfBox & { colour: string })[] = []
  const saved: { matrix: Matrix; colour: string }[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let colour = '#000000'
  fnArray.forEach((operator, at) => {
    const given = argsArray[at]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push({ matrix, colour })
      if (operator === OPS.paintFormXObjectBegin && given?.[0]) matrix = product(matrix, given[0])
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      ;({ matrix, colour } = saved.pop() ?? { matrix, colour })
    } else if (operator === OPS.transform) matrix = product(matrix, given)
    else if (operator === OPS.setFillRGBColor) colour = String(given[0])
    else if (operator === OPS.constructPath && painting.has(given[0]) && given[2]) {
      const box = given[2] as ArrayLike<number>
      const corners = [apply(matrix, box[0]!, box[1]!), apply(matrix, box[2]!, box[3]!)] as const
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => height - y)]
      fills.push({
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
        colour,
      })
    }
  })
  return fills
}

const product = (m: Matrix, n: ArrayLike<number>): Matrix => [
  m[0] * n[0]! + m[2] * n[1]!,
  m[1] * n[0]! + m[3] * n[1]!,
  m[0] * n[2]! + m[2] * n[3]!,
  m[1] * n[2]! + m[3] * n[3]!,
  m[0] * n[4]! + m[2] * n[5]! + m[4],
  m[1] * n[4]! + m[3] * n[5]! + m[5],
]

const apply = (m: Matrix, x: number, y: number) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const

/** Pairs of texts printed over each other by more than the edges of their letters. */
export function overprinted({ texts }: PdfPage): readonly string[] {
  const found: string[] = []
  texts.forEach((a, at) => {
    for (const b of texts.slice(at + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      // A text with an edge is drawn twice in one place.
      const isTwin = a.text === b.text && Math.abs(a.left - b.left) < 0.5 && Math.abs(a.top - b.top) < 0.5
      const height = Math.min(a.bottom - a.top, b.bottom - b.top)
      const width = Math.min(a.right - a.left, b.right - b.left)
      // Widths of narrow type are known to about a letter.
      if (!isTwin && across > width * 0.25 && down > height * 0.3) found.push(`${a.text} | ${b.text}`)
    }
  })
  return found
}

/** Texts that leave their page. */
export const offPage = ({ texts, width, height }: PdfPage): readonly string[] =>
  texts
    .filter(({ left, right, top, bottom }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5)
    .map(({ text }) => text)

/** Colour of the box to the left of a text, as a key of a legend has it; null where there is only paper. */
export function colourBeside(page: PdfPage, text: string): string | null {
  const plain = (value: string) => value.replace(/[\u2060\s]/g, '')
  const key = page.texts.find((each) => plain(each.text) === plain(text))
  if (!key) throw new Error(`There is no “${text}” on the page`)
  const middle = (key.top + key.bottom) / 2
  const near = page.fills.filter(
    (fill) =>
      fill.right <= key.left &&
      fill.right > key.left - 30 &&
      fill.top < middle &&
      fill.bottom > middle &&
      fill.right - fill.left < 40,
  )
  return near.find(({ colour }) => colour !== '#ffffff')?.colour ?? null
}

/** pdf.js moves buffers with a function that Node 20 lacks. */
function withTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new ArrayBuffer(length)
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return copy
    },
    configurable: true,
    writable: true,
  })
}

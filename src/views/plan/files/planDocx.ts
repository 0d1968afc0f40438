import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImportedXmlComponent,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Language, LOCALES } from '../../../domain/LocalText.ts'
import { isToWrite } from '../model/isToWrite.ts'
import type { PlanBlock, PlanDocument, PlanMap, PlanPart, PlanTable } from '../model/PlanDocument.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { chartRun } from './chartRun.ts'
import { ownStyles, STYLES } from './documentStyles.ts'
import { finishDocx } from './finishDocx.ts'
import { mapXml } from './mapXml.ts'
import { pageParts } from './pageParts.ts'
import { type Orientation, paperRuns } from './paperRuns.ts'
import { tableCaptions } from './tableCaptions.ts'

export interface DocxInput {
  readonly document: PlanDocument
  readonly language: Language
  /** The date that the file states: `2026-11-30`. */
  readonly date: string
  /** The styles of the municipality's own template (`word/styles.xml`); null for the styles that come along. */
  readonly templateStyles: string | null
}

/** A4 in twentieths of a point, and its edges. */
const [PAPER_WIDTH, PAPER_HEIGHT] = [11_906, 16_838]
const EDGE = 1_134
const ROOM = { portrait: PAPER_WIDTH - 2 * EDGE, landscape: PAPER_HEIGHT - 2 * EDGE } as const
const SMALL = 16
const RULE = 'B9C2C6'
const HEAD_FILL = 'E4EBEE'

/**
 * A document of the plan as a Word file: headings in the built-in styles, contents, tables with header rows and alternative
 * texts, maps as shapes and charts as Word's own, page numbers. With a template the styles are the municipality's. The
 * same input gives the same bytes.
 */
export async function planDocx({
  document,
  language,
  date,
  templateStyles,
}: DocxInput): Promise<Uint8Array<ArrayBuffer>> {
  const words = planCatalogue(language).plan
  const writer = new PlanWriter(language)
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: SMALL, children: pageParts(words.page) })],
      }),
    ],
  })
  const section = (
    orientation: Orientation,
    children: readonly (Paragraph | Table | TableOfContents)[],
    isFirst: boolean,
  ) => ({
    properties: {
      titlePage: isFirst,
      page: {
        // The library turns the paper itself.
        size: {
          width: PAPER_WIDTH,
          height: PAPER_HEIGHT,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE },
      },
    },
    footers: { default: footer },
    children,
  })
  const runs = paperRuns(document.parts)
  const front = writer.front(document)
  const pages = runs.map(({ orientation, parts }) =>
    parts.flatMap(({ part, number }) => writer.part(part, number, orientation)),
  )
  const file = new Document({
    title: document.title,
    creator: document.subtitle,
    description: document.stamp.join(' '),
    ...(templateStyles === null ? { styles: ownStyles(LOCALES[language]) } : { externalStyles: templateStyles }),
    sections:
      document.cover.length === 0
        ? [section('portrait', [...front, ...pages.flat()], false)]
        : [
            section('portrait', front, true),
            ...runs.map(({ orientation }, at) => section(orientation, pages[at]!, false)),
          ],
  })
  const packed = await Packer.toArrayBuffer(file)
  const tables = [...(document.cover.length > 0 ? [document.title] : []), ...tableCaptions(document)]
  return finishDocx(new Uint8Array(packed), { date, locale: LOCALES[language], tables })
}

class PlanWriter {
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  /** The cover and the contents; a document without a cover has its title above the first part. */
  front(document: PlanDocument): (Paragraph | Table | TableOfContents)[] {
    const words = planCatalogue(this.#language).plan
    const title = new Paragraph({ style: STYLES.title.id, children: [new TextRun(document.title)] })
    const stamp = document.stamp.map((text) => this.#note(text))
    if (document.cover.length === 0) return [this.#plain(`${document.subtitle}. ${words.draft}.`), title, ...stamp]
    return [
      this.#plain(document.subtitle, { before: 2400 }),
      title,
      this.#plain(words.draft, { after: 600 }),
      this.#table({ columns: [{ share: 1 }, { share: 2.4 }], head: null, rows: document.cover }, 'portrait'),
      ...stamp,
      new Paragraph({ children: [new PageBreak()] }),
      new Paragraph({
        style: STYLES.contentsTitle.id,
        children: [new TextRun({ text: words.contents, bold: true })],
      }),
      new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
      new Paragraph({ children: [] }),
    ]
  }

  part({ heading, blocks }: PlanPart, number: number | null, orientation: Orientation): (Paragraph | Table)[] {
    const title = number === null ? heading : `${number} ${heading}`
    return [this.#heading(title, 1), ...blocks.flatMap((block) => this.#block(block, orientation))]
  }

  #block(block: PlanBlock, orientation: Orientation): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block.text, block.level)]
      case 'text':
        return [this.#plain(block.text)]
      case 'write':
        return [this.#plain(block.text)]
      case 'quotation':
        return [
          new Paragraph({ style: STYLES.quote.id, children: [new TextRun(block.text)] }),
          this.#note(planCatalogue(this.#language).plan.source(block.source)),
        ]
      case 'list':
        return block.items.map(
          (text) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [new TextRun(text)] }),
        )
      case 'note':
        return [this.#note(block.text)]
      case 'table':
        return [this.#caption(block.caption), this.#planTable(block, orientation), this.#gap()]
      case 'map':
        return this.#map(block)
      case 'chart':
        return [this.#caption(block.caption), new Paragraph({ children: [chartRun(block)] })]
    }
  }

  #heading(text: string, level: 1 | 2 | 3): Paragraph {
    const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1]!
    return new Paragraph({ heading, keepNext: true, children: [new TextRun(text)] })
  }

  #plain(text: string, spacing: { before?: number; after?: number } = { after: 120 }): Paragraph {
    return new Paragraph({ spacing, children: this.#marked(text) })
  }

  #note(text: string): Paragraph {
    return new Paragraph({ spacing: { before: 40, after: 80 }, children: [new TextRun({ text, size: SMALL })] })
  }

  #caption(text: string): Paragraph {
    return new Paragraph({ style: STYLES.caption.id, keepNext: true, children: [new TextRun(text)] })
  }

  #gap(): Paragraph {
    return new Paragraph({ spacing: { after: 60 }, children: [] })
  }

  /** What is to be written stands out, so that none is sent along. */
  #marked(text: string, size?: number): ParagraphChild[] {
    const isMarked = isToWrite(text, this.#language)
    return [new TextRun({ text, ...(size && { size }), ...(isMarked && { highlight: 'yellow' as const }) })]
  }

  #planTable({ columns, rows, hasSum }: PlanTable, orientation: Orientation): Table {
    return this.#table({ columns, head: columns.map(({ name }) => name), rows, hasSum: hasSum ?? false }, orientation)
  }

  #table(
    {
      columns,
      head,
      rows,
      hasSum = false,
    }: {
      readonly columns: readonly { readonly share: number; readonly isNumber?: true }[]
      readonly head: readonly string[] | null
      readonly rows: readonly (readonly string[])[]
      readonly hasSum?: boolean
    },
    orientation: Orientation,
  ): Table {
    const all = columns.reduce((sum, { share }) => sum + share, 0)
    const widths = columns.map(({ share }) => Math.round((ROOM[orientation] * share) / all))
    const size = columns.length > 6 ? SMALL : SMALL + 2
    const cell = (text: string, at: number, look: 'head' | 'sum' | 'body') =>
      new TableCell({
        width: { size: widths[at]!, type: WidthType.DXA },
        ...(look === 'head' && { shading: { type: ShadingType.CLEAR, fill: HEAD_FILL, color: 'auto' } }),
        children: [
          new Paragraph({
            ...(columns[at]!.isNumber && { alignment: AlignmentType.RIGHT }),
            spacing: { before: 20, after: 20 },
            children: look === 'body' ? this.#marked(text, size) : [new TextRun({ text, bold: true, size })],
          }),
        ],
      })
    const row = (texts: readonly string[], look: 'head' | 'sum' | 'body') =>
      new TableRow({
        tableHeader: look === 'head',
        cantSplit: true,
        children: texts.map((text, at) => cell(text, at, look)),
      })
    const line = { style: 'single' as const, size: 4, color: RULE }
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: ROOM[orientation], type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 60, right: 60 },
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: [
        ...(head ? [row(head, 'head')] : []),
        ...rows.map((texts, at) => row(texts, hasSum && at === rows.length - 1 ? 'sum' : 'body')),
      ],
    })
  }

  #map(block: PlanMap): (Paragraph | Table)[] {
    const none = { style: 'none' as const, size: 0, color: 'auto' }
    const key = new Table({
      layout: TableLayoutType.FIXED,
      width: { size: ROOM.portrait, type: WidthType.DXA },
      columnWidths: [400, ROOM.portrait - 400],
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: block.keys.map(
        ({ fill, text }) =>
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                width: { size: 400, type: WidthType.DXA },
                shading: { type: ShadingType.CLEAR, fill: fill.slice(1), color: 'auto' },
                children: [new Paragraph({ children: [] })],
              }),
              new TableCell({
                width: { size: ROOM.portrait - 400, type: WidthType.DXA },
                children: [new Paragraph({ children: [new TextRun({ text, size: SMALL + 2 })] })],
              }),
            ],
          }),
      ),
    })
    const drawing = ImportedXmlComponent.fromXmlString(mapXml(block))
    return [
      this.#caption(block.caption),
      new Paragraph({ keepNext: true, children: [drawing as unknown as ParagraphChild] }),
      key,
      this.#gap(),
    ]
  }
}

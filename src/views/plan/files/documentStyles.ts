import type { IStylesOptions } from 'docx'

/** A built-in style: the id that the library gives it, and Word's own name for it. */
interface BuiltIn {
  readonly id: string
  readonly name: string
}

const builtIn = (id: string, name: string): BuiltIn => ({ id, name })

/** The styles that the document asks for. */
export const STYLES = {
  title: builtIn('Title', 'title'),
  headings: [builtIn('Heading1', 'heading 1'), builtIn('Heading2', 'heading 2'), builtIn('Heading3', 'heading 3')],
  caption: builtIn('Caption', 'caption'),
  quote: builtIn('Quote', 'quote'),
  contentsTitle: builtIn('TOCHeading', 'toc heading'),
} as const

/** What other styles are of, and lists and contents get from the library. */
export const UNLISTED: readonly BuiltIn[] = [builtIn('Normal', 'normal'), builtIn('ListParagraph', 'list paragraph')]

const INK = '16262E'
const PETROL = '0D4760'
const FONT = 'Arial'

/** The look of a document without a template: one sans family, weight for hierarchy, the language of its words. */
export function ownStyles(locale: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: PETROL },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: 21, color: INK, language: { value: locale } },
        paragraph: { spacing: { line: 276, lineRule: 'auto' } },
      },
      title: { run: { font: FONT, size: 52, bold: true, color: PETROL }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(34, 360),
      heading2: heading(26, 280),
      heading3: heading(22, 200),
      caption: {
        run: { font: FONT, size: 19, bold: true, color: INK, italics: false },
        paragraph: { spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: [
      {
        id: STYLES.quote.id,
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        run: { italics: true, color: INK },
        paragraph: { indent: { left: 400 }, spacing: { before: 80, after: 40 } },
      },
      {
        id: STYLES.contentsTitle.id,
        name: 'TOC Heading',
        basedOn: 'Normal',
        next: 'Normal',
        run: { font: FONT, size: 34, bold: true, color: PETROL },
        paragraph: { spacing: { after: 160 } },
      },
    ],
  }
}

import type { IStylesOptions } from 'docx'

/** The ids of the styles that the document uses. */
export interface StyleIds {
  readonly title: string
  readonly headings: readonly [string, string, string]
  readonly caption: string
  readonly quote: string
  readonly contentsTitle: string
}

const OWN: StyleIds = {
  title: 'Title',
  headings: ['Heading1', 'Heading2', 'Heading3'],
  caption: 'Caption',
  quote: 'Quote',
  contentsTitle: 'TOCHeading',
}

/**
 * The styles of a template by Word's own names for them, which are English in every language while the ids are not
 * (`Rubrik1` is "heading 1"). One that the template lacks falls back to its usual id, which Word reads as the body's.
 */
export function documentStyles(stylesXml: string | null): StyleIds {
  if (stylesXml === null) return OWN
  const ids = new Map<string, string>()
  for (const [style] of stylesXml.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]+)"/.exec(style)?.[1]
    const name = /<w:name w:val="([^"]+)"/.exec(style)?.[1]
    if (id && name) ids.set(name.toLowerCase(), id)
  }
  const of = (name: string, otherwise: string): string => ids.get(name) ?? otherwise
  return {
    title: of('title', OWN.title),
    headings: [of('heading 1', OWN.headings[0]), of('heading 2', OWN.headings[1]), of('heading 3', OWN.headings[2])],
    caption: of('caption', OWN.caption),
    quote: of('quote', OWN.quote),
    contentsTitle: of('toc heading', OWN.contentsTitle),
  }
}

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
        ...{ id: OWN.quote, name: 'Quote', basedOn: 'Normal', next: 'Normal' },
        run: { italics: true, color: INK },
        paragraph: { indent: { left: 400 }, spacing: { before: 80, after: 40 } },
      },
      {
        ...{ id: OWN.contentsTitle, name: 'TOC Heading', basedOn: 'Normal', next: 'Normal' },
        run: { font: FONT, size: 34, bold: true, color: PETROL },
        paragraph: { spacing: { after: 160 } },
      },
    ],
  }
}

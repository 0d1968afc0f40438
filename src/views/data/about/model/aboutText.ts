import type { Language } from '../../../../domain/LocalText.ts'
import type { PackageMeta } from '../../../../domain/PackageMeta.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { aboutCatalogue } from '../../words/aboutCatalogue.ts'
import type { AboutLine, AboutLink, AboutSection, AboutText } from './AboutPart.ts'

/** What the pages about the service are made of: the package's own description. */
export interface AboutInput {
  readonly meta: PackageMeta
  readonly language: Language
}

export const said = (text: string): AboutLine => ({ text, isGap: false })

/** What the package says, or a mark for what it has to say. */
export function sayOrAsk(text: string | null, what: string, language: Language): AboutLine {
  return text ? said(text) : { text: aboutCatalogue(language).about.toFill(what), isGap: true }
}

/** A section; what is left out is empty. */
export function section(
  id: string,
  title: string,
  content: Partial<Pick<AboutSection, 'lines' | 'lists' | 'links'>>,
): AboutSection {
  const { lines = [], lists = [], links = [] } = content
  return { id, title, lines, links, lists: lists.filter(({ items }) => items.length > 0) }
}

/** A page of sections, each fact that it asks for counted once. */
export function aboutText(heading: string, sections: readonly AboutSection[]): AboutText {
  const gaps = sections.flatMap(({ lines }) => lines.filter(({ isGap }) => isGap).map(({ text }) => text))
  return { heading, sections, lacking: new Set(gaps).size }
}

/** Where to write: what is stated, and a letter with room for the link to what it is about. */
export function contactOf({ meta, language }: AboutInput): { lines: AboutLine[]; links: AboutLink[] } {
  const { about: words } = aboutCatalogue(language)
  const { email, phone, address: post } = meta.service.contact
  const lines = [
    ...(phone ? [said(`${words.contact.phone}: ${phone}`)] : []),
    ...(post ? [said(`${words.contact.address}: ${post}`)] : []),
  ]
  if (email === '' && lines.length === 0) return { lines: [sayOrAsk(null, words.facts.contact, language)], links: [] }
  const letter = `?subject=${encodeURIComponent(words.mailSubject(textIn(meta.title, language)))}&body=${encodeURIComponent(words.mailBody)}`
  return {
    lines,
    links: email ? [{ text: `${words.contact.email}: ${email}`, href: `mailto:${email}${letter}` }] : [],
  }
}

import { GAP_KINDS } from '../../../../domain/ServiceFacts.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { dateText } from '../../../../words/format.ts'
import { aboutCatalogue } from '../../words/aboutCatalogue.ts'
import type { AboutText } from './AboutPart.ts'
import { type AboutInput, aboutText, contactOf, said, sayOrAsk, section } from './aboutText.ts'

/** Where a lack of accessibility is reported (Digg, read 2026-11-30). */
const SUPERVISION = 'https://www.digg.se/tdosanmalan'

/**
 * The statement on accessibility: what the law wants in it, filled from what the package says of the service. What only the
 * publisher knows and has not said is marked, and counted.
 */
export function accessibilityText(input: AboutInput): AboutText {
  const { meta, language } = input
  const { service } = meta
  const { accessibility: words, about } = aboutCatalogue(language)
  const contact = contactOf(input)
  const title = textIn(meta.title, language)
  const provider = textIn(service.provider, language)
  const dated = (date: string | null, sentence: (date: string) => string, what: string) =>
    sayOrAsk(date && sentence(dateText(date, language)), what, language)
  return aboutText(words.heading(title), [
    section('provider', '', {
      lines: [sayOrAsk(provider && words.provider(provider, title), about.facts.provider, language)],
    }),
    section('conformity', words.conformityTitle, {
      lines: [sayOrAsk(service.conformity && words.conformity[service.conformity], about.facts.conformity, language)],
    }),
    section('help', words.helpTitle, {
      ...contact,
      lines: [said(words.already), said(words.help), ...contact.lines],
    }),
    section('report', words.reportTitle, { ...contact, lines: [said(words.report), ...contact.lines] }),
    section('supervision', words.supervisionTitle, {
      lines: [said(words.supervision)],
      links: [{ text: words.supervisionLink, href: SUPERVISION }],
    }),
    section('gaps', words.gapsTitle, {
      lines: service.gaps.length === 0 ? [said(words.noGaps)] : [],
      lists: [
        ...GAP_KINDS.map((kind) => ({
          title: words.gapKinds[kind],
          items: service.gaps.filter((gap) => gap.kind === kind).map(({ text }) => textIn(text, language)),
        })),
        { title: words.ownGapsTitle, items: words.ownGaps },
      ],
    }),
    section('method', words.methodTitle, {
      lines: [
        sayOrAsk(textIn(service.method, language), about.facts.method, language),
        dated(service.assessed, words.assessed, about.facts.assessed),
        dated(service.published, words.published, about.facts.published),
        dated(service.updated, words.updated, about.facts.updated),
        said(words.ownMethod),
      ],
    }),
  ])
}

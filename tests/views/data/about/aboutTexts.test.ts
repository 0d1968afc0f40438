import { describe, expect, it } from 'vitest'
import type { PackageMeta } from '../../../../src/domain/PackageMeta.ts'
import type { ServiceFacts } from '../../../../src/domain/ServiceFacts.ts'
import { accessibilityText } from '../../../../src/views/data/about/model/accessibilityText.ts'
import { qualityText } from '../../../../src/views/data/about/model/qualityText.ts'
import { alingsas } from '../../../analysis/need/needFixtures.ts'
import { packageRows } from '../../../data/readPackage.ts'

const dataset = alingsas()
const FULL: ServiceFacts = {
  provider: { sv: 'Liten kommun', en: 'Liten municipality' },
  contact: { email: 'a@liten.example', phone: '0101', address: 'Torget 1' },
  published: '2026-03-01',
  conformity: 'partial',
  assessed: '2026-02-01',
  updated: '2026-02-28',
  method: { sv: 'Granskat av Fyra ögon.', en: 'Reviewed by Fyra ögon.' },
  gaps: [
    { kind: 'outside', text: { sv: 'Gamla filmer', en: 'Old films' } },
    { kind: 'shortcoming', text: { sv: 'Bilder utan text', en: '' } },
  ],
  knownFaults: [{ sv: 'Skolan låg i fel område.', en: '' }],
}
const metaWith = (service: ServiceFacts): PackageMeta => ({ ...dataset.meta, service })
const statement = (meta: PackageMeta, language: 'sv' | 'en' = 'sv') => accessibilityText({ meta, language })
const textOf = ({ sections }: ReturnType<typeof statement>) =>
  sections
    .flatMap(({ title, lines, lists }) => [
      title,
      ...lines.map(({ text }) => text),
      ...lists.flatMap((list) => [list.title, ...list.items]),
    ])
    .join('\n')

describe('the statement on accessibility', () => {
  it('holds what the supervising agency lists, in both languages', () => {
    for (const [language, words] of [
      ['sv', ['Liten kommun', 'delvis förenlig', '1 februari 2026', '28 februari 2026', '1 mars 2026', 'Fyra ögon']],
      ['en', ['Liten municipality', 'partly conforms', '1 February 2026', '28 February 2026', 'Reviewed by Fyra ögon']],
    ] as const) {
      const made = statement(metaWith(FULL), language)
      expect(made.lacking).toBe(0)
      expect(made.heading).toContain('Social kompass')
      for (const word of words) expect(textOf(made)).toContain(word)
      const links = made.sections.flatMap((section) => section.links.map(({ href }) => href))
      expect(links).toContain('https://www.digg.se/tdosanmalan')
      expect(links.filter((href) => href.startsWith('mailto:a@liten.example?subject='))).toHaveLength(2)
    }
  })

  it('puts each gap under its reason, in the language that the package has', () => {
    const lists = statement(metaWith(FULL), 'en').sections.find(({ id }) => id === 'gaps')!.lists
    expect(lists.map(({ title, items }) => [title, items.length > 0 && items[0]])).toEqual([
      ['Does not meet the act', 'Bilder utan text'],
      ['Outside the act (section 9)', 'Old films'],
      ['What we know about the application', expect.stringContaining('PDF/UA')],
    ])
  })

  it('marks and counts what only the publisher knows, and states nothing in its place', () => {
    const { service } = dataset.meta
    const made = statement(metaWith({ ...service, contact: { email: '', phone: '', address: '' } }))
    const gaps = made.sections.flatMap(({ lines }) => lines.filter(({ isGap }) => isGap).map(({ text }) => text))
    expect(made.lacking).toBe(7)
    expect(new Set(gaps).size).toBe(7)
    for (const gap of gaps) expect(gap).toMatch(/^\[att fylla i: .+\]$/)
    expect(textOf(made)).not.toMatch(/förenlig med lagen/)
  })
})

describe('the page about quality', () => {
  const made = (meta = dataset.meta, issues = [] as const) =>
    qualityText({ dataset: { ...dataset, meta }, issues, language: 'sv' })

  it('names every indicator once under its latest period, and each caveat of the file with all that it is of', () => {
    const basis = made().sections.find(({ id }) => id === 'basis')!
    const rows = packageRows('values').filter(({ value }) => value !== '')
    const latest = new Map<string, string>()
    for (const { indicator_id: id, period } of rows) if (period! > (latest.get(id!) ?? '')) latest.set(id!, period!)
    const periods = [...new Set(latest.values())].sort().reverse()
    expect(basis.lists.at(-1)!.items.map((item) => item.split(':')[0])).toEqual(periods)
    const limits = made().sections.find(({ id }) => id === 'limits')!
    const caveats = packageRows('indicators').filter(({ id, caveat_sv }) => caveat_sv !== '' && latest.has(id!))
    const texts = new Set(caveats.map(({ caveat_sv }) => caveat_sv))
    expect(limits.lists.at(-1)!.items).toHaveLength(texts.size)
    for (const { name_sv } of caveats) expect(limits.lists.at(-1)!.items.join('\n')).toContain(name_sv)
  })

  it('says which faults are known, what was found in the files, and where to write about more', () => {
    expect(textOf(made())).toContain('Paketet anger inga kända fel.')
    const told = made(metaWith(FULL))
    expect(textOf(told)).toContain('Skolan låg i fel område.')
    expect(textOf(told)).not.toContain('Paketet anger inga kända fel.')
    expect(textOf(told)).toContain('0 fel och 0 varningar')
    const [letter] = told.sections.find(({ id }) => id === 'report')!.links
    expect(decodeURIComponent(letter!.href)).toMatch(
      /^mailto:a@liten\.example\?subject=Om Social kompass.*&body=Länk till vyn/s,
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/LocalText.ts'
import { languages } from '../../src/words/languages.ts'

type Leaf = readonly [path: string, value: unknown]

/** Every topic as its file exports it, by language, part and topic. */
const files = import.meta.glob<Record<string, unknown>>('../../src/words/{sv,en}/*/*.ts', { eager: true })
const partsOf = async (language: Language): Promise<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(await languages[language]()).map(async ([part, load]) => [part, await load()])),
  )
const [swedish, english] = [await partsOf('sv'), await partsOf('en')]
/** Headings of a Swedish table are Swedish in every language; so are names. */
const SWEDISH_ON_PURPOSE = ['sheet.pasteHint']
const NAMES = /Svenska/

const topics = Object.entries(swedish).flatMap(([part, words]) =>
  // What a fault or a guess about a file says takes the parameters of its kind: tests/words/issues, tests/words/findings.test.ts.
  (part === 'issues' ? [] : Object.keys(words).filter((topic) => topic !== 'findings')).map((topic) => ({
    name: topic,
    both: { sv: swedish[part]![topic], en: english[part]?.[topic] },
  })),
)

function leaves(node: unknown, path: string): Leaf[] {
  if (typeof node !== 'object' || node === null) return [[path, node]]
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
}

/** What a function says of a count, or of its digits where it wants words; null where it wants something else. */
function said(value: unknown): string | null {
  if (typeof value !== 'function') return String(value)
  for (const argument of [3, '3']) {
    try {
      return String(value(...Array.from({ length: value.length }, () => argument)))
    } catch {}
  }
  return null
}

/** Joined to another topic, or to what all faults say. */
const JOINED = ['matrixChoice', 'issuePhrases']

it('every file of a topic is in the catalogue of its part, and in both languages', () => {
  const lost = Object.entries(files).filter(([path, exported]) => {
    const [language, part, topic] = path.replace(/^.*words\/|\.ts$/g, '').split('/') as [Language, string, string]
    const isThere = (language === 'sv' ? swedish : english)[part]?.[topic] === exported[topic] && exported[topic]
    return !isThere && !JOINED.includes(topic) && !/.Issues$/.test(topic)
  })
  expect(lost.map(([path]) => path).filter((path) => !path.endsWith('compare/matrix.ts'))).toEqual([])
  const twins = Object.keys(files).map((path) => path.replace(/words\/(sv|en)/, 'words'))
  expect(twins.filter((path) => twins.indexOf(path) === twins.lastIndexOf(path))).toEqual([])
  expect(topics.length).toBeGreaterThan(30)
})

describe.each(topics)('$name', ({ name, both }) => {
  const sv = leaves(both.sv, name)
  const en = leaves(both.en, name)
  const swedish = new Map(sv.map(([path, value]) => [path, said(value)]))

  it('says the same things in both languages, without holes', () => {
    expect(en.map(([path]) => path)).toEqual(sv.map(([path]) => path))
    for (const [path, value] of [...sv, ...en]) expect(said(value) ?? '', path).not.toMatch(/undefined|NaN|\[object/)
  })

  it('is translated', () => {
    const wrong = en.filter(([path, value]) => {
      const text = said(value) ?? ''
      if (SWEDISH_ON_PURPOSE.includes(path)) return false
      const isSentence = /\p{L}{3,} \p{L}{3,}/u.test(text) && path !== 'shell.product'
      return /[åäö]/i.test(text.replace(NAMES, '')) || (isSentence && text === swedish.get(path))
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})

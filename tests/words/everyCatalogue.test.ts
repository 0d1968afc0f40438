import { describe, expect, it } from 'vitest'

type Leaf = readonly [path: string, value: unknown]

/** Every file of words, also those of the views that the shell's catalogue leaves out. */
const files = import.meta.glob<Record<string, unknown>>('../../src/**/words/**/*Words.ts', { eager: true })
/** Made for each language by a function instead of being written side by side. */
const MADE = [
  '../../src/views/meeting/words/templateWords.ts',
  '../../src/words/issues/IssueWords.ts',
  '../../src/words/numberWords.ts',
]
/** Headings of a Swedish table are Swedish in every language; so are names. */
const SWEDISH_ON_PURPOSE = ['sheetWords.pasteHint']
const NAMES = /Svenska/

const topics = Object.entries(files).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, words]) => {
    const both = words as { readonly sv?: unknown; readonly en?: unknown }
    return typeof words === 'object' && words !== null && both.sv && both.en ? [{ path, name, both }] : []
  }),
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

it('every file of words has both languages', () => {
  const looked = new Set(topics.map(({ path }) => path))
  expect(Object.keys(files).filter((path) => !looked.has(path))).toEqual(MADE)
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
      const isSentence = /\p{L}{3,} \p{L}{3,}/u.test(text) && path !== 'shellWords.product'
      return /[åäö]/i.test(text.replace(NAMES, '')) || (isSentence && text === swedish.get(path))
    })
    expect(wrong.map(([path]) => path)).toEqual([])
  })
})

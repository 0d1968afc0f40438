import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/words/catalogue.ts'

type Leaf = readonly [path: string, value: unknown]

function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node !== 'object' || node === null) return [[path, node]]
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
}

const sv = leaves(catalogue('sv'))
const en = leaves(catalogue('en'))

/** What a function says of a count, or of its digits where it wants words; 1 and 3 take both sides of singular and plural. */
function said(value: unknown, count: number): string {
  if (typeof value !== 'function') return String(value)
  const say = (argument: number | string) => String(value(...Array.from({ length: value.length }, () => argument)))
  try {
    return say(count)
  } catch {
    return say(String(count))
  }
}

/** Texts that are empty on purpose, with the reason. */
const EMPTY_ON_PURPOSE: Readonly<Record<string, string>> = {
  'panel.kinds.tatort': 'the lens has a name of its own in the package',
  'panel.kinds.annat': 'says nothing about the area',
  'unit.signs.count': 'a count has no sign',
  'unit.signs.index': 'an index has no sign',
  'unit.signs.points': 'points have no sign',
  'unit.beforePercent': 'nothing stands between a number and the sign in English',
}
/** A call in R, which is written as R is. */
const COMMAND = /\w+\(\w+ = "[\w.]+"\)/g
/** Names that keep their letters in English. */
const NAMES_IN_ENGLISH = /Alingsås|Svenska/

describe('the catalogues of the interface', () => {
  it('have the same keys in the same order', () => {
    expect(en.map(([path]) => path)).toEqual(sv.map(([path]) => path))
  })

  it('have functions with the same number of arguments, and texts where the other has texts', () => {
    const kind = ([path, value]: Leaf) => [path, typeof value, typeof value === 'function' ? value.length : 0]
    expect(en.map(kind)).toEqual(sv.map(kind))
  })

  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('have no empty text, stray space or hole in %s', (_, all) => {
    for (const [path, value] of all) {
      for (const argument of [0, 1, 3, 20]) {
        const text = said(value, argument)
        if (!(path in EMPTY_ON_PURPOSE)) expect(text.trim(), path).not.toBe('')
        if (path !== 'unit.beforePercent') expect(text, path).toBe(text.trim())
        expect(text, path).not.toMatch(/undefined|NaN|\[object| {2}/)
      }
    }
  })

  it('write English without Swedish letters, proper names aside', () => {
    const swedish = en.filter(([, value]) => /[åäö]/i.test(said(value, 1).replace(NAMES_IN_ENGLISH, '')))
    expect(swedish.map(([path]) => path)).toEqual([])
  })

  it('do not say the same in both languages where a sentence can be translated', () => {
    const svText = new Map(sv.map(([path, value]) => [path, said(value, 3)]))
    const untranslated = en
      .map(([path, value]) => [path, said(value, 3)] as const)
      .filter(([path, text]) => /\p{L}{3,} \p{L}{3,}/u.test(text) && svText.get(path) === text)
    expect(untranslated.filter(([path]) => path !== 'shell.product').map(([path]) => path)).toEqual([])
  })

  it('use no exclamation marks, straight quotes or hyphens where a dash or minus belongs', () => {
    for (const [path, value] of [...sv, ...en]) {
      expect(said(value, 3).replace(COMMAND, ''), path).not.toMatch(/!|"|\d-\d| - /)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { compareCatalogue } from '../../../../src/views/compare/words/compareCatalogue.ts'
import { settingsCatalogue } from '../../../../src/words/settingsCatalogue.ts'

type Leaf = readonly [path: string, value: unknown]

function leaves(node: unknown, path = ''): Leaf[] {
  if (typeof node !== 'object' || node === null) return [[path, node]]
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
}

function said(value: unknown, argument: number): string {
  if (typeof value !== 'function') return String(value)
  const arguments_ = Array.from({ length: value.length }, () => argument)
  return String(value(...arguments_))
}

const sv = leaves([settingsCatalogue('sv').compare, compareCatalogue('sv').matrix])
const en = leaves([settingsCatalogue('en').compare, compareCatalogue('en').matrix])

describe('the words of Jämför and its matrix', () => {
  it('have the same keys and kinds in both languages', () => {
    const kind = ([path, value]: Leaf) => [path, typeof value, typeof value === 'function' ? value.length : 0]
    expect(en.map(kind)).toEqual(sv.map(kind))
  })

  it.each([
    ['sv', sv],
    ['en', en],
  ] as const)('have no empty text, stray space, straight quote or hyphen for a dash in %s', (_, all) => {
    for (const [path, value] of all)
      for (const argument of [1, 3, 20]) {
        const text = said(value, argument)
        expect(text.trim(), path).not.toBe('')
        expect(text, path).toBe(text.trim())
        expect(text, path).not.toMatch(/undefined|NaN|\[object| {2}|!|"|\d-\d| - /)
      }
  })

  it('write English without Swedish letters and never speak of problem areas', () => {
    expect(en.filter(([, value]) => /[åäö]/i.test(said(value, 3))).map(([path]) => path)).toEqual([])
    for (const [path, value] of sv) expect(said(value, 3), path).not.toMatch(/problemområde/i)
  })
})

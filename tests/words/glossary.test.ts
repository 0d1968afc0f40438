import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')
const table = readFileSync(join(src, 'GLOSSARY.md'), 'utf8').split('## One word for one thing')[1] ?? ''
const rows = [...table.matchAll(/^\| (.+?) \| (.+?) \| (.*?) ?\| (.*?) ?\|$/gm)]
  .map(([, ...cells]) => cells as [string, string, string, string])
  .slice(1)
const listed = (cell: string) => cell.split(', ').filter((word) => word !== '')

/** What the words of a language say: literals, without the keys and the codes among them. */
function saidIn(language: string): { readonly path: string; readonly text: string }[] {
  const folder = join(src, 'words', language)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => literalsOf(readFileSync(join(folder, path), 'utf8').replace(/^import .*$/gm, ''), path))
    .filter(({ text }) => !IS_CODE.test(text))
}

/** String literals and the pieces of templates, read sign by sign since templates stand in templates. */
function literalsOf(source: string, path: string): { readonly path: string; readonly text: string }[] {
  const texts: string[] = []
  /** Depth of braces in each template's expression that is open, innermost last. */
  const open: number[] = []
  let at = 0
  const template = (): void => {
    const [piece] = /^(?:[^`$\\]|\\[\s\S]|\$(?!\{))*/.exec(source.slice(at))!
    texts.push(piece)
    at += piece.length
    if (source[at] === '$') open.push(0)
    at += source[at] === '$' ? 2 : 1
  }
  while (at < source.length) {
    const [skipped] = /^(?:[^'"`{}/]|\/\/.*|\/\*[\s\S]*?\*\/|\/(?![/*]))*/.exec(source.slice(at))!
    at += skipped.length
    const sign = source[at++]
    if (sign === "'" || sign === '"') {
      const [text] = (sign === "'" ? /^(?:[^'\\]|\\.)*/ : /^(?:[^"\\]|\\.)*/).exec(source.slice(at))!
      at += text.length + 1
      if (source[at] !== ':') texts.push(text)
    } else if (sign === '`') template()
    else if (open.length === 0) continue
    else if (sign === '{') open.push(open.pop()! + 1)
    else if (sign === '}') {
      const depth = open.pop()!
      if (depth === 0) template()
      else open.push(depth - 1)
    }
  }
  return texts.map((text) => ({ path, text }))
}

/** `not-in-file`, `priority_areas`: what a file or the code calls something. */
const IS_CODE = /^[a-z]+([-_][a-z]+)+$/
const NAMES_OF_FILES = /\b[a-z]+(_[a-z]+)+\b/g
/** With the endings of both languages. */
const word = (text: string) =>
  new RegExp(`(?<![\\p{L}\\d])${text}(?:e?[nt]|e?t|[aeo]r(?:na)?|na|e?s)?(?![\\p{L}\\d])`, 'iu')

/** Words of a municipality's own plans, which the documents of `plan` are: GLOSSARY.md says why. */
const OF_PLANS = ['delområde', 'indikator', 'läge', 'subarea']

describe.each([
  ['sv', 0, 2],
  ['en', 1, 3],
] as const)('the words of one language (%s)', (language, own, never) => {
  const said = saidIn(language)

  it('say the word of the glossary for each of its things', () => {
    expect(rows.length).toBeGreaterThan(12)
    const start = (text: string) => new RegExp(`(?<!\\p{L})${text}`, 'iu')
    expect(rows.map((row) => row[own]).filter((text) => !said.some((each) => start(text).test(each.text)))).toEqual([])
  })

  it('never say another', () => {
    const found = rows.flatMap((row) =>
      listed(row[never]).flatMap((other) =>
        said
          .filter(({ path }) => !(path.startsWith('plan/') && OF_PLANS.includes(other)))
          .filter(({ text }) => word(other).test(text.replace(NAMES_OF_FILES, '')))
          .map(({ path, text }) => `${path}: "${other}" in "${text}"`),
      ),
    )
    expect(found).toEqual([])
  })
})

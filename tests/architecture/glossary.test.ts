import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTypeScript } from './support/readSources.ts'

const glossary = readFileSync(new URL('../../src/GLOSSARY.md', import.meta.url), 'utf8')
const rows = [...glossary.matchAll(/^\| ([^|`]+) \| `(\w+)` \|/gm)].map(([, said, name]) => [said!, name!] as const)

it('the glossary names words that the interface says and names that the code has', () => {
  const sources = readTypeScript()
  const isOfWords = ({ path }: { readonly path: string }) => /\/words\//.test(path)
  const said = sources.filter(isOfWords).map(({ text }) => text)
  const code = sources.filter((file) => !isOfWords(file)).map(({ text }) => text)
  expect(rows.length).toBeGreaterThan(10)
  const missing = rows.flatMap(([word, name]) => [
    ...(said.some((text) => new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text)) ? [] : [word]),
    ...(code.some((text) => new RegExp(`\\b${name}`).test(text)) ? [] : [name]),
  ])
  expect(missing).toEqual([])
})

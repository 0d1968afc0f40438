import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/LocalText.ts'
import { wordsOf } from '../../src/words/wordsOf.ts'

const catalogue = wordsOf('intake')
const values = {
  name: 'Andel',
  text: '1.234',
  count: 3,
  seen: 3,
  of: 12,
  example: '12,5',
  column: 2,
  unit: 'percent',
  found: 'Nordost',
  known: '2018/19',
  first: '1819',
  part: 'Antal',
  percent: 1.5,
  whole: 'Alla',
}

describe.each(LANGUAGES)('what is guessed about files, in words (%s)', (language) => {
  const { findings } = catalogue(language)

  it.each(Object.keys(findings) as (keyof typeof findings)[])('%s', (code) => {
    const { question, said, because, choices } = findings[code]
    const statements = ['annat', ...Object.keys(choices)].map((key) =>
      said(values, { key, text: choices[key] ?? 'annat' }),
    )
    for (const text of statements) expect(text).toMatch(/^[^?]+\.$/)
    for (const text of [question(values), because(values), ...statements, ...Object.values(choices)]) {
      expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$/)
    }
    expect(Object.keys(choices)).toEqual(Object.keys(catalogue('sv').findings[code].choices))
  })
})

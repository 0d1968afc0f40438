import { describe, expect, it } from 'vitest'
import { quoted } from '../../../src/words/issues/quoted.ts'

describe('quoted', () => {
  it('stands between its marks, and nothing is an empty pair', () => {
    expect(quoted('Norrvik', '”', '”')).toBe('”Norrvik”')
    expect(quoted(12, '“', '”')).toBe('“12”')
    expect(quoted(undefined, '”', '”')).toBe('””')
  })

  it('shows invisible characters instead of obeying them', () => {
    expect(quoted('a\u200Bb\u202Ec\td', '', '')).toBe('a␣b␣c␣d')
  })

  it('isolates text that runs from right to left', () => {
    expect(quoted('שלום', '”', '”')).toBe('”\u2068שלום\u2069”')
  })
})

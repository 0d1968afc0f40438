import { describe, expect, it } from 'vitest'
import { countWord, countWordCapital } from '../../src/words/numberWords.ts'

describe('counts in running text', () => {
  it('are words up to twelve and digits above', () => {
    expect(countWord(6, 'sv')).toBe('sex')
    expect(countWord(12, 'en')).toBe('twelve')
    expect(countWord(13, 'sv')).toBe('13')
    expect(countWord(6160, 'sv')).toBe('6\u00a0160')
  })

  it('agree with "område" and have a word for nothing', () => {
    expect([countWord(1, 'sv'), countWord(0, 'sv'), countWord(0, 'en')]).toEqual(['ett', 'inget', 'none'])
  })

  it('begin a sentence with a capital', () => {
    expect(countWordCapital(8, 'sv')).toBe('Åtta')
    expect(countWordCapital(1, 'en')).toBe('One')
    expect(countWordCapital(23, 'sv')).toBe('23')
  })
})

import { describe, expect, it } from 'vitest'
import { midSentence } from '../../src/words/midSentence.ts'

describe('a name inside a sentence', () => {
  it.each([
    ['Låg ekonomisk standard', 'låg ekonomisk standard'],
    ['Ökning av boende', 'ökning av boende'],
    ['BNP per invånare', 'BNP per invånare'],
    ['SFI-elever', 'SFI-elever'],
    ['Resor till Alingsås', 'resor till Alingsås'],
    ['0–4 år', '0–4 år'],
    ['', ''],
  ])('%j is written %j', (name, expected) => {
    expect(midSentence(name, 'sv')).toBe(expected)
  })
})

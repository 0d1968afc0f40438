import { expect, it } from 'vitest'
import { firstSentence } from '../../../../src/views/meeting/model/firstSentence.ts'

it('is what comes before the first full stop, not the comma of a number or the dot of a version', () => {
  expect(firstSentence('Högst i Noltorp (10,1 %). Sex av 23 ligger över.')).toBe('Högst i Noltorp (10,1 %)')
  expect(firstSentence('Räcker insatsen? Det går inte att säga.')).toBe('Räcker insatsen?')
  expect(firstSentence('Version 1.5 visar fyra områden.')).toBe('Version 1.5 visar fyra områden')
})

it('is empty where there is no sentence, or one that no headline has room for', () => {
  expect(firstSentence('')).toBe('')
  expect(firstSentence('Utan punkt')).toBe('')
  expect(firstSentence(`${'ord '.repeat(40)}slut.`)).toBe('')
})

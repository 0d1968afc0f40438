import { expect, it } from 'vitest'
import { editDistance } from '../../../src/shell/model/editDistance.ts'
import { wordMatch } from '../../../src/shell/model/wordMatch.ts'

it.each([
  ['kitten', 'sitting', 3],
  ['noltrop', 'noltorp', 1],
  ['', 'abc', 3],
  ['skola', 'skola', 0],
])('from %s to %s it is %i letters', (from, to, letters) => {
  expect(editDistance(from, to, 5)).toBe(letters)
  expect(editDistance(to, from, 5)).toBe(letters)
  if (letters > 1) expect(editDistance(from, to, 1)).toBe(2)
})

it.each([
  ['arbets', 'arbetslösa', 0],
  ['hushåll', 'ensamhushåll', 1],
  ['arbetslöshet', 'arbetslösa', 2],
  ['fattigaste', 'fattiga', 2],
  ['solebrunn', 'sollebrunn', 3],
  ['sola', 'skola', null],
  ['barn', 'bara', null],
  ['utbildning', 'utländsk', null],
])('typed %s, called %s: %s', (typed, word, match) => expect(wordMatch(typed, word)).toBe(match))

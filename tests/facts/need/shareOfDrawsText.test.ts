import { expect, it } from 'vitest'
import { shareOfDrawsText } from '../../../src/facts/need/shareOfDrawsText.ts'

const NBSP = '\u00a0'

it('says all and none only of all and none of the draws', () => {
  expect(shareOfDrawsText(1, 'sv')).toBe(`100${NBSP}%`)
  expect(shareOfDrawsText(0.996, 'sv')).toBe(`mer än 99${NBSP}%`)
  expect(shareOfDrawsText(0.9949, 'sv')).toBe(`99${NBSP}%`)
  expect(shareOfDrawsText(0.0005, 'sv')).toBe(`mindre än 1${NBSP}%`)
  expect(shareOfDrawsText(0, 'sv')).toBe(`0${NBSP}%`)
  expect(shareOfDrawsText(0.996, 'en')).toBe('more than 99%')
})

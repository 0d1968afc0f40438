import { expect, it } from 'vitest'
import { sourceText, sourceTexts } from '../../src/domain/sourceText.ts'
import { map as english } from '../../src/words/en/first/map.ts'
import { map as swedish } from '../../src/words/sv/first/map.ts'

const of = (source: string, tableId = '') => ({ source, tableId })

it('names who publishes and in which table, each source once, and says nothing of those that are not known', () => {
  expect(sourceText(of('SCB', 'TAB6685'))).toBe('SCB TAB6685')
  expect(sourceTexts([of('SCB', 'TAB6685'), of(''), of('Skolverket'), of('SCB', 'TAB6685')])).toEqual([
    'SCB TAB6685',
    'Skolverket',
  ])
  expect(sourceTexts([of('')])).toEqual([])
})

it('leaves no comma where a source would stand', () => {
  expect(swedish.yearAndSource('2012', '')).toBe('År 2012.')
  expect(swedish.yearAndSource('2023/24', 'Skolverket')).toBe('2023/24, Skolverket.')
  expect(english.yearAndSource('2012', '')).toBe('Year 2012.')
})

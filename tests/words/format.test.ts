import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNITS } from '../../src/domain/indicatorFields.ts'
import { LANGUAGES } from '../../src/domain/LocalText.ts'
import { collator, dateText, listText, numberText, rangeText, unitSign, valueText } from '../../src/words/format.ts'

const NBSP = '\u00a0'
const MINUS = '\u2212'
const DASH = '\u2060\u2013\u2060'

describe('numberText', () => {
  it.each([
    [1234.5, 1, `1${NBSP}234,5`, '1,234.5'],
    [1234567, 0, `1${NBSP}234${NBSP}567`, '1,234,567'],
    [25, 0, '25', '25'],
    [25, 2, '25,00', '25.00'],
    [-5.25, 1, `${MINUS}5,3`, `${MINUS}5.3`],
    [-1234, 0, `${MINUS}1${NBSP}234`, `${MINUS}1,234`],
    [-0, 0, '0', '0'],
    [-0.04, 1, '0,0', '0.0'],
    [-0.05, 1, `${MINUS}0,1`, `${MINUS}0.1`],
  ])('%d with %d decimals', (value, decimals, sv, en) => {
    expect(numberText(value, decimals, 'sv')).toBe(sv)
    expect(numberText(value, decimals, 'en')).toBe(en)
  })

  it('can be read back to the same number, and never has a plain space or a hyphen', () => {
    const numbers = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...LANGUAGES),
        (whole, decimals, language) => {
          const text = numberText(whole / 10 ** decimals, decimals, language)
          expect(text).not.toMatch(/[ -]/)
          const plain = text.replace(MINUS, '-').replaceAll(NBSP, '')
          expect(Number(language === 'sv' ? plain.replace(',', '.') : plain.replaceAll(',', ''))).toBe(
            whole / 10 ** decimals,
          )
        },
      ),
    )
  })
})

describe('valueText', () => {
  it.each([
    ['percent', 25, 0, `25${NBSP}%`, '25%'],
    ['tkr', 254.1, 1, `254,1${NBSP}tkr`, `254.1${NBSP}SEK${NBSP}thousand`],
    ['kr', 1515, 0, `1${NBSP}515${NBSP}kr`, `1,515${NBSP}SEK`],
    ['count', 1515, 0, `1${NBSP}515`, '1,515'],
    ['index', 98.5, 1, '98,5', '98.5'],
    ['points', 12, 0, '12', '12'],
    ['per_1000', 3.2, 1, `3,2${NBSP}per${NBSP}1${NBSP}000`, `3.2${NBSP}per${NBSP}1,000`],
    ['per_100000', 32, 0, `32${NBSP}per${NBSP}100${NBSP}000`, `32${NBSP}per${NBSP}100,000`],
    ['years', 82.1, 1, `82,1${NBSP}år`, `82.1${NBSP}years`],
    ['days', 30, 0, `30${NBSP}dagar`, `30${NBSP}days`],
    ['per_km2', 80, 0, `80${NBSP}per${NBSP}km²`, `80${NBSP}per${NBSP}km²`],
  ] as const)('writes %s with its unit and never breaks', (unit, value, decimals, sv, en) => {
    expect(valueText(value, unit, decimals, 'sv')).toBe(sv)
    expect(valueText(value, unit, decimals, 'en')).toBe(en)
  })

  it('knows a sign, possibly none, for every unit in both languages', () => {
    for (const unit of UNITS)
      for (const language of LANGUAGES) expect(unitSign(unit, language)).toEqual(expect.any(String))
    expect(unitSign('percent', 'en')).toBe('%')
    expect(unitSign('count', 'sv')).toBe('')
  })
})

describe('rangeText', () => {
  it('has the unit once and an en dash that cannot break', () => {
    expect(rangeText(22.4, 27.8, 'percent', 0, 'sv')).toBe(`22${DASH}28${NBSP}%`)
    expect(rangeText(22.4, 27.8, 'percent', 0, 'en')).toBe(`22${DASH}28%`)
    // A dash beside a minus would read as two minus signs.
    expect(rangeText(-1.25, 3, 'tkr', 1, 'sv')).toBe(`${MINUS}1,3${NBSP}till${NBSP}3,0${NBSP}tkr`)
    expect(rangeText(-2, -1, 'percent', 0, 'en')).toBe(`${MINUS}2${NBSP}to${NBSP}${MINUS}1%`)
  })

  it('is one number when the ends are equal after rounding', () => {
    expect(rangeText(24.8, 25.2, 'percent', 0, 'sv')).toBe(`25${NBSP}%`)
  })
})

describe('listText and the order of names', () => {
  it('joins with the word of the language', () => {
    expect(listText(['Noltorp', 'Bolltorp', 'Ingared'], 'sv')).toBe('Noltorp, Bolltorp och Ingared')
    expect(listText(['Noltorp', 'Bolltorp', 'Ingared'], 'en')).toBe('Noltorp, Bolltorp and Ingared')
    expect(listText(['Noltorp'], 'sv')).toBe('Noltorp')
    expect(listText([], 'sv')).toBe('')
  })

  it('puts å, ä and ö last in Swedish and beside a and o in English, and numbers by size', () => {
    const names = ['Öja', 'Berg', 'Ängen', 'Område 10', 'Ås', 'Område 9', 'Alby']
    const order = (language: 'sv' | 'en') => [...names].sort(collator(language).compare)
    expect(order('sv')).toEqual(['Alby', 'Berg', 'Område 9', 'Område 10', 'Ås', 'Ängen', 'Öja'])
    expect(order('en')).toEqual(['Alby', 'Ängen', 'Ås', 'Berg', 'Öja', 'Område 9', 'Område 10'])
  })
})

describe('dateText', () => {
  it('writes an ISO date in words, whatever the time zone', () => {
    expect(dateText('2026-11-22', 'sv')).toBe('22 november 2026')
    expect(dateText('2024-02-29', 'en')).toBe('29 February 2024')
  })

  it.each(['2024', 'VT 2024', '2024-11', '2026-02-31', '2024-13-01', '2023-02-29', '2024-00-10', ''])(
    'leaves %j as it is: it is no date',
    (text) => {
      expect(dateText(text, 'sv')).toBe(text)
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, readPlainNumber } from '../../src/ingest/readNumber.ts'

const value = (text: string) => {
  const reading = readNumber(text)
  return reading.kind === 'number' ? reading.value : reading.kind
}

describe('text to number', () => {
  it('reads plain decimals exactly as the language does', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.nat(999_999_999), fc.option(fc.nat(99_999), { nil: undefined }))
      .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === undefined ? '' : `.${part}`}`)
    fc.assert(
      fc.property(decimal, (text) => {
        // The language's own conversion is the reference; -0 is written 0.
        expect(readPlainNumber(text)).toBe(Number(text) + 0)
      }),
      { numRuns: 2000, seed: 21 },
    )
  })

  it.each(['', '-', '.', '1.', '.5', '1.2.3', '1e3', ' 1', '1 ', '+1', '1234567890123456', '--1'])(
    'leaves %j to the careful reader',
    (text) => {
      expect(readPlainNumber(text)).toBeNaN()
    },
  )

  it.each([
    ['.', 'not-applicable'],
    ['-', 'not-applicable'],
    ['–', 'not-applicable'],
    ['!', 'not-collected'],
    [':', 'not-collected'],
    ['..', 'not-collected'],
    ['x', 'suppressed'],
    ['X', 'suppressed'],
    ['NA', 'not-collected'],
    ['*', 'suppressed'],
    ['<5', 'suppressed'],
    ['#SAKNAS!', 'not-collected'],
  ])('FAULTS 21: %j is missing, %s, and never zero', (text, reason) => {
    expect(readNumber(text)).toEqual({ kind: 'missing', reason, symbol: text })
  })

  it('FAULTS 21: a blank is a blank', () => {
    expect(readNumber('')).toEqual({ kind: 'blank' })
    expect(readNumber(' \u00a0')).toEqual({ kind: 'blank' })
  })

  it.each([
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['12\u2009345', 12_345],
    ['\u22123,2', -3.2],
    ['–3.2', -3.2],
    [' 12.5 ', 12.5],
  ])('FAULTS 22, quirks 7 and 8: %j is understood', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it.each([
    ["1'234", 'number-unreadable'],
    ['(12)', 'number-unreadable'],
    ['12 %', 'number-percent-sign'],
    ['12%', 'number-percent-sign'],
    ['£12', 'number-unit'],
    ['312 000 kr', 'number-unit'],
    ['12 34', 'number-unreadable'],
    ['1.234,5', 'number-unreadable'],
    ['1,234.5', 'number-unreadable'],
    ['#DIVISION/0!', 'number-excel-error'],
    ['#REF!', 'number-excel-error'],
    ['5-sep', 'number-unreadable'],
    ['1 2O4', 'number-unreadable'],
  ])('FAULTS 22: %j is reported as %s, not guessed', (text, code) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', code })
  })

  it.each(['Infinity', '-Infinity', 'NaN', '0x1F', '1_000', '0b1', '1n', 'true'])(
    'FAULTS 23: %s is no number',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'unreadable', code: 'number-unreadable' })
    },
  )

  it('FAULTS 31: very small, very large, negative and minus zero', () => {
    expect(value('1e-300')).toBe(1e-300)
    expect(value('1e300')).toBe(1e300)
    expect(value('-12.5')).toBe(-12.5)
    expect(Object.is(readPlainNumber('-0'), 0)).toBe(true)
    expect(Object.is(value('-0.0e1'), 0)).toBe(true)
    expect(readNumber('1.1e300')).toEqual({ kind: 'unreadable', code: 'number-too-large' })
    expect(readNumber('1e999')).toEqual({ kind: 'unreadable', code: 'number-too-large' })
  })

  it('FAULTS 83: hostile digits are refused in no time', () => {
    const start = performance.now()
    for (const text of [`${'1'.repeat(30)}x`, '1 '.repeat(500_000), `${'1'.repeat(1_000_000)}x`]) {
      expect(readNumber(text).kind).toBe('unreadable')
    }
    expect(performance.now() - start).toBeLessThan(100)
  })

  it('no text ever becomes NaN or an infinite number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,-+eE %xX \u00a0\u2212'), maxLength: 12 }),
        (text) => {
          const reading = readNumber(text)
          if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true)
        },
      ),
      { numRuns: 2000, seed: 22 },
    )
  })
})

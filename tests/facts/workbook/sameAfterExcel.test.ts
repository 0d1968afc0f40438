import { describe, expect, it } from 'vitest'
import { sameAfterExcel } from '../../../src/facts/workbook/sameAfterExcel.ts'
import type { CellType } from '../../../src/intake/SourceSheet.ts'

const day = (date: string): CellType => ({ kind: 'date', day: date })
const same = (was: string, text: string, type?: CellType) => sameAfterExcel(was, { text, type })

describe('a cell that a spreadsheet has written in another way', () => {
  it.each([
    ['zeros in front of a code', '0114', '114'],
    ['a decimal comma', '0.5', '0,5'],
    ['thousands apart', '325000', '325 000'],
    ['many digits', '12345678901234567890', '1.23456789012346E+19'],
    ['spaces and line breaks', 'en rad\nen till', ' en rad \r\nen till'],
    ['an apostrophe in front of a formula', '=1+1', "'=1+1"],
    ['letters taken to pieces', 'Ängabo', 'A\u0308ngabo'],
    ['a sign that Windows-1252 lacks', 'minst ≥ 5', 'minst ? 5'],
    ['a month in a text file', '2025-02', 'feb-25'],
    ['the same in English', '2025-10', 'oct-25'],
    ['ages in a text file', '5-9', '05-sep'],
    ['ages with the month first', '5-9', 'maj-09'],
  ])('is what it was: %s', (_, was, text) => {
    expect(same(was, text)).toBe(true)
  })

  it.each([
    ['a month as its first day', '2025-02', '2025-02-01', day('2025-02-01')],
    ['a year as a day', '2025', '1905-07-17', day('1905-07-17')],
    ['an age as a day', '13', '1900-01-12', day('1900-01-12')],
    ['ages as a day', '5-9', '5-sep', day('2026-09-05')],
    ['ages as a day, the American way', '5-9', '2026-05-09', day('2026-05-09')],
  ])('is what it was in a workbook: %s', (_, was, text, type) => {
    expect(same(was, text, type)).toBe(true)
  })

  it.each([
    ['another number', '0.5', '0,6', undefined],
    ['another code', '0114', '115', undefined],
    ['a day that somebody wrote', '2025-02', '2025-02-01', undefined],
    ['another month', '2025-02', 'mar-25', undefined],
    ['another day', '5-9', '5-okt', day('2026-10-05')],
    ['a text for nothing', '', 'x', undefined],
    ['nothing for a text', 'x', '', undefined],
    ['nothing for 0', '0', '', undefined],
    ['a question mark for a letter that Windows-1252 has', 'får', 'f?r', undefined],
  ] as const)('is a change: %s', (_, was, text, type) => {
    expect(same(was, text, type)).toBe(false)
  })
})

import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvFile, guardFormula } from '../../../src/output/files/csvFile.ts'

const parse = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' })
const oneCell = (cell: string) => parse(csvFile(['Rubrik'], [[cell]], [])).data[1]![0]

describe('FAULTS 81: a text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=HYPERLINK("http://x";"y")',
    "-2+3+cmd|' /C calc'!A0",
  ])('is made harmless: %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  })

  it('is found also when the sign is one of typography or hides behind a character that is taken away', () => {
    expect(oneCell('\u2212SUM(A1)')).toBe("'-SUM(A1)")
    expect(oneCell('\u2060=1+1')).toBe("'=1+1")
  })

  it.each(['-5.2', '-5,2', '+46', '-1234', '-1 234,5', '-1 234 567', '-1,234.5', '-5 %', '-5,2 %', '-5.2%'])(
    'is not a number: %s stays as it is',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )

  it('keeps the numbers of the screen numbers', () => {
    expect(oneCell('\u22121\u00a0234,5')).toBe('-1 234,5')
    expect(oneCell('25\u00a0%')).toBe('25 %')
  })
})

describe('csvFile', () => {
  it('is what Swedish Excel opens: byte order mark, semicolons, CRLF, notes after an empty row', () => {
    expect(csvFile(['Område', 'Värde'], [['Noltorp', '25\u00a0%']], ['Källa: SCB'])).toBe(
      '\uFEFFOmråde;Värde\r\nNoltorp;25 %\r\n\r\nKälla: SCB\r\n',
    )
  })

  it('writes a range with a dash and without invisible joiners', () => {
    expect(oneCell('22\u2060–\u206028\u00a0%')).toBe('22–28 %')
  })

  it('keeps semicolons, quotes and line breaks inside their cells', () => {
    const cells = ['a;b', 'säger "hej"', 'rad 1\nrad 2', ' kant ', '']
    expect(parse(csvFile(['1', '2', '3', '4', '5'], [cells], [])).data[1]).toEqual(cells)
  })

  it('comes back as it was, whatever the texts, but for the guard', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/[\u00a0\u2060\u2212]/.test(text))
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, (table) => {
        const { data, errors } = parse(csvFile(['a', 'b'], table, []))
        expect(errors).toEqual([])
        expect(data.slice(1, 1 + table.length)).toEqual(table.map((row) => row.map(guardFormula)))
      }),
    )
  })
})

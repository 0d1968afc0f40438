import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/ingest/parseCsv.ts'
import { codes } from './litenTexts.ts'

const SPEC = { required: ['id', 'value'], optional: ['name'] }
const cells = (text: string, spec: Parameters<typeof parseCsv>[2] = null) =>
  parseCsv(text, 'f.csv', spec).rows.map((row) => [row.line, ...row.cells.values()])

describe('text to rows', () => {
  it('FAULTS 2: a header alone is reported', () => {
    expect(parseCsv('id,value\n', 'f.csv', SPEC)).toMatchObject({ rows: [], issues: [{ code: 'file-no-rows' }] })
  })

  it.each([
    [';', ';'],
    ['\t', 'tab'],
    ['|', '|'],
  ])('FAULTS 6 and 8: %j between columns is accepted with a warning', (delimiter, name) => {
    const text = 'id,value\na,1\nb,2\n'.replaceAll(',', delimiter)
    const { rows, issues } = parseCsv(text, 'f.csv', SPEC)
    expect(rows.map((row) => row.cells.get('value'))).toEqual(['1', '2'])
    expect(issues).toMatchObject([{ severity: 'warning', code: 'delimiter-other', params: { delimiter: name } }])
  })

  it('quirk 3: names with commas do not mislead the choice of delimiter', () => {
    expect(cells('id;name\n1;"Berg, Dal, Sjö, Skog"\n2;"Ö, Å, Ä, Z"\n')[0]).toEqual([2, '1', 'Berg, Dal, Sjö, Skog'])
  })

  it('quirk 4: the line "sep=;" decides the delimiter and is no header', () => {
    expect(cells('sep=;\nid;value\na;1\n', SPEC)).toEqual([[3, 'a', '1']])
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('FAULTS 9: %s ends rows', (_, end) => {
    expect(cells(`id,value${end}a,1${end}b,2${end}`)).toEqual([
      [2, 'a', '1'],
      [3, 'b', '2'],
    ])
  })

  it('FAULTS 9: mixed line ends, blank lines and line breaks in quotes keep the lines of the file', () => {
    expect(cells('id,name\r\na,"one\ntwo"\n\nb,x\r"c ""q""",y\n')).toEqual([
      [2, 'a', 'one\ntwo'],
      [5, 'b', 'x'],
      [6, 'c "q"', 'y'],
    ])
  })

  it('lines stay right far into a file, over the limits of the chunks', () => {
    const body = Array.from({ length: 300_000 }, (_, index) => (index === 7 ? '"a\nb",1' : 'abcdefgh,1')).join('\n')
    const { rows } = parseCsv(`id,value\n${body}\nlast,2\n`, 'f.csv', SPEC)
    expect(rows.at(-1)).toMatchObject({ line: 300_003 })
    expect(rows.at(-1)!.cells.get('id')).toBe('last')
  })

  it('FAULTS 10: an unclosed quote is an error where it opens, and nothing of the file is used', () => {
    const { rows, issues } = parseCsv('id,value\na,1\nb,"2\nc,3\nd,4\n', 'f.csv', SPEC)
    expect(rows).toEqual([])
    expect(issues).toMatchObject([{ severity: 'error', code: 'quote-unclosed', line: 3 }])
  })

  it('quirk 6: quotes in the middle of a quoted text cost that row, not the file', () => {
    const { rows, issues } = parseCsv('id,value\na,"x "y" z"\nb,2\n', 'f.csv', SPEC)
    expect(rows.map(({ line }) => line)).toEqual([3])
    expect(issues).toMatchObject([{ code: 'quote-malformed', line: 2 }])
  })

  it('FAULTS 11: too few and too many cells are reported by line, and nothing shifts', () => {
    const { rows, issues } = parseCsv('id,value,name\na,1\nb,1,x,y\nc,1,z\n', 'f.csv', SPEC)
    expect(rows.map((row) => [...row.cells.values()])).toEqual([['c', '1', 'z']])
    expect(issues).toMatchObject([
      { code: 'row-too-short', line: 2, params: { found: 2, expected: 3 } },
      { code: 'row-too-long', line: 3, params: { found: 4, expected: 3 } },
    ])
  })

  it('quirk 6: delimiters after the last column shift nothing', () => {
    expect(cells('id,value,,\na,1,,\n,,,\nb,2,,\n', SPEC)).toEqual([
      [2, 'a', '1'],
      [4, 'b', '2'],
    ])
  })

  it('FAULTS 12: a column named twice is not used, whichever it is', () => {
    const { rows, issues } = parseCsv('id,value,value\na,1,2\n', 'f.csv', SPEC)
    expect(rows).toEqual([])
    expect(issues).toMatchObject([{ severity: 'error', code: 'column-duplicate', params: { positions: '2, 3' } }])
  })

  it('FAULTS 12: a column without a name is reported', () => {
    const { issues } = parseCsv('id,,value\na,x,1\n', 'f.csv', SPEC)
    expect(issues).toMatchObject([{ severity: 'error', code: 'column-unnamed', line: 1, params: { position: 2 } }])
  })

  it('FAULTS 13: titles above the header and notes below the data are named and left out', () => {
    const text = 'Folkmängd efter region\n\nid,value\na,1\nb,2\nKälla: SCB\nSenaste uppdatering 2026\n'
    const { rows, issues } = parseCsv(text, 'f.csv', SPEC)
    expect(rows.map(({ line }) => line)).toEqual([4, 5])
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['preamble-skipped', 1],
      ['row-footer', 6],
      ['row-footer', 7],
    ])
  })

  it('FAULTS 15: a file cut off in the middle of a row is told from a short row', () => {
    expect(parseCsv('id,value,name\na,1,x\nb,', 'f.csv', SPEC).issues).toMatchObject([{ code: 'row-cut-off', line: 3 }])
  })

  it('FAULTS 18 and 20: codes stay text', () => {
    const ids = ['0862', '1e3', '12345678901234567890', '0x1F']
    const { rows } = parseCsv(`id,value\n${ids.map((id) => `${id},1\n`).join('')}`, 'f.csv', SPEC)
    expect(rows.map((row) => row.cells.get('id'))).toEqual(ids)
  })

  it('FAULTS 80: __proto__ and constructor are ordinary columns', () => {
    const { rows, issues } = parseCsv('__proto__,constructor,toString\n1,2,3\n', 'f.csv')
    expect(issues).toEqual([])
    expect([...rows[0]!.cells]).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['toString', '3'],
    ])
    expect(({} as Record<string, unknown>)[1]).toBeUndefined()
  })

  it('a missing column names the column that was probably meant', () => {
    const { rows, issues } = parseCsv('ID,value\na,1\n', 'f.csv', SPEC)
    expect(rows).toEqual([])
    expect(issues[0]).toMatchObject({ code: 'column-missing', column: 'id', params: { suggestion: 'ID' } })
  })

  it('FAULTS 83: a megabyte of digits in one cell takes no time', () => {
    const start = performance.now()
    parseCsv(`id,value\n${'1 '.repeat(500_000)}x,1\n`, 'f.csv', SPEC)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('never holds more than 200 issues of one kind, and counts the rest', () => {
    const { issues } = parseCsv(`id,value\n${'a\n'.repeat(5000)}b,1\n`, 'f.csv', SPEC)
    expect(codes(issues).filter((code) => code === 'row-too-short')).toHaveLength(200)
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues', params: { of: 'row-too-short', hidden: 4800 } })
  })

  it('any text is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, known) => {
        parseCsv(text, 'f.csv', known ? SPEC : null)
      }),
      { numRuns: 300, seed: 11 },
    )
    const piece = fc.constantFrom('"', ',', ';', '\n', '\r', 'id', 'value', '1', ' ', '\t', 'å', '=')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        parseCsv(pieces.join(''), 'f.csv', SPEC)
      }),
      { numRuns: 500, seed: 12 },
    )
  })

  it('whatever is written as CSV is read back as it was', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\0\uFEFF]/g, ''))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = `id,value\n${table.map((row) => `${row.map(quote).join(',')}\n`).join('')}`
        const expected = table.filter((row) => row.some((value) => value !== ''))
        expect(parseCsv(text, 'f.csv', SPEC).rows.map((row) => [...row.cells.values()])).toEqual(expected)
      }),
      { numRuns: 300, seed: 13 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { CellType, SourceSheet } from '../../src/intake/SourceSheet.ts'
import { opened, refusal } from './support/opened.ts'
import { openDocument, workbook, zipped } from './support/workbooks.ts'

const typesOf = ({ rows, typeOf }: SourceSheet) =>
  rows.map((row, at) => row.map((_, column): CellType | undefined => typeOf?.(at, column)))

describe('25. an Excel workbook', () => {
  it('is all its sheets, with those that are hidden, hidden rows and columns, and merged cells', async () => {
    const bytes = workbook(
      [
        { name: 'Läs mig', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
        {
          name: 'Data',
          columns: '<col min="2" max="3" hidden="1"/>',
          rows: '<row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>4</v></c></row><row r="4"><c r="C4"><v>5</v></c></row>',
          merges: ['A1:C1', 'A2:A4'],
        },
        { name: 'Gömt', state: 'hidden', rows: '' },
        { name: 'Djupt gömt', state: 'veryHidden', rows: '' },
      ],
      ['Om filen', 'Område'],
    )
    const { sheets, format } = await opened(bytes, 'sheets')
    expect(format).toBe('xlsx')
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Läs mig', false],
      ['Data', false],
      ['Gömt', true],
      ['Djupt gömt', true],
    ])
    expect(sheets[1]).toMatchObject({
      rows: [['Område'], ['4'], [], ['', '', '5']],
      lines: [1, 2, 3, 4],
      hiddenRows: [1],
      hiddenColumns: [1, 2],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 2 },
        { top: 1, left: 0, bottom: 3, right: 0 },
      ],
    })
  })

  it('keeps what every cell is: numbers as they are, texts with their zeros, per cent, days, errors', async () => {
    const cells = [
      ['<c r="A1"><v>0.30000000000000004</v></c>', '0.3', { kind: 'number', value: 0.30000000000000004 }],
      ['<c r="A1" s="1"><v>0.125</v></c>', '12.5 %', { kind: 'percent', value: 0.125 }],
      // What Swedish Excel makes of the age band 5-9.
      ['<c r="A1" s="2"><v>45905</v></c>', '5-sep', { kind: 'date', day: '2025-09-05' }],
      ['<c r="A1" s="3"><v>45657</v></c>', '2024-12-31', { kind: 'date', day: '2024-12-31' }],
      ['<c r="A1" s="7"><v>45657</v></c>', '2024', { kind: 'date', day: '2024-12-31' }],
      ['<c r="A1" s="4"><v>114</v></c>', '0114', { kind: 'number', value: 114 }],
      ['<c r="A1" s="5"><v>12.5</v></c>', '12.5', { kind: 'number', value: 12.5 }],
      ['<c r="A1" t="s"><v>0</v></c>', '0114', { kind: 'text' }],
      ['<c r="A1" t="s"><v>1</v></c>', '1\u00a0234', { kind: 'text' }],
      ['<c r="A1" t="inlineStr"><is><t>..</t></is></c>', '..', { kind: 'text' }],
      ['<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!', { kind: 'error' }],
      ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', { kind: 'error' }],
      ['<c r="A1"><f>SUM(B1:B9)</f><v>17</v></c>', '17', { kind: 'number', value: 17 }],
      ['<c r="A1" s="1"><f>B1/C1</f><v>0.5</v></c>', '50 %', { kind: 'percent', value: 0.5 }],
      ['<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a', { kind: 'text' }],
    ] as const
    for (const [xml, text, type] of cells) {
      const { sheets } = await opened(
        workbook([{ name: 'A', rows: `<row r="1">${xml}</row>` }], ['0114', '1\u00a0234']),
        'sheets',
      )
      expect([sheets[0]!.rows, typesOf(sheets[0]!)], xml).toEqual([[[text]], [[type]]])
    }
  })

  it('has no number where a formula was never worked out, and says how many', async () => {
    const bytes = workbook([
      { name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1*2</f></c></row>' },
    ])
    const { sheets, issues } = await opened(bytes, 'sheets')
    expect(typesOf(sheets[0]!)).toEqual([[{ kind: 'number', value: 1 }], [{ kind: 'error' }]])
    expect(sheets[0]!.rows[1]).toEqual(['=A1*2'])
    expect(issues).toMatchObject([{ code: 'formula-unsaved', line: 2, params: { count: 1, sheet: 'A' } }])
  })

  it('does not look at pictures, charts and what else is beside the cells', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
    const broken = {
      'xl/charts/chart1.xml': '<c:chart',
      'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships',
      'xl/theme/theme1.xml': '<',
    }
    expect((await opened(workbook([{ name: 'A', rows }], [], broken), 'sheets')).sheets[0]!.rows).toEqual([['1']])
  })

  it('in other forms is refused with what to do', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
    const locked = Uint8Array.from([...ole, ...new TextEncoder().encode([...'EncryptedPackage'].join('\0'))])
    expect(await refusal(ole)).toBe('file-refused xls')
    expect(await refusal(locked)).toBe('file-refused password')
    expect(await refusal(zipped({ 'xl/workbook.bin': 'x' }))).toBe('file-refused xlsb')
    expect(await refusal('<html><body><table><tr><td>1</td></tr></table></body></html>')).toBe('file-refused web')
    expect(await refusal('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')).toBe(
      'file-refused excel-xml',
    )
    expect(await refusal(workbook([]).subarray(0, 900))).toBe('file-damaged zip')
    expect(await refusal(zipped({ 'xl/workbook.xml': '<workbook>', '[Content_Types].xml': '' }))).toBe(
      'file-damaged xlsx',
    )
  })
})

describe('25. an OpenDocument workbook', () => {
  const cell = (attributes: string, shown = '') =>
    `<table:table-cell ${attributes}>${shown && `<text:p>${shown}</text:p>`}</table:table-cell>`
  const text = (shown: string) => cell('office:value-type="string"', shown)
  const table = (rows: string, more = '') => `<table:table table:name="Blad" ${more}>${rows}</table:table>`
  const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`

  it('keeps what every cell is', async () => {
    const cells = [
      [cell('office:value-type="float" office:value="1234.5"', '1 234,5'), '1234.5', { kind: 'number', value: 1234.5 }],
      [
        cell('office:value-type="percentage" office:value="0.125"', '12,5 %'),
        '12.5 %',
        { kind: 'percent', value: 0.125 },
      ],
      [cell('office:value-type="float" office:value="114"', '0114'), '0114', { kind: 'number', value: 114 }],
      [
        cell('office:value-type="date" office:date-value="2025-09-05"', '05-sep'),
        '05-sep',
        { kind: 'date', day: '2025-09-05' },
      ],
      [
        cell('office:value-type="date" office:date-value="2024-12-31"', '31/12/24'),
        '2024-12-31',
        { kind: 'date', day: '2024-12-31' },
      ],
      [
        cell(
          'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
          '#DIV/0!',
        ),
        '#DIV/0!',
        { kind: 'error' },
      ],
      // Older versions say that the number is 0.
      [
        cell('table:formula="of:=1/0" office:value-type="float" office:value="0"', '#DIVISION/0!'),
        '#DIVISION/0!',
        { kind: 'error' },
      ],
      [cell('table:formula="of:=[.A1]*2"'), '=[.A1]*2', { kind: 'error' }],
      [text('#1 i länet &amp; riket'), '#1 i länet & riket', { kind: 'text' }],
      [text('a<text:s text:c="2"/>b</text:p><text:p>c'), 'a  b\nc', { kind: 'text' }],
      [
        '<table:table-cell office:value-type="string"><office:annotation><text:p>en anteckning</text:p></office:annotation><text:p>x</text:p></table:table-cell>',
        'x',
        { kind: 'text' },
      ],
    ] as const
    for (const [xml, shown, type] of cells) {
      const { sheets } = await opened(openDocument(table(row(xml))), 'sheets')
      expect([sheets[0]!.rows, typesOf(sheets[0]!)], xml).toEqual([[[shown]], [[type]]])
    }
  })

  it('is every row, also those in groups and repeated headings, with what is hidden and what is merged', async () => {
    const rows = [
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>',
      `<table:table-header-rows>${row(`${cell('office:value-type="string" table:number-columns-spanned="2"', 'Rubrik')}<table:covered-table-cell/>`)}</table:table-header-rows>`,
      row('', 'table:number-rows-repeated="2"'),
      `<table:table-row-group>${row(text('a'), 'table:visibility="filter"')}${row(text('b') + cell('table:number-columns-repeated="3"') + text('c'))}</table:table-row-group>`,
      row(cell('table:number-columns-repeated="1024"'), 'table:number-rows-repeated="1048000"'),
    ].join('')
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const { sheets } = await opened(
      openDocument(table(rows) + table(row(text('x')), 'table:style-name="ta2"'), styles),
      'sheets',
    )
    expect(sheets[0]).toMatchObject({
      hidden: false,
      rows: [['Rubrik'], [], [], ['a'], ['b', '', '', '', 'c']],
      hiddenRows: [3],
      hiddenColumns: [2],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    })
    expect(sheets[1]!.hidden).toBe(true)
  })

  it('that repeats its cells without end is refused, and so are one with a password and a text document', async () => {
    const wide = row(
      cell('table:number-columns-repeated="16000" office:value-type="float" office:value="1"', '1'),
      'table:number-rows-repeated="1000000"',
    )
    expect(await refusal(openDocument(table(wide)))).toBe('sheet-too-large')
    expect(
      await refusal(zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '\x01\x02' })),
    ).toBe('file-refused password')
    expect(await refusal(openDocument('', '', 'application/vnd.oasis.opendocument.text'))).toBe('file-refused word')
  })
})

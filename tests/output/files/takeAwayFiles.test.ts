import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { protectDataset } from '../../../src/analysis/protectDataset.ts'
import { PALETTES } from '../../../src/colour/palette.ts'
import { columnLetters } from '../../../src/domain/columnLetters.ts'
import { choroplethView } from '../../../src/map/model/choroplethView.ts'
import { figureSvg } from '../../../src/output/files/figureSvg.ts'
import { tableCsv } from '../../../src/output/files/tableCsv.ts'
import { tableSvg } from '../../../src/output/files/tableSvg.ts'
import { tableXlsx } from '../../../src/output/files/tableXlsx.ts'
import type { TakeAway } from '../../../src/output/model/TakeAway.ts'
import { mapTakeAway } from '../../../src/views/map/model/mapTakeAway.ts'
import { alingsas, alingsasRows } from '../../analysis/alingsas.ts'
import { stateOf } from '../../views/map/model/stateOf.ts'

const takeAway: TakeAway = {
  fileName: 'prov',
  title: 'Prov & <test>',
  finding: 'Högst i A.',
  unit: 'Andel i procent. 2024.',
  source: 'Påhittade siffror',
  caveats: ['Att tänka på ett.', 'Att tänka på två.'],
  suppression: 'C visas inte.',
  stamp: ['Social kompass 0.1.0.', 'Kod: AAAA-BBBB.'],
  table: {
    columns: [
      { heading: 'Område', kind: 'text' },
      { heading: 'Värde (%)', kind: 'number', decimals: 1 },
    ],
    rows: [
      ['A', 1234.5678],
      ['=1+1', -0.1],
      ['C', { missing: 'Visas inte' }],
      ['D', 0.1 + 0.2],
      ['E', 1e-7],
      ['F\u0000\u00a0G', 0],
    ],
  },
}

const csvRows = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' }).data

describe('a take-away as CSV', () => {
  const rows = csvRows(tableCsv(takeAway, 'sv'))

  it('writes numbers with decimal comma, whole and without thousands, noise or exponents', () => {
    expect(rows.slice(1, 7).map((row) => row[1])).toEqual(['1234,5678', '-0,1', 'Visas inte', '0,3', '0,0000001', '0'])
  })

  it('guards text and keeps the heading', () => {
    expect(rows[0]).toEqual(['Område', 'Värde (%)'])
    expect(rows[2]![0]).toBe("'=1+1")
  })

  it('says after the table what the figures are, which are hidden, and where they come from', () => {
    const notes = rows.slice(8).map((row) => row[0])
    for (const note of [
      'Prov & <test>',
      'Källa: Påhittade siffror',
      'Att tänka på två.',
      'C visas inte.',
      'Kod: AAAA-BBBB.',
    ])
      expect(notes).toContain(note)
  })

  it('has the same form in English, with English words about it', () => {
    const english = tableCsv({ ...takeAway, suppression: null }, 'en')
    expect(english).toContain('1234,5678')
    expect(english).toContain('Source: ')
    expect(english).toContain('No figures are hidden.')
  })
})

describe('a take-away as a workbook', () => {
  const parts = unzipSync(tableXlsx(takeAway, 'sv'))
  const part = (name: string) => strFromU8(parts[name]!)
  const cell = (sheet: number, place: string) =>
    new RegExp(`<c r="${place}"[^>]*>.*?</c>`, 's').exec(part(`xl/worksheets/sheet${sheet}.xml`))?.[0] ?? ''

  it('has numbers that are numbers, at full precision', () => {
    expect(cell(1, 'B2')).toMatch(/<c r="B2" s="\d+"><v>1234.5678<\/v><\/c>/)
    expect(cell(1, 'B5')).toContain('<v>0.3</v>')
    expect(cell(1, 'B3')).toContain('<v>-0.1</v>')
    expect(cell(1, 'B7')).toContain('<v>0</v>')
  })

  it('has texts that are texts and never formulas, and the reason where there is no figure', () => {
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>')
    expect(cell(1, 'A3')).toContain('t="inlineStr"')
    expect(cell(1, 'A3')).toContain('=1+1')
    expect(cell(1, 'B4')).toContain('Visas inte')
    expect(cell(1, 'A7')).toContain('>F G<')
  })

  it('has Swedish headings and sheets, and a second sheet about the figures', () => {
    expect(part('xl/workbook.xml')).toContain('name="Siffror"')
    expect(part('xl/workbook.xml')).toContain('name="Om siffrorna"')
    expect(cell(1, 'B1')).toContain('Värde (%)')
    const about = part('xl/worksheets/sheet2.xml')
    for (const text of ['Titel', 'Prov &amp; &lt;test&gt;', 'Källa', 'C visas inte.', 'Kod: AAAA-BBBB.'])
      expect(about).toContain(text)
  })

  it('has English headings and sheets in English', () => {
    const english = unzipSync(tableXlsx(takeAway, 'en'))
    expect(strFromU8(english['xl/workbook.xml']!)).toContain('name="About the figures"')
    expect(strFromU8(english['xl/worksheets/sheet2.xml']!)).toContain('Source')
  })

  it('shows as many decimals as the column says', () => {
    const style = Number(/s="(\d+)"/.exec(cell(1, 'B2'))![1])
    const formats = [...part('xl/styles.xml').matchAll(/<xf numFmtId="(\d+)"/g)].slice(1).map(([, id]) => id)
    const code = new RegExp(`numFmtId="${formats[style]}" formatCode="([^"]+)"`).exec(part('xl/styles.xml'))?.[1]
    expect(code).toBe('#,##0.0')
  })

  it('is the same, byte for byte, when it is made again', () => {
    expect(tableXlsx(takeAway, 'sv')).toEqual(tableXlsx(takeAway, 'sv'))
  })

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('calls column %i %s', (at, name) => {
    expect(columnLetters(at)).toBe(name)
  })
})

describe('a take-away as a picture', () => {
  const table = tableSvg({ table: takeAway.table, palette: PALETTES.light, language: 'sv' })
  const figure = figureSvg({
    takeAway,
    picture: table,
    palette: PALETTES.light,
    fontStyleSheet: '',
    sourceWord: 'Källa',
  })

  it('has title, finding, unit, source, caveats, what is hidden and stamp, escaped', () => {
    for (const text of [
      'Prov &amp; &lt;test&gt;',
      'Högst i A.',
      'Andel i procent. 2024.',
      'Källa: Påhittade siffror',
      'Att tänka på två.',
      'C visas inte.',
      'Kod: AAAA-BBBB.',
    ])
      expect(figure.text, text).toContain(text)
  })

  it('has an alternative text and says its size', () => {
    expect(figure.text).toMatch(/^<svg[^>]*><title>Prov &amp; &lt;test&gt;<\/title><desc>Högst i A\./)
    expect(figure.text).toContain(`width="${figure.width}" height="${figure.height}"`)
  })

  it('draws the table with numbers as the language writes them', () => {
    expect(table.text).toContain('1\u00a0234,6')
    expect(table.text).toContain('−0,1')
    expect(table.text).toContain('Visas inte')
  })

  it('gives each line of the table room of its own when a text is long', () => {
    const long = { ...takeAway.table, rows: [['ord '.repeat(60).trim(), 1] as const, ['B', 2] as const] }
    const drawn = tableSvg({ table: long, palette: PALETTES.light, language: 'sv' })
    const lines = [...drawn.text.matchAll(/<text x="0" y="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(new Set(lines).size).toBe(lines.length)
    expect(Math.max(...lines)).toBeLessThan(drawn.height)
  })
})

describe('what is hidden', () => {
  const { dataset } = protectDataset(alingsas())
  const rowsOfFile = alingsasRows('values.csv')
  const small = rowsOfFile.filter(
    (row) => Number(row.numerator) > 0 && Number(row.numerator) < 5 && ['', 'total'].includes(row.sex!),
  )

  const filesOf = (indicator: string, period: string) => {
    const state = stateOf(dataset, { indicator, period })
    const view = choroplethView(dataset, state, 'light')!
    const counts = dataset.areas.map(() => 0)
    return mapTakeAway({ dataset, state, views: [view], counts, stamp: [] })
  }

  it('is in the package at all', () => {
    expect(small.length).toBeGreaterThan(0)
  })

  it('is neither in the table, the chart, the CSV nor the workbook; the reason stands in its place', () => {
    for (const row of small) {
      const made = filesOf(row.indicator_id!, row.period!)
      const line = made.table.rows.find(([id]) => id === row.area_id)!
      expect(
        line.filter((each) => typeof each === 'number'),
        row.area_id,
      ).toEqual([])
      expect(line).toContainEqual({ missing: 'Visas inte (för få personer)' })
      const name = String(line[1])
      expect(made.suppression).toContain(name)
      expect(made.chart?.categories ?? []).not.toContain(name)
      const inCsv = csvRows(tableCsv(made, 'sv')).find(([id]) => id === row.area_id)!
      expect(inCsv.slice(2).join(';')).not.toMatch(/\d/)
      const sheet = strFromU8(unzipSync(tableXlsx(made, 'sv'))['xl/worksheets/sheet1.xml']!)
      const at = made.table.rows.indexOf(line) + 2
      expect(new RegExp(`<row r="${at}">.*?</row>`).exec(sheet)![0]).not.toContain('<v>')
    }
  })
})

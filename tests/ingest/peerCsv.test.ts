import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/ingest/decodeText.ts'
import { parseCsv } from '../../src/ingest/parseCsv.ts'
import { codes } from './litenTexts.ts'

const FOLDER = '../shared/golden/peer/csv'
const isThere = existsSync(FOLDER)
const list = (folder: string) => (isThere ? readdirSync(`${FOLDER}/${folder}`) : [])
const read = (path: string, spec: Parameters<typeof parseCsv>[2] = null) => {
  const { text, issues } = decodeText(new Uint8Array(readFileSync(`${FOLDER}/${path}`)), path)
  const parsed = text === null ? { rows: [], columns: [], issues: [] } : parseCsv(text, path, spec)
  return {
    ...parsed,
    issues: [...issues, ...parsed.issues],
    records: parsed.rows.map(({ cells }) => Object.fromEntries(cells)),
  }
}

describe(`other projects' CSV cases${isThere ? '' : ' (skipped: ../shared/golden is not here)'}`, () => {
  // csv-spectrum keeps CRLF inside quotes; here every line break inside a text is a plain one.
  // The expected record of location_coordinates has another telephone number than its file; that case is left out.
  it.skipIf(!isThere)('csv-spectrum: every file gives the expected records', () => {
    const names = list('csv-spectrum/csvs')
      .map((file) => file.replace('.csv', ''))
      .filter((name) => name !== 'location_coordinates')
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const json = readFileSync(`${FOLDER}/csv-spectrum/json/${name}.json`, 'utf8').replaceAll('\\r\\n', '\\n')
      expect(read(`csv-spectrum/csvs/${name}.csv`).records, name).toEqual(JSON.parse(json))
    }
  })

  it.skipIf(!isThere)('FAULTS 3: ONS, a file with a mark', () => {
    const { columns, issues } = read('ons/with-bom.csv')
    expect(issues).toEqual([])
    expect(columns[0]).not.toMatch(/^\uFEFF/)
  })

  it.skipIf(!isThere)('FAULTS 1, 2 and 12: Fingertips, files of every kind of fault', () => {
    expect(codes(read('fingertips-next/Empty.csv').issues)).toEqual(['file-empty'])
    expect(codes(read('fingertips-next/ValidHeadersAndNoDataRows.csv').issues)).toEqual(['file-no-rows'])
    expect(codes(read('fingertips-next/DuplicateHeadersAndValidDataRows.csv').issues)).toContain('column-duplicate')
    const valid = read('fingertips-next/ValidHeadersAndValidDataRows.csv')
    const withBlankLines = read('fingertips-next/ValidHeadersAndValidDataRowsWithEmptyLines.csv')
    expect(valid.issues).toEqual([])
    expect(withBlankLines.records).toEqual(valid.records)
  })

  it.skipIf(!isThere)('FAULTS 5: a Swedish file in Windows-1252 with semicolons', () => {
    const { columns, records, issues } = read('real-dialects/klimatkollen_kommuner_2024_semikolon_win1252_crlf.csv')
    expect(columns.slice(0, 2)).toEqual(['kommun', 'län'])
    expect(codes(issues)).toEqual(['encoding-guessed', 'delimiter-other'])
    expect(records.length).toBe(290)
    expect(JSON.stringify(records)).not.toContain('\uFFFD')
  })

  it.skipIf(!isThere)('FAULTS 6: the Swedish treasury, semicolons and decimal commas', () => {
    const { rows, issues } = read('real-dialects/esv_inkomster_2006_2024_semicolon_decimalcomma.csv')
    expect(codes(issues)).toEqual(['delimiter-other'])
    expect(rows.some(({ cells }) => cells.get('Statens budget') === '40612,1932895')).toBe(true)
  })

  it.skipIf(!isThere)('FAULTS 9: London, files with CR alone', () => {
    const london = read('real-dialects/census-historic-population-borough_CR-only.csv')
    expect(london.columns.slice(0, 3)).toEqual(['Area Code', 'Area Name', 'Pop_1801'])
    expect(london.records[0]).toMatchObject({ 'Area Code': '00AA', 'Area Name': 'City of London', Pop_1801: '129000' })
    expect(read('real-dialects/bor_profiles_CR-only.csv').columns[0]).toBe('Code')
  })
})

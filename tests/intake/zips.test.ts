import { describe, expect, it } from 'vitest'
import { unzip } from '../../src/intake/formats/unzip.ts'
import { opened, refusal } from './support/opened.ts'
import { zipped } from './support/workbooks.ts'

const CSV = 'kod;namn;antal\n01;A;1\n02;B;2\n'

describe('a zip', () => {
  it('with one file is that file, in whatever folder', async () => {
    const bytes = zipped({ 'TAB1/TAB1_sv.csv': CSV, '__MACOSX/TAB1/._TAB1_sv.csv': 'x', '.DS_Store': 'x' })
    expect(await opened(bytes, 'sheets')).toMatchObject({ name: 'TAB1_sv.csv', format: 'text', delimiter: ';' })
  })

  it('with several, none, or a zip in it is refused', async () => {
    expect(await refusal(zipped({ 'a.csv': CSV, 'b.csv': CSV }))).toBe('zip-several')
    expect(await refusal(zipped({}))).toBe('zip-nothing')
    expect(await refusal(zipped({ 'a.zip': zipped({ 'a.csv': CSV }) }))).toBe('file-refused archive')
    expect(await refusal(zipped({ 'doc.kml': '<kml/>' }))).toBe('file-refused kml')
  })

  it('with a datapackage.json is the package beside it', async () => {
    const { files } = await opened(
      zipped({ 'p/datapackage.json': '{}', 'p/values.csv': CSV, 'p/README.md': '', 'values.csv': '' }),
      'package',
    )
    expect(files.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['datapackage.json', 2],
      ['values.csv', CSV.length],
    ])
  })
})

describe('a bomb', () => {
  const path = 'xl/worksheets/sheet1.xml'

  /** A zip whose `path` says that it unpacks to another size, in front of the file and in the list at the end. */
  function saying(size: number, real: Uint8Array): Uint8Array {
    const bytes = zipped({ 'xl/workbook.xml': '<workbook/>', [path]: real })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 <= bytes.length; at++) {
      if (view.getUint32(at, true) === real.length) view.setUint32(at, size, true)
    }
    return bytes
  }

  /** A zip in which one file says that it unpacks to 300 MB, and no file can be unpacked at all: a byte of one and it is damaged. */
  function untouchable(files: Readonly<Record<string, string>>, large?: string): Uint8Array {
    const bytes = zipped({ ...files, ...(large && { [large]: new Uint8Array(300_000) }) })
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
      const data = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
      const end = data + view.getUint32(at + 18, true)
      // No block of packed bytes begins so.
      bytes.fill(0xff, data, end)
      at = end
    }
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === 300_000) view.setUint32(at, 300 * 1024 * 1024, true)
    return bytes
  }

  it.each([
    ['a workbook', { 'xl/workbook.xml': '<workbook/>' }, 'xl/worksheets/sheet1.xml'],
    ['an open document', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'content.xml'],
    ['a package', { 'p/datapackage.json': '{}' }, 'p/values.csv'],
    ['a shape', { 'a.dbf': 'x' }, 'a.shp'],
    ['a packed table', {}, 'a.csv'],
  ])('of 300 MB in %s is refused before a byte of it is unpacked', async (_, files, large) => {
    expect(await refusal(untouchable(files, large))).toBe('zip-bomb')
    expect(await refusal(untouchable({ ...files, [large]: 'x' }))).toMatch(/^file-damaged/)
  })

  it('that lies about its size is no larger than it says, and then it is not what its checksum says', () => {
    expect(() => unzip(saying(1000, new Uint8Array(5_000_000)), (name) => name === path)).toThrow('file-damaged')
  })

  it('of many files is refused', async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => [`${at}.csv`, ''])
    expect(await refusal(zipped(Object.fromEntries(names)))).toBe('zip-bomb')
  })
})

describe('what no reader takes', () => {
  it.each([
    ['%PDF-1.7', 'file-refused pdf'],
    ['\x89PNG\r\n\x1a\n', 'file-refused image'],
    ['GIF89a', 'file-refused image'],
    ['Rar!\x1a\x07', 'file-refused archive'],
    ['PAR1', 'file-refused parquet'],
    ['\ufeff<!DOCTYPE html><html>', 'file-refused web'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'file-refused web'],
    ['<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">', 'file-refused kml'],
    ['<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs">', 'file-refused gml'],
    ['<?xml version="1.0"?><rss/>', 'file-refused xml'],
    ['', 'file-empty'],
    ['  \n ', 'file-empty'],
    ['{"a":', 'json-invalid'],
    ['{"a":{"b":1}}', 'json-unknown'],
    ['[1,2]', 'json-unknown'],
  ])('%j is refused by what it is', async (text, expected) => {
    expect(await refusal(text.startsWith('\x89') ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : text)).toBe(
      expected,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/Dataset.ts'
import { decodeText } from '../../src/ingest/decodeText.ts'
import { decodeWindows1252 } from '../../src/ingest/decodeWindows1252.ts'
import { loadPackage } from '../../src/ingest/loadPackage.ts'
import { parseCsv } from '../../src/ingest/parseCsv.ts'
import { folderFetch } from './folderFetch.ts'
import { codes, LITEN, VALUES_HEADER } from './litenTexts.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const letters = mark ? `\uFEFF${text}` : text
  const view = new DataView(new ArrayBuffer(letters.length * 2))
  for (let at = 0; at < letters.length; at++) view.setUint16(at * 2, letters.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('bytes to text', () => {
  it('FAULTS 1: an empty file, or one of blanks, is refused', () => {
    for (const content of [bytes(), utf8(' \n\n')]) {
      expect(decodeText(content, 'f')).toMatchObject({ text: null, issues: [{ code: 'file-empty', file: 'f' }] })
    }
  })

  it('FAULTS 3: the UTF-8 mark is stripped, so the first key joins', () => {
    const { text, issues } = decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8('id,namn\n0862,Å\n')), 'f')
    expect(issues).toEqual([])
    expect(parseCsv(text!, 'f').rows[0]!.cells.get('id')).toBe('0862')
  })

  it.each([
    ['little-endian with mark', true, true, []],
    ['big-endian with mark', false, true, []],
    ['little-endian without mark', true, false, ['encoding-guessed']],
    ['big-endian without mark', false, false, ['encoding-guessed']],
  ] as const)('FAULTS 4: UTF-16 %s', (_, littleEndian, mark, expected) => {
    const { text, issues } = decodeText(utf16('id,namn\n1,Öster\n', littleEndian, mark), 'f')
    expect(text).toBe('id,namn\n1,Öster\n')
    expect(codes(issues)).toEqual(expected)
  })

  it('FAULTS 5: Windows-1252 is read with å, ä, ö and £, with a warning', () => {
    const { text, issues } = decodeText(latin('län;åäöÅÄÖ;£\n'), 'f')
    expect(text).toBe('län;åäöÅÄÖ;£\n')
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'encoding-guessed', params: { encoding: 'Windows-1252' } },
    ])
  })

  it('case 45: every byte of Windows-1252 is the character of the WHATWG index, whatever Node takes it for', () => {
    const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const text = decodeWindows1252(all)
    expect(text.slice(0x80, 0xa0)).toBe(c1)
    const latin1 = String.fromCharCode(...all)
    expect([text.slice(0, 0x80), text.slice(0xa0)]).toEqual([latin1.slice(0, 0x80), latin1.slice(0xa0)])
    expect(decodeWindows1252(new Uint8Array(100_001).fill(0x96))).toBe('–'.repeat(100_001))
  })

  it('case 45: a period and a missing figure with the dash of Swedish Excel', async () => {
    const rows = `${VALUES_HEADER}\n01,laser_hemma,2022\x962024,,9.1,,1204,\n02,laser_hemma,2022\x962024,,\x96,,811,\n`
    const { dataset, issues } = await loadPackage(LITEN, {
      fetchFile: async (url, signal) => {
        const real = await folderFetch(url, signal)
        return url.endsWith('/values.csv') ? { ...real, bytes: latin(rows), declaredLength: null } : real
      },
    })
    expect(codes(issues)).not.toContain('period-unreadable')
    expect(cellAt(dataset!, 'laser_hemma', '01', '2022–2024')).toMatchObject({ kind: 'value', value: 9.1, n: 1204 })
    expect(cellAt(dataset!, 'laser_hemma', '02', '2022–2024')).toMatchObject({ kind: 'missing' })
  })

  it('quirk 1: Mac Roman is told from Windows-1252 by its å, ä and ö', () => {
    // å 0x8C, ä 0x8A, ö 0x9A: Apple's published table of Mac OS Roman.
    const { text, issues } = decodeText(bytes(0x8c, 0x8a, 0x9a), 'f')
    expect(text).toBe('åäö')
    expect(issues[0]!.params.encoding).toBe('Mac Roman')
  })

  it('quirk 1: text that was once misread is pointed out, with its line', () => {
    expect(decodeText(utf8('a\nb\nÃ¥sa\n'), 'f').issues).toMatchObject([{ code: 'text-garbled', line: 3 }])
    expect(decodeText(utf8('a\nl\uFFFDn\n'), 'f').issues).toMatchObject([{ code: 'text-garbled', line: 2 }])
  })

  it.each([
    ['zip or xlsx', [0x50, 0x4b, 0x03, 0x04]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
    ['gzip', [0x1f, 0x8b, 0x08]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ] as const)('FAULTS 14: a %s under another name is named and refused', (_, start) => {
    expect(decodeText(bytes(...start, 1, 2, 3), 'f')).toMatchObject({ text: null, issues: [{ code: 'file-binary' }] })
  })

  it('FAULTS 14: zero bytes in other text are refused', () => {
    expect(decodeText(utf8('a,b\n1,\0\n'), 'f')).toMatchObject({ text: null, issues: [{ code: 'file-zero-bytes' }] })
  })
})

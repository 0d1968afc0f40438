import type * as Fflate from 'fflate'
import { beforeEach, expect, it, vi } from 'vitest'
import { refusal } from './support/opened.ts'
import { zipped } from './support/workbooks.ts'

const work = vi.hoisted(() => ({ inflated: 0 }))

vi.mock('fflate', async (original) => {
  const real = await original<typeof Fflate>()
  const unzipSync: typeof real.unzipSync = (bytes, options) => {
    const files = real.unzipSync(bytes, options)
    for (const file of Object.values(files)) work.inflated += file.length
    return files
  }
  return { ...real, unzipSync }
})

beforeEach(() => {
  work.inflated = 0
})

const CLAIMED = 300 * 1024 * 1024
const FILLING = new Uint8Array(299_993)

/** A zip in which a file of zeros says that it unpacks to 300 MB, in front of itself and in the list at the end. */
function bomb(path: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const bytes = zipped({ ...others, [path]: FILLING })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view.getUint32(at, true) === FILLING.length) view.setUint32(at, CLAIMED, true)
  return bytes
}

it.each([
  ['a workbook', bomb('xl/worksheets/sheet1.xml', { 'xl/workbook.xml': '<workbook/>' })],
  ['an open document', bomb('content.xml', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
  ['a package', bomb('p/values.csv', { 'p/datapackage.json': '{}' })],
  ['a shape', bomb('a.shp', { 'a.dbf': 'x' })],
  ['a packed table', bomb('a.csv')],
])('%s that would fill the memory is refused before one byte of it is unpacked', async (_, bytes) => {
  expect(await refusal(bytes)).toBe('zip-bomb')
  expect(work.inflated).toBe(0)
})

it('counts what is unpacked of a file that is none', async () => {
  await refusal(zipped({ 'a.csv': 'kod;antal\n01;1\n' })).catch(() => undefined)
  expect(work.inflated).toBe('kod;antal\n01;1\n'.length)
})

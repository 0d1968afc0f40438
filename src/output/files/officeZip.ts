import { zipSync } from 'fflate'

/** The earliest moment a zip file can name: the same content gives the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00'
/** What is packed already. */
const STORED = new Set(['png', 'xlsx'])

/** The parts of an Office file as the file, without entries for folders. */
export function officeZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]): [string, [Uint8Array, { level: 0 | 6 }]] => [
      name,
      [content, { level: STORED.has(name.split('.').at(-1)!) ? 0 : 6 }],
    ])
  return zipSync(Object.fromEntries(files), { mtime: FIXED_TIME }) as Uint8Array<ArrayBuffer>
}

/** What a file is by its first bytes. `other`: known, and not read; `kind` is its key in the catalogue of issues. */
export type Content =
  | { readonly is: 'zip' | 'sqlite' | 'json' | 'px' | 'text' }
  | { readonly is: 'other'; readonly kind: OtherKind }

export type OtherKind =
  | ('xls' | 'password' | 'pdf' | 'image' | 'archive' | 'parquet' | 'web' | 'kml' | 'gml' | 'xml' | 'excel-xml')
  // Found inside a zip.
  | ('xlsb' | 'word' | 'slides' | 'numbers')

const SIGNATURES: readonly (readonly [kind: OtherKind, start: string, at?: number])[] = [
  ['pdf', '%PDF'],
  ['image', '\x89PNG'],
  ['image', 'GIF8'],
  ['image', '\xff\xd8\xff'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', 'WEBP', 8],
  ['image', 'ftypheic', 4],
  ['image', 'ftypavif', 4],
  ['archive', '\x1f\x8b'],
  ['archive', 'Rar!'],
  ['archive', '7z\xbc\xaf'],
  ['parquet', 'PAR1'],
]
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
/** Name of the stream in which a workbook with a password keeps itself. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0')
const HEAD_BYTES = 4096

/** Judged by content; the name of the file is not asked. Reads at most the first kilobytes, and a password's mark. */
export function contentOf(bytes: Uint8Array): Content {
  const head = latin(bytes.subarray(0, HEAD_BYTES))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { is: 'zip' }
  if (head.startsWith('SQLite format 3\0')) return { is: 'sqlite' }
  if (head.startsWith(OLE)) return { is: 'other', kind: hasText(bytes, ENCRYPTED) ? 'password' : 'xls' }
  const known = SIGNATURES.find(([, start, at = 0]) => head.startsWith(start, at))
  if (known) return { is: 'other', kind: known[0] }
  return contentOfText(head)
}

function contentOfText(head: string): Content {
  // Marks of byte order and, in UTF-16, every second byte: what is left is enough to tell the kinds apart.
  const text = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (/^[{[]/.test(text)) return { is: 'json' }
  if (/^MIME-Version:/i.test(text)) return { is: 'other', kind: 'web' }
  if (text.startsWith('<')) return { is: 'other', kind: markupKind(text) }
  return /^(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|CREATION-DATE|DECIMALS|MATRIX|TITLE)(?:\[\w+\])?\s*=/.test(text)
    ? { is: 'px' }
    : { is: 'text' }
}

function markupKind(text: string): OtherKind {
  if (/<(?:!doctype html|html|head|body|table)\b/i.test(text)) return 'web'
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'excel-xml'
  if (/<kml\b/i.test(text)) return 'kml'
  return /<(?:gml|wfs):|opengis\.net\/(?:gml|wfs)/i.test(text) ? 'gml' : 'xml'
}

function hasText(bytes: Uint8Array, pattern: string): boolean {
  const first = pattern.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (latin(bytes.subarray(at, at + pattern.length)) === pattern) return true
  }
  return false
}

/** One character per byte. */
function latin(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

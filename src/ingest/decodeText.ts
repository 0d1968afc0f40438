import type { Issue } from '../domain/Issue.ts'
import { decodeWindows1252 } from './decodeWindows1252.ts'
import { IssueLog } from './IssueLog.ts'

/** As people call them. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | 'Mac Roman'

export interface DecodedText {
  /** Null when the bytes are not text that can be used. */
  readonly text: string | null
  /** What the bytes were read as; null together with the text. */
  readonly encoding: Encoding | null
  readonly issues: Issue[]
}

type Decoded = readonly [text: string, encoding: Encoding]

const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['ZIP (xlsx, ods, shape)', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['GZIP', [0x1f, 0x8b]],
  ['Excel (xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['SQLite (gpkg)', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
]

/**
 * Bytes to text: byte order mark, else strict UTF-8, else Windows-1252 (or Mac Roman) with a warning.
 * Refused, with text null: an empty file, a zip, PDF or Excel file under another name, zero bytes.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const log = new IssueLog(file)
  const [text, encoding] = decode(bytes, log) ?? [null, null]
  if (text !== null) reportGarbledText(text, log)
  return { text, encoding, issues: log.issues() }
}

function decode(bytes: Uint8Array, log: IssueLog): Decoded | null {
  if (bytes.length === 0) {
    log.error('file-empty')
    return null
  }
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (signature) {
    log.error('file-binary', {}, { kind: signature[0] })
    return null
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'UTF-16LE', log)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'UTF-16BE', log)
  if (bytes.indexOf(0) >= 0) return withZeroBytes(bytes, log)
  const decoded = utf8(bytes) ?? singleByte(bytes, log)
  if (decoded[0].trim() !== '') return decoded
  log.error('file-empty')
  return null
}

function utf8(bytes: Uint8Array): Decoded | null {
  try {
    return [new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8']
  } catch {
    return null
  }
}

function utf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE', log: IssueLog): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes)
  if (!text.includes('\0')) return [text, encoding]
  log.error('file-zero-bytes')
  return null
}

/** Half of all bytes zero, always on the same side, is UTF-16 without its mark; anything else is not text. */
function withZeroBytes(bytes: Uint8Array, log: IssueLog): Decoded | null {
  const sample = bytes.subarray(0, 2000)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] === 0) index % 2 === 0 ? even++ : odd++
  }
  const pairs = Math.floor(sample.length / 2)
  const encoding = odd > pairs * 0.7 && even === 0 ? 'UTF-16LE' : even > pairs * 0.7 && odd === 0 ? 'UTF-16BE' : null
  if (!encoding) {
    log.error('file-zero-bytes')
    return null
  }
  log.warning('encoding-guessed', {}, { encoding })
  return utf16(bytes, encoding, log)
}

/** Bytes of å, ä and ö in Mac Roman, and of å ä ö Å Ä Ö in Windows-1252, where the former are rare signs. */
const MAC_LETTERS = [0x8c, 0x8a, 0x9a]
const WINDOWS_LETTERS = [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6]

function singleByte(bytes: Uint8Array, log: IssueLog): Decoded {
  const has = (letters: readonly number[]) => letters.some((letter) => bytes.includes(letter))
  const looksMac = has(MAC_LETTERS) && !has(WINDOWS_LETTERS)
  const decoded: Decoded = looksMac
    ? [new TextDecoder('macintosh').decode(bytes), 'Mac Roman']
    : [decodeWindows1252(bytes), 'Windows-1252']
  log.warning('encoding-guessed', {}, { encoding: decoded[1] })
  return decoded
}

/** UTF-8 once read as Windows-1252 and saved again shows as `Ã¥`; a lost letter shows as U+FFFD. */
function reportGarbledText(text: string, log: IssueLog): void {
  const at = text.search(/Ã[¥¤¶…„–]|\uFFFD/)
  if (at < 0) return
  const before = text.slice(0, at)
  const line = before.split(/\r\n|\r|\n/).length
  log.warning('text-garbled', { line }, { sample: text.slice(Math.max(0, at - 12), at + 12).replace(/\s+/g, ' ') })
}

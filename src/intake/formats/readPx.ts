import { Refusal } from '../Refusal.ts'

/** One keyword of a PX file: `VALUES("Kön")="män","kvinnor";` */
export interface PxEntry {
  readonly keyword: string
  /** In square brackets; empty for the language of the file. */
  readonly language: string
  /** What stands in brackets: a variable, or a variable and a value. */
  readonly subject: readonly string[]
  /** Texts without their quotation marks; numbers and words as they are. Pieces of one text are joined. */
  readonly values: readonly string[]
}

export interface PxText {
  readonly entries: readonly PxEntry[]
  /** Everything after `DATA=`, in order: numbers, and symbols and keys with their quotation marks. */
  readonly data: readonly string[]
}

const LONGEST_KEYWORD = 60

/** The text of a PX file cut into its keywords and its data. Linear. Throws a Refusal where it does not follow the format. */
export function readPx(text: string): PxText {
  const entries: PxEntry[] = []
  let at = 0
  for (;;) {
    at = afterBlank(text, at)
    if (at >= text.length) throw broken('DATA')
    const equals = headEnd(text, at)
    const head = text.slice(at, equals)
    if (/^DATA\s*$/i.test(head)) return { entries, data: readData(text, equals + 1) }
    const { values, end } = readValues(text, equals + 1, head)
    entries.push({ ...headOf(head), values })
    at = end
  }
}

/** Where the `=` is that ends the name of a keyword; those in quotation marks are not it. */
function headEnd(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === '=' && !isQuoted) return at
    else if (sign === ';' && !isQuoted) break
  }
  throw broken(text.slice(from, from + LONGEST_KEYWORD))
}

function headOf(head: string): Omit<PxEntry, 'values'> {
  const [, keyword, language = '', subject = ''] =
    /^([A-Z][\w-]*)\s*(?:\[([\w-]*)\])?\s*(?:\(([\s\S]*)\))?\s*$/i.exec(head.trim()) ?? []
  if (!keyword) throw broken(head)
  return { keyword: keyword.toUpperCase(), language, subject: quotedTexts(subject) }
}

function quotedTexts(text: string): string[] {
  return (text.match(/"[^"]*"/g) ?? []).map((quoted) => oneLine(quoted.slice(1, -1)))
}

/** Values up to the `;`: texts in quotation marks, and words and numbers without. A text goes on where the next follows without a comma. */
function readValues(text: string, from: number, head: string): { values: string[]; end: number } {
  const values: string[] = []
  let isNew = true
  for (let at = from; at < text.length; ) {
    const sign = text[at]!
    if (sign === ';') return { values, end: at + 1 }
    if (sign === '"') {
      const end = text.indexOf('"', at + 1)
      if (end < 0) break
      const piece = oneLine(text.slice(at + 1, end))
      // Long texts are cut into pieces, each in quotation marks, with nothing between them.
      values.push(isNew ? piece : (values.pop() ?? '') + piece)
      isNew = false
      at = end + 1
    } else if (sign === ',') {
      isNew = true
      at++
    } else if (/\s/.test(sign)) at++
    else {
      const word = wordAt(text, at)
      values.push(word)
      isNew = false
      at += word.length
    }
  }
  throw broken(head)
}

/** `TLIST(A1, "2020"-"2024")` is one word. */
function wordAt(text: string, at: number): string {
  let end = at
  let depth = 0
  for (; end < text.length; end++) {
    const sign = text[end]!
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (depth === 0 && /[\s,;"]/.test(sign)) break
    else if (sign === ';') break
  }
  return text.slice(at, Math.max(end, at + 1))
}

/** Numbers and symbols, with or without quotation marks, between blanks or commas. */
function readData(text: string, from: number): readonly string[] {
  const end = text.lastIndexOf(';')
  // Cut off in the middle of a download: what the last number was cannot be known.
  if (end < from) throw new Refusal('px-cut-off')
  return text.slice(from, end).match(/"[^"]*"|[^\s,;"]+/g) ?? []
}

function afterBlank(text: string, from: number): number {
  let at = from
  while (at < text.length && /[\s\uFEFF]/.test(text[at]!)) at++
  return at
}

/** `#` breaks a line in texts, and so does the file. */
const oneLine = (text: string) => text.replace(/[ \t]*(?:#|\r?\n)+[ \t]*/g, ' ')

const broken = (keyword: string) => new Refusal('px-unreadable', { keyword: keyword.trim().slice(0, LONGEST_KEYWORD) })

import type { CodeReader, CodeWriter } from './CodeDigits.ts'

/** How a part of a value is written: by its place in a list, in figures, letter by letter, or as `word:figures`. */
const KINDS = ['word', 'figures', 'letters', 'pair'] as const

const FIGURES = '0123456789.-'
/** Letters with a digit of their own; every other letter is written by its number after an escape. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789_-./'
const ESCAPE = LETTERS.length + 1
const CODE_UNITS = 65_536

/** One part of a comma-separated value. What it writes, `readPart` with the same words reads letter for letter. */
export function writePart(writer: CodeWriter, part: string, words: readonly string[]): void {
  const at = words.indexOf(part)
  const colon = part.lastIndexOf(':')
  if (at >= 0) {
    writer.write(0, KINDS.length)
    writer.write(at, words.length)
  } else if (/^[\d.-]+$/.test(part)) {
    writer.write(1, KINDS.length)
    spell(writer, part, FIGURES)
  } else if (colon > 0 && words.includes(part.slice(0, colon)) && /^[\d.-]+$/.test(part.slice(colon + 1))) {
    writer.write(3, KINDS.length)
    writer.write(words.indexOf(part.slice(0, colon)), words.length)
    spell(writer, part.slice(colon + 1), FIGURES)
  } else {
    writer.write(2, KINDS.length)
    spell(writer, part, LETTERS)
  }
}

export function readPart(reader: CodeReader, words: readonly string[]): string {
  const kind = KINDS[reader.read(KINDS.length)]!
  if (kind === 'letters') return unspell(reader, LETTERS)
  if (kind === 'figures') return unspell(reader, FIGURES)
  const word = words.length === 0 ? '' : words[reader.read(words.length)]!
  return kind === 'word' ? word : `${word}:${unspell(reader, FIGURES)}`
}

function spell(writer: CodeWriter, text: string, alphabet: string): void {
  for (let i = 0; i < text.length; i++) {
    const at = alphabet.indexOf(text[i]!)
    writer.write(at < 0 ? ESCAPE : at + 1, alphabet.length + 2)
    if (at < 0) writer.write(text.charCodeAt(i), CODE_UNITS)
  }
  writer.write(0, alphabet.length + 2)
}

function unspell(reader: CodeReader, alphabet: string): string {
  let text = ''
  for (let digit = reader.read(alphabet.length + 2); digit > 0; digit = reader.read(alphabet.length + 2)) {
    text += digit <= alphabet.length ? alphabet[digit - 1] : String.fromCharCode(reader.read(CODE_UNITS))
  }
  return text
}

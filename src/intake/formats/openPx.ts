import type { MissingReason } from '../../domain/Cell.ts'
import { decodeText } from '../../ingest/decodeText.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { missingSymbol } from '../../ingest/missingSymbol.ts'
import type { OpenedCube } from '../OpenedFile.ts'
import { Refusal } from '../Refusal.ts'
import type { CubeDimension, SourceCube } from '../SourceCube.ts'
import type { SourceFile } from '../SourceFile.ts'
import { cellCount } from './cellCount.ts'
import { decodeCp850 } from './decodeCp850.ts'
import { type PxEntry, readPx } from './readPx.ts'
import { readPxData } from './readPxData.ts'

const HEAD_BYTES = 2000
/** What statistics offices write beside a symbol; the rest mean what the symbols usually do. */
const HIDDEN = /sekretess|skydda|röja|röjande|för få|confidential|suppress|disclos/i
const IMPOSSIBLE = /kan inte förekomma|ej tillämplig|inte tillämplig|not applicable|logically/i

/**
 * A PX file as a cube: stub and heading in order, codes where the file has them, symbols by what the file says that they
 * mean. Swedish texts where there are any, else those of the file's own language. Throws a Refusal for a file that does not
 * follow the format, or has another number of figures than it says.
 */
export function openPx({ name, bytes }: SourceFile): OpenedCube {
  const { text, encoding, issues } = decodePx(bytes, name)
  const { entries, data } = readPx(text.normalize('NFC'))
  const words = new PxWords(entries)
  const dimensions = dimensionsOf(words)
  const log = new IssueLog(name, true)
  const reasons = symbolReasons(words)
  const stub = words.list('STUB').length
  const keyed = dimensions.slice(0, stub).map((_, at) => words.of('KEYS', at)[0]?.toUpperCase() ?? null)
  const { values, missing, absent } = readPxData(data, dimensions, keyed, (symbol) => reasonOf(symbol, reasons))
  if (absent > 0) log.warning('px-rows-absent', {}, { count: absent })
  const cube: SourceCube = {
    title: words.text('TITLE') || words.text('DESCRIPTION') || words.text('CONTENTS'),
    source: words.text('SOURCE'),
    notes: ['NOTEX', 'NOTE', 'CELLNOTEX', 'CELLNOTE', 'INFO'].flatMap((keyword) => words.all(keyword)),
    dimensions: [...dimensions, ...contentOf(words)],
    values,
    missing,
  }
  return { kind: 'cube', format: 'px', name, encoding, cube, issues: [...issues, ...log.issues()] }
}

/** The file's words in Swedish, or in its own language where there are none. */
class PxWords {
  readonly #entries = new Map<string, PxEntry[]>()
  readonly #language: string
  readonly #own: readonly string[]
  readonly #variables: readonly string[]

  constructor(entries: readonly PxEntry[]) {
    for (const entry of entries) {
      const same = this.#entries.get(entry.keyword)
      if (same) same.push(entry)
      else this.#entries.set(entry.keyword, [entry])
    }
    this.#language = entries.some(({ keyword, language }) => keyword === 'STUB' && language === 'sv') ? 'sv' : ''
    this.#own = this.#variablesIn('')
    this.#variables = this.#language === '' ? this.#own : this.#variablesIn(this.#language)
    if (this.#own.length !== this.#variables.length) throw new Refusal('px-unreadable', { keyword: 'STUB, HEADING' })
  }

  get variables(): readonly string[] {
    return this.#variables
  }

  list(keyword: string): readonly string[] {
    const found = this.#find(keyword, this.#language, []) ?? this.#find(keyword, '', [])
    return found?.values ?? []
  }

  text(keyword: string): string {
    return this.list(keyword).join(' ').trim()
  }

  /** Of one variable, by its position in stub and heading. */
  of(keyword: string, variable: number): readonly string[] {
    const found =
      this.#find(keyword, this.#language, [this.#variables[variable]!]) ??
      this.#find(keyword, '', [this.#own[variable]!])
    return found?.values ?? []
  }

  /** Of one value of a variable. */
  ofValue(keyword: string, variable: number, value: string): string {
    const name = this.#variables[variable]!
    const found =
      this.#find(keyword, this.#language, [name, value]) ??
      // The unit of a content is bound to the value alone.
      this.#find(keyword, this.#language, [value]) ??
      this.#find(keyword, '', [value])
    return found?.values.join(' ').trim() ?? ''
  }

  /** Whatever it is about. */
  all(keyword: string): readonly string[] {
    const found = this.#entries.get(keyword) ?? []
    return found.filter(({ language }) => language === this.#language).map(({ values }) => values.join(' ').trim())
  }

  #variablesIn(language: string): readonly string[] {
    const of = (keyword: string) => this.#find(keyword, language, [])?.values ?? []
    return [...of('STUB'), ...of('HEADING')]
  }

  #find(keyword: string, language: string, subject: readonly string[]): PxEntry | undefined {
    return this.#entries
      .get(keyword)
      ?.find(
        (entry) =>
          entry.language === language &&
          entry.subject.length === subject.length &&
          entry.subject.every((part, at) => part === subject[at]),
      )
  }
}

function dimensionsOf(words: PxWords): CubeDimension[] {
  if (words.variables.length === 0) throw new Refusal('px-unreadable', { keyword: 'STUB, HEADING' })
  const content = words.text('CONTVARIABLE')
  const dimensions = words.variables.map((label, at): CubeDimension => {
    const values = words.of('VALUES', at)
    const codes = words.of('CODES', at)
    if (values.length === 0 && codes.length === 0) throw new Refusal('px-unreadable', { keyword: `VALUES("${label}")` })
    const role =
      label === content
        ? 'content'
        : words.of('TIMEVAL', at).length > 0
          ? 'time'
          : words.of('MAP', at).length > 0
            ? 'area'
            : null
    const names = values.length > 0 ? values : codes
    const hasCodes = codes.length === names.length
    const categories = names.map((value, index) => {
      const note = words.ofValue('VALUENOTEX', at, value) || words.ofValue('VALUENOTE', at, value)
      const unit = role === 'content' ? words.ofValue('UNITS', at, value) || words.text('UNITS') : ''
      return {
        code: hasCodes ? codes[index]! : value,
        label: value.trim(),
        ...(note !== '' && { note }),
        ...(unit !== '' && { unit }),
        ...(role === 'content' && decimalsOf(words.ofValue('PRECISION', at, value) || shownDecimals(words))),
      }
    })
    return { code: words.of('VARIABLECODE', at)[0] ?? label, label, ...(role && { role }), categories }
  })
  // Refused before memory is taken for figures that cannot be there.
  cellCount(dimensions)
  return dimensions
}

/** Without a variable of its own, what the figures are stands in the heading of the file. */
function contentOf(words: PxWords): CubeDimension[] {
  if (words.text('CONTVARIABLE') !== '') return []
  const label = words.text('CONTENTS') || words.text('TITLE')
  const unit = words.text('UNITS')
  const category = {
    code: words.text('MATRIX') || label,
    label,
    ...(unit !== '' && { unit }),
    ...decimalsOf(shownDecimals(words)),
  }
  return [{ code: 'CONTENTS', label: 'CONTENTS', role: 'content', categories: [category] }]
}

const shownDecimals = (words: PxWords) => words.text('SHOWDECIMALS') || words.text('DECIMALS')

function decimalsOf(text: string): { decimals?: number } {
  return /^\d$/.test(text) ? { decimals: Number(text) } : {}
}

/** `DATASYMBOL1` is what `.` stands for, `DATASYMBOL2` what `..` does; `DATASYMBOLNIL` is `-`. */
function symbolReasons(words: PxWords): ReadonlyMap<string, MissingReason> {
  const reasons = new Map<string, MissingReason>()
  for (const [keyword, symbol] of [
    ['DATASYMBOLNIL', '-'],
    ...[1, 2, 3, 4, 5, 6, 7].map((dots) => [`DATASYMBOL${dots}`, '.'.repeat(dots)]),
  ]) {
    const meaning = words.text(keyword!)
    if (HIDDEN.test(meaning)) reasons.set(symbol!, 'suppressed')
    else if (IMPOSSIBLE.test(meaning)) reasons.set(symbol!, 'not-applicable')
  }
  return reasons
}

function reasonOf(symbol: string, reasons: ReadonlyMap<string, MissingReason>): MissingReason | null {
  return reasons.get(symbol) ?? missingSymbol(symbol) ?? (/^\.{4,7}$/.test(symbol) ? 'not-collected' : null)
}

function decodePx(
  bytes: Uint8Array,
  name: string,
): { text: string; encoding: string; issues: ReturnType<typeof decodeText>['issues'] } {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  if (!/CHARSET|CODEPAGE/i.test(head)) {
    const text = decodeCp850(bytes)
    if (text !== null) return { text, encoding: 'CP850', issues: [] }
  }
  const { text, encoding, issues } = decodeText(bytes, name)
  const fault = issues.find(({ severity }) => severity === 'error')
  if (text === null || encoding === null) throw new Refusal(fault!.code, fault!.params)
  // The format says which letters it is written in: nothing was guessed.
  return { text, encoding, issues: issues.filter(({ code }) => code !== 'encoding-guessed') }
}

import type { Issue, Severity } from '../domain/Issue.ts'
import type { IssueCode } from '../domain/IssueCode.ts'

/** Where in the file: line 1 is the first line of the file as a text editor counts. */
export interface IssuePlace {
  readonly line?: number | null
  readonly column?: string | null
  /** Position of the column from 0, in a file of the reader's own. */
  readonly at?: number
}

type Params = Readonly<Record<string, string | number>>

const LIMIT_PER_CODE = 200
const LONGEST_TEXT = 120

/**
 * Collects the faults of one file. At most 200 issues per code are kept; the rest are counted and
 * summed up in one `more-issues`, so that a broken column of a million rows stays readable.
 */
export class IssueLog {
  readonly #kept: Issue[] = []
  readonly #counts = new Map<IssueCode, { count: number; severity: Severity }>()

  /** `isOwn`: a file of the reader's own, which is no part of a package. */
  constructor(
    readonly file: string,
    readonly isOwn = false,
  ) {}

  /** Faults of this severity make part of the data unusable. */
  error(code: IssueCode, place: IssuePlace = {}, params: Params = {}): void {
    this.add('error', code, place, params)
  }

  /** The data is used, in a way the reader should know about. */
  warning(code: IssueCode, place: IssuePlace = {}, params: Params = {}): void {
    this.add('warning', code, place, params)
  }

  /** Worth knowing; nothing needs to be done. */
  info(code: IssueCode, place: IssuePlace = {}, params: Params = {}): void {
    this.add('info', code, place, params)
  }

  add(severity: Severity, code: IssueCode, place: IssuePlace, params: Params): void {
    const tally = this.#counts.get(code)
    if (tally) tally.count += 1
    else this.#counts.set(code, { count: 1, severity })
    if ((tally?.count ?? 1) > LIMIT_PER_CODE) return
    this.#kept.push({
      severity,
      code,
      file: this.file,
      line: place.line ?? null,
      column: place.column ?? null,
      params: shortened(params),
      ...(this.isOwn && { own: { column: place.at ?? null } }),
    })
  }

  /** Everything kept, followed by one count for each code that went over the limit. */
  issues(): Issue[] {
    const over: Issue[] = []
    for (const [code, { count, severity }] of this.#counts) {
      if (count <= LIMIT_PER_CODE) continue
      const params = { of: code, shown: LIMIT_PER_CODE, hidden: count - LIMIT_PER_CODE }
      const place = { file: this.file, line: null, column: null, ...(this.isOwn && { own: { column: null } }) }
      over.push({ severity, code: 'more-issues', ...place, params })
    }
    return [...this.#kept, ...over]
  }
}

function shortened(params: Params): Params {
  const result: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(params)) {
    const tooLong = typeof value === 'string' && value.length > LONGEST_TEXT
    result[key] = tooLong ? `${Array.from(value.slice(0, LONGEST_TEXT)).slice(0, -1).join('')}…` : value
  }
  return result
}

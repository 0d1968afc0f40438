import { columnLetters } from '../../domain/columnLetters.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { Language } from '../../domain/LocalText.ts'
import { wordsOf } from '../wordsOf.ts'
import { quoted } from './quoted.ts'

export interface IssueText {
  /** `values.csv rad 12, kolumn ”value”`; empty when the fault belongs to no file. */
  readonly where: string
  readonly sentence: string
  /** What to do about it. */
  readonly fix: string
}

const issueCatalogue = wordsOf('issues')

/** A fault in plain words: `where: sentence fix`. */
export function issueText(issue: Issue, language: Language): IssueText {
  const words = issueCatalogue(language).issues[issue.code]
  const { sentence, fix } = issue.own ? { ...words, ...words.own } : words
  return { where: where(issue, language), sentence: sentence(issue.params), fix: fix(issue.params) }
}

function where({ file, line, column, own }: Issue, language: Language): string {
  const words = issueCatalogue(language).issuePlace
  const place = line === null ? file : `${file} ${own ? words.row : words.line} ${line}`
  if (column === null) return place
  // By its heading and its place, as a spreadsheet calls it: two columns may have one heading.
  const at = own?.column ?? null
  if (at !== null) {
    const heading = column.trim() === '' ? '' : `${quoted(column.slice(0, 60), words.open, '”')} `
    return `${place}, ${words.column} ${heading}(${columnLetters(at)})`
  }
  // A path into a JSON file names itself; a column of a table is called one, in quotation marks: its name may be any word.
  if (!file.endsWith('.csv')) return `${place}, ${quoted(column, '', '').slice(0, 60)}`
  return `${place}, ${words.column} ${quoted(column.slice(0, 60), words.open, '”')}`
}

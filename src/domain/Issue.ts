import type { IssueCode } from './IssueCode.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * A fault in the data, as a value. The sentence and the suggested fix are made from `code` and `params`
 * in the reader's language (words/issues/issueText), so that the core stays free of words.
 */
export interface Issue {
  readonly severity: Severity
  readonly code: IssueCode
  readonly file: string
  /** Line of the text file, 1 = first line; null when the fault is not on a line. */
  readonly line: number | null
  /** Header of the column, or the JSON path; null when the fault is not in a column. */
  readonly column: string | null
  readonly params: Readonly<Record<string, string | number>>
  /**
   * There where the file is one of the reader's own, which has its own headings and not the columns of the package format;
   * `column` is then the position of the column from 0, null where the fault is in none.
   */
  readonly own?: { readonly column: number | null }
}

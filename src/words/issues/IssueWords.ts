import type { IssueCode } from '../../domain/IssueCode.ts'

export type IssueParams = Readonly<Record<string, string | number>>

/** The words for one kind of fault: what is wrong, and what to do about it. Both are whole sentences. */
export interface IssueWords {
  readonly sentence: (params: IssueParams) => string
  readonly fix: (params: IssueParams) => string
  /** What is said instead of a file of the reader's own, which has neither the columns nor the files of a package. */
  readonly own?: Partial<Pick<IssueWords, 'sentence' | 'fix'>>
}

export type IssueCatalogue = Readonly<Record<IssueCode, IssueWords>>

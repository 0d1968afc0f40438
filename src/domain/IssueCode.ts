/** Every kind of fault the readers of the package can report. Words live in i18n under the same keys. */
export const ISSUE_CODES = ['file-missing'] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

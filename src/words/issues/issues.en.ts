import { areaIssuesEn } from './areaIssues.en.ts'
import { doubtIssuesEn } from './doubtIssues.en.ts'
import { figureIssuesEn } from './figureIssues.en.ts'
import { fileIssuesEn } from './fileIssues.en.ts'
import type { IssueWords } from './IssueWords.ts'
import type { issuesSv } from './issues.sv.ts'
import { meanIssuesEn } from './meanIssues.en.ts'
import { needIssuesEn } from './needIssues.en.ts'
import { shapeIssuesEn } from './shapeIssues.en.ts'
import { storyIssuesEn } from './storyIssues.en.ts'

/** English words for every kind of fault, typed by the Swedish keys. */
export const issuesEn: Readonly<Record<keyof typeof issuesSv, IssueWords>> = {
  ...fileIssuesEn,
  ...figureIssuesEn,
  ...doubtIssuesEn,
  ...meanIssuesEn,
  ...areaIssuesEn,
  ...shapeIssuesEn,
  ...needIssuesEn,
  ...storyIssuesEn,
}

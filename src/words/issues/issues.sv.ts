import { areaIssuesSv } from './areaIssues.sv.ts'
import { doubtIssuesSv } from './doubtIssues.sv.ts'
import { figureIssuesSv } from './figureIssues.sv.ts'
import { fileIssuesSv } from './fileIssues.sv.ts'
import type { IssueCatalogue } from './IssueWords.ts'
import { meanIssuesSv } from './meanIssues.sv.ts'
import { needIssuesSv } from './needIssues.sv.ts'
import { shapeIssuesSv } from './shapeIssues.sv.ts'
import { storyIssuesSv } from './storyIssues.sv.ts'

/** Svenska ord för varje sorts fel. De engelska har samma nycklar. */
export const issuesSv = {
  ...fileIssuesSv,
  ...figureIssuesSv,
  ...doubtIssuesSv,
  ...meanIssuesSv,
  ...areaIssuesSv,
  ...shapeIssuesSv,
  ...needIssuesSv,
  ...storyIssuesSv,
} as const satisfies IssueCatalogue

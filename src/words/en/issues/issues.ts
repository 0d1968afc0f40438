import type { IssueCatalogue } from '../../issues/IssueWords.ts'
import { areaIssues } from './areaIssues.ts'
import { doubtIssues } from './doubtIssues.ts'
import { figureIssues } from './figureIssues.ts'
import { fileIssues } from './fileIssues.ts'
import { intakeIssues } from './intakeIssues.ts'
import { meanIssues } from './meanIssues.ts'
import { needIssues } from './needIssues.ts'
import { openingIssues } from './openingIssues.ts'
import { shapeIssues } from './shapeIssues.ts'
import { storyIssues } from './storyIssues.ts'

/** English words for every kind of fault, typed by the Swedish keys. */
export const issues: IssueCatalogue = {
  ...fileIssues,
  ...openingIssues,
  ...figureIssues,
  ...doubtIssues,
  ...intakeIssues,
  ...meanIssues,
  ...areaIssues,
  ...shapeIssues,
  ...needIssues,
  ...storyIssues,
}

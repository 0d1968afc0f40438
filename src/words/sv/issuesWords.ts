import { issuePlace } from './issues/issuePlace.ts'
import { issues } from './issues/issues.ts'

export const issuesWords = { issuePlace, issues }

import { IssueLog } from '../../../src/ingest/IssueLog.ts'
import { validateMeta } from '../../../src/ingest/validateMeta.ts'

/** The description of a package that says nothing. */
export const DEFAULT_META = validateMeta(null, new IssueLog('')).meta

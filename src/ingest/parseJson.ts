import type { IssueLog } from './IssueLog.ts'
import { jsonDepth } from './jsonDepth.ts'
import { locateJsonError } from './locateJsonError.ts'

const DEEPEST = 60

/** JSON text to a value; undefined, with an error that has line and column, when it is not JSON or nested too deep. */
export function parseJson(text: string, log: IssueLog): unknown {
  const depth = jsonDepth(text, DEEPEST)
  if (depth > DEEPEST) {
    log.error('json-too-deep', {}, { limit: DEEPEST })
    return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    const { line, column, found } = locateJsonError(text)
    log.error('json-invalid', { line }, { position: column, found })
    return undefined
  }
}

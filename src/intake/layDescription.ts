import { IssueLog } from '../ingest/IssueLog.ts'
import { parseJson } from '../ingest/parseJson.ts'
import { isObject } from '../ingest/readFeatures.ts'
import { PACKAGE_BLOCK } from '../ingest/validateMeta.ts'

/**
 * datapackage.json with another laid over it, of the same areas: what the incoming one says takes the place of what is
 * there, key by key, also within the block of the application; what it does not say stays. One that cannot be read changes
 * nothing. A package of other areas is another municipality, and brings its whole description instead.
 */
export function layDescription(base: string | undefined, incoming: string): string {
  const [before, own] = [base ?? '', incoming].map((text) => parseJson(text, new IssueLog('datapackage.json')))
  if (!isObject(own)) return base ?? incoming
  if (!isObject(before)) return incoming
  const blocks = [before[PACKAGE_BLOCK], own[PACKAGE_BLOCK]].filter(isObject)
  const laid = {
    ...before,
    ...own,
    ...(blocks.length > 0 && { [PACKAGE_BLOCK]: Object.assign({}, ...blocks) }),
    ...(Array.isArray(before.resources) && { resources: resourcesOf(before.resources, own.resources) }),
  }
  return `${JSON.stringify(laid, null, 2)}\n`
}

/** The files of both, each once: the incoming one says of what kind its own are. */
function resourcesOf(before: readonly unknown[], own: unknown): readonly unknown[] {
  const incoming: readonly unknown[] = Array.isArray(own) ? own : []
  const pathOf = (resource: unknown): unknown => (isObject(resource) ? resource.path : undefined)
  const paths = new Set(incoming.map(pathOf))
  return [...before.filter((resource) => !paths.has(pathOf(resource))), ...incoming]
}

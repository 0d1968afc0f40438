import { digest } from '../ingest/digest.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import { PACKAGE_FILES } from '../ingest/packageFiles.ts'
import { parseJson } from '../ingest/parseJson.ts'
import { isObject } from '../ingest/readFeatures.ts'

const DESCRIPTION = 'datapackage.json'

/**
 * The texts of a package whose description lists every one of them, with the size and the checksum that each has now where
 * it states them: what was laid over a package changes its files. A description that cannot be read stays as it is.
 */
export function listResources<Name extends string>(texts: ReadonlyMap<Name, string>): Map<Name, string> {
  const listed = new Map(texts)
  const description = texts.get(DESCRIPTION as Name)
  const root = description === undefined ? null : parseJson(description, new IssueLog(DESCRIPTION))
  if (!isObject(root)) return listed
  const before: readonly unknown[] = Array.isArray(root.resources) ? root.resources : []
  const pathOf = (resource: unknown) => (isObject(resource) ? String(resource.path ?? '').replace(/^\.\//, '') : '')
  const known = new Set(before.map(pathOf))
  // A table that spoke of areas which are no more is gone, and is listed no longer.
  const isGone = (path: string) => PACKAGE_FILES.some((file) => file === path) && !texts.has(path as Name)
  const resources = before
    .filter((resource) => !isGone(pathOf(resource)))
    .map((resource) => {
      const text = texts.get(pathOf(resource) as Name)
      return text !== undefined && isObject(resource) ? restated(resource, text) : resource
    })
  for (const name of texts.keys()) {
    if (name !== DESCRIPTION && !known.has(name)) resources.push({ name: name.replace(/\.\w+$/, ''), path: name })
  }
  return listed.set(DESCRIPTION as Name, `${JSON.stringify({ ...root, resources }, null, 2)}\n`)
}

function restated(resource: Readonly<Record<string, unknown>>, text: string): Readonly<Record<string, unknown>> {
  if (resource.bytes === undefined && resource.hash === undefined) return resource
  const bytes = new TextEncoder().encode(text)
  const isSha = /^sha/i.test(String(resource.hash))
  return {
    ...resource,
    ...(resource.bytes !== undefined && { bytes: bytes.length }),
    ...(resource.hash !== undefined && {
      hash: isSha ? `sha256:${digest('sha256', bytes)}` : digest('md5', bytes),
    }),
  }
}

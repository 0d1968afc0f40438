import { IssueLog } from '../ingest/IssueLog.ts'
import { parseJson } from '../ingest/parseJson.ts'
import { isObject } from '../ingest/readFeatures.ts'

/**
 * need_specs.json with indexes laid over it: one with an id that is there takes its place, others follow. A knowledge gap
 * of a prioritised area that has got an index is one no more. A file that cannot be read is left as it is.
 */
export function layNeeds(base: string | undefined, incoming: string): string {
  const own = parseJson(incoming, new IssueLog('need_specs.json'))
  if (base === undefined || base.trim() === '' || !isObject(own)) return incoming
  const root = parseJson(base, new IssueLog('need_specs.json'))
  if (!isObject(root)) return base
  const specs = listOf(own.specs)
  const textOf = (entry: unknown, key: string): unknown => (isObject(entry) ? entry[key] : undefined)
  const has = (key: string, entry: unknown) =>
    specs.some((spec) => textOf(spec, key) !== undefined && textOf(spec, key) === textOf(entry, key))
  const laid = {
    ...root,
    specs: [...listOf(root.specs).filter((spec) => !has('id', spec)), ...specs],
    ...(root.gaps !== undefined && { gaps: listOf(root.gaps).filter((gap) => !has('priority_area', gap)) }),
  }
  return `${JSON.stringify(laid, null, 1)}\n`
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

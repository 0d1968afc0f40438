import { cutName, NAME_KEY } from './cutName.ts'
import type { IssueLog } from './IssueLog.ts'
import { isObject } from './readFeatures.ts'

/**
 * A value of a JSON file with every name in it cut as `cutName` does: whatever stands under a key of names, at any
 * depth, each with a warning at its path (`socialKompass.themes[2].name_sv`). The value is not changed; what has no long
 * name is given back as it is.
 */
export function cutNames<T>(value: T, log: IssueLog, path = ''): T {
  const parts: [string, unknown][] = Array.isArray(value)
    ? value.map((part: unknown, at) => [`${path}[${at}]`, part])
    : isObject(value)
      ? Object.entries(value).map(([key, part]) => [path === '' ? key : `${path}.${key}`, part])
      : []
  const cut = parts.map(([at, part]): unknown =>
    typeof part !== 'string'
      ? cutNames(part, log, at)
      : NAME_KEY.test(at.slice(at.lastIndexOf('.') + 1))
        ? cutName(part.trim(), { column: at }, log)
        : part,
  )
  if (cut.every((part, i) => part === parts[i]![1])) return value
  return (
    Array.isArray(value) ? cut : Object.fromEntries(Object.keys(value as object).map((key, i) => [key, cut[i]]))
  ) as T
}

import type { IssueLog } from './IssueLog.ts'

/** Keys of names, which are cut; descriptions and notes may be long. */
export const NAME_KEY = /^(short_)?(name|title)(_sv|_en)?$/

/** Longer than any name is: what is longer is a fault of the file, an unclosed quote most often. */
export const LONGEST_NAME = 200
const ELLIPSIS = '…'

/**
 * A name as it can be shown. One that is too long is cut, with a warning that says how long it is: names are measured
 * character by character wherever they are drawn, and one of thousands of characters would take the view with it.
 */
export function cutName(name: string, place: Parameters<IssueLog['warning']>[1], log: IssueLog): string {
  if (name.length <= LONGEST_NAME) return name
  const kept = name
    .slice(0, LONGEST_NAME - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
  log.warning('name-cut', place, { text: name.slice(0, 40), number: name.length, most: LONGEST_NAME })
  return kept + ELLIPSIS
}

import type { AreaKeys } from './AreaKeys.ts'
import { aggregateLevel } from './aggregateLevel.ts'
import type { IssueLog } from './IssueLog.ts'

/** A code in a table that is no area of the package, with the rows that hold it. */
export interface Stranger {
  readonly id: string
  readonly count: number
  readonly line: number
}

const EXAMPLES = 5
/** More unknown codes than these are one fault, not many. */
const MOST_TOLD_ONE_BY_ONE = 12
const MOST_ZEROS = 3
const NO_PLACE = /^99+$/
const NOT_PLACED = /ospecific|restför|okän[dt]|saknas|ej placera|unspecified|unknown/i

/**
 * Tells about the codes of one table that are no areas. A fault that repeats is one sentence for the file: codes that
 * lost zeros in front, a table of other places. Larger units and "not placed" are told as what they are. `anyKnown`:
 * some row of the table did find its area. Nothing is joined here.
 */
export function reportStrangers(
  strangers: readonly Stranger[],
  areas: AreaKeys,
  anyKnown: boolean,
  municipalityCode: string,
  log: IssueLog,
): void {
  const place = ({ line }: Stranger) => ({ line, column: 'area_id' })
  const withZerosLost = strangers.filter(({ id }) => withZeros(id, areas) !== null)
  const isOneFault = withZerosLost.length > 1
  const rest: Stranger[] = []
  for (const stranger of strangers) {
    const { id, count } = stranger
    const level = aggregateLevel(id, municipalityCode)
    if (level) log.warning('aggregate-row', place(stranger), { id, level, count })
    else if (isCodeOfNoPlace(id) || NOT_PLACED.test(id)) log.warning('area-not-placed', place(stranger), { id, count })
    else if (!isOneFault || !withZerosLost.includes(stranger)) rest.push(stranger)
  }
  if (isOneFault) {
    const first = withZerosLost[0]!
    const params = { count: withZerosLost.length, of: withZerosLost.length + rest.length, found: first.id }
    log.error('areas-lost-zero', place(first), { ...params, known: withZeros(first.id, areas)! })
  }
  if (rest.length === 0) return
  const examples = (ids: readonly string[]) => ids.slice(0, EXAMPLES).join(', ')
  const found = examples(rest.map(({ id }) => id))
  if (!anyKnown && !isOneFault) {
    log.error('areas-none-match', { column: 'area_id' }, { found, known: examples(areas.ids) })
  } else if (rest.length > MOST_TOLD_ONE_BY_ONE) {
    const rows = rest.reduce((sum, { count }) => sum + count, 0)
    log.error('areas-unknown', place(rest[0]!), { count: rest.length, ids: found, number: rows })
  } else for (const stranger of rest) areas.reportUnknown(stranger.id, log, place(stranger), stranger.count)
}

/** `99`, `999`: what statistics write for people whose area is not known, where no area has that code. */
export function isCodeOfNoPlace(id: string): boolean {
  return NO_PLACE.test(id.trim())
}

/** The area whose code this is when zeros are put in front, or null. */
function withZeros(id: string, areas: AreaKeys): string | null {
  for (let zeros = 1; zeros <= MOST_ZEROS; zeros++) {
    const code = '0'.repeat(zeros) + id
    if (areas.has(code)) return code
  }
  return null
}

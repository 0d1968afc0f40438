import type { Reference } from '../domain/Reference.ts'
import type { IssueLog } from './IssueLog.ts'

/** A reference with the line it stands on. */
export interface LinedReference {
  readonly line: number
  readonly reference: Reference
}

/** Two rows for the same figure contradict each other, whichever comes first: both are left out, with an error. */
export function uniqueReferences(lined: readonly LinedReference[], log: IssueLog): LinedReference[] {
  const byKey = new Map<string, LinedReference[]>()
  for (const each of lined) {
    const same = byKey.get(referenceKey(each.reference))
    if (same) same.push(each)
    else byKey.set(referenceKey(each.reference), [each])
  }
  const kept: LinedReference[] = []
  for (const same of byKey.values()) {
    if (same.length === 1) kept.push(same[0]!)
    else {
      const { level, code, indicatorId, period } = same[0]!.reference
      const lines = same.map(({ line }) => line).join(', ')
      const params = { area: `${level} ${code}`, indicator: indicatorId, period, sex: 'total', lines }
      log.error('cell-duplicate', { line: same[1]!.line, column: 'value' }, params)
    }
  }
  return kept
}

/** Identity of a reference figure. One that was published and one that was computed may both be there. */
export function referenceKey({ level, code, indicatorId, period, computed }: Reference): string {
  return JSON.stringify([level, code, indicatorId, period, ...(computed ? ['computed'] : [])])
}

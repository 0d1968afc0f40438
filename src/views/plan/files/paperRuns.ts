import type { PlanPart } from '../model/PlanDocument.ts'

export type Orientation = 'portrait' | 'landscape'

interface NumberedPart {
  readonly part: PlanPart
  /** 1, 2, 3; null for an appendix. */
  readonly number: number | null
}

/** Parts that follow one another on paper of one orientation. */
export function paperRuns(parts: readonly PlanPart[]): { orientation: Orientation; parts: NumberedPart[] }[] {
  const runs: { orientation: Orientation; parts: NumberedPart[] }[] = []
  let count = 0
  for (const part of parts) {
    if (!part.isAppendix) count++
    const orientation = part.isWide ? 'landscape' : 'portrait'
    const numbered = { part, number: part.isAppendix ? null : count }
    const last = runs.at(-1)
    if (last?.orientation === orientation) last.parts.push(numbered)
    else runs.push({ orientation, parts: [numbered] })
  }
  return runs
}

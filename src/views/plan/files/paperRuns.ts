import { type NumberedPart, numberedParts } from '../model/numberedParts.ts'
import type { PlanPart } from '../model/PlanDocument.ts'

export type Orientation = 'portrait' | 'landscape'

/** Parts that follow one another on paper of one orientation. */
export function paperRuns(parts: readonly PlanPart[]): { orientation: Orientation; parts: NumberedPart[] }[] {
  const runs: { orientation: Orientation; parts: NumberedPart[] }[] = []
  for (const numbered of numberedParts(parts)) {
    const orientation = numbered.part.isWide ? 'landscape' : 'portrait'
    const last = runs.at(-1)
    if (last?.orientation === orientation) last.parts.push(numbered)
    else runs.push({ orientation, parts: [numbered] })
  }
  return runs
}

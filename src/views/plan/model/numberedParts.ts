import type { PlanPart } from './PlanDocument.ts'

export interface NumberedPart {
  readonly part: PlanPart
  /** 1, 2, 3; null for an appendix. */
  readonly number: number | null
}

/** The parts with their numbers. */
export function numberedParts(parts: readonly PlanPart[]): NumberedPart[] {
  let count = 0
  return parts.map((part) => ({ part, number: part.isAppendix ? null : ++count }))
}

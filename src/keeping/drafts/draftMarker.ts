import { browserStorage } from '../browserStorage.ts'
import type { DraftKind } from './model/draftKinds.ts'

const MARKS: Readonly<Record<DraftKind, string>> = { measures: 'has-draft', figures: 'has-figures', plan: 'has-plan' }
/** Under which a draft is remembered among short texts. */
export const markKey = (kind: DraftKind, packageKey: string): string => `social-kompass:${MARKS[kind]}:${packageKey}`

/** Whether this browser has ever kept a draft of the package: then the package is not shown without it. */
export function mayHaveDraft(kind: DraftKind, packageKey: string): boolean {
  try {
    return (browserStorage()?.getItem(markKey(kind, packageKey)) ?? null) !== null
  } catch {
    return false
  }
}

/** Remembers that there is a draft. Where it cannot be remembered the draft comes a moment after the package. */
export function markDraft(kind: DraftKind, packageKey: string): void {
  try {
    browserStorage()?.setItem(markKey(kind, packageKey), '1')
  } catch {
    // A browser that forbids this keeps no draft either.
  }
}

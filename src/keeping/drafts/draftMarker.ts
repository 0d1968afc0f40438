const keyOf = (packageKey: string): string => `social-kompass:has-draft:${packageKey}`

/** Whether this browser has ever kept a draft of the package: then the package is not shown without it. */
export function mayHaveDraft(packageKey: string): boolean {
  try {
    return localStorage.getItem(keyOf(packageKey)) !== null
  } catch {
    return false
  }
}

/** Remembers that there is a draft. Where it cannot be remembered the draft comes a moment after the package. */
export function markDraft(packageKey: string): void {
  try {
    localStorage.setItem(keyOf(packageKey), '1')
  } catch {
    // A browser that forbids this keeps no draft either.
  }
}

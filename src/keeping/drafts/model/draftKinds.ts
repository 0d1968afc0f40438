/** What there can be a draft of: edits of measures, the reader's own figures, and edits of goals and notes. */
export const DRAFT_KINDS = ['measures', 'figures', 'plan'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** Under which a draft is kept in the browser's database. */
export const draftKey = (kind: DraftKind, packageKey: string): string => `social-kompass:${kind}:${packageKey}`

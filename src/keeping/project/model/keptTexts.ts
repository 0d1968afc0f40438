/**
 * How a text of a project file becomes the reader's where both have one: entry by entry, with a question where they differ;
 * both lists after each other; or as it is here.
 */
type Joining = 'entries' | 'both' | 'ours'

interface KeptText {
  /** Beginning of its name; the code of the municipality follows, of landscapes the frame that they were found in. */
  readonly start: string
  readonly joining: Joining
}

/** The reader's own short texts that the browser keeps under a name, and that go with a project file. */
export const KEPT_TEXTS = {
  need: { start: 'social-kompass:need:', joining: 'entries' },
  landscapes: { start: 'social-kompass:landscapes:', joining: 'entries' },
  // How files were read: each is for itself, so there is nothing that two could say differently.
  recipes: { start: 'social-kompass:recipes:', joining: 'both' },
  // What is ticked as done in the year of work: done by one is done.
  deadlines: { start: 'social-kompass:deadlines:', joining: 'both' },
  plans: { start: 'social-kompass:plans:', joining: 'both' },
  template: { start: 'social-kompass:template:', joining: 'ours' },
} as const satisfies Record<string, KeptText>
export type KeptTextKind = keyof typeof KEPT_TEXTS

export const keptTextName = (kind: KeptTextKind, of: string): string => KEPT_TEXTS[kind].start + of

/** Which of the texts has this name; null for a name of something else. */
export function keptTextKind(name: string): KeptTextKind | null {
  return (Object.keys(KEPT_TEXTS) as KeptTextKind[]).find((kind) => name.startsWith(KEPT_TEXTS[kind].start)) ?? null
}

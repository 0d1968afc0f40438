import type { FindingCode } from '../../domain/Finding.ts'

export type FindingValues = Readonly<Record<string, string | number>>

/** What was chosen: its key, and its words. */
export interface ChosenAnswer {
  readonly key: string
  readonly text: string
}

/** The words for one kind of guess. All are whole sentences, but for the choices. */
export interface FindingWords {
  /** What is asked while nothing is chosen. */
  readonly question: (values: FindingValues) => string
  /** What was chosen, as a statement. */
  readonly said: (values: FindingValues, chosen: ChosenAnswer) => string
  /** What speaks for the guess, or why it is asked. */
  readonly because: (values: FindingValues) => string
  /** Choices by key; those that are texts of the file itself are shown as they are. */
  readonly choices: Readonly<Record<string, string>>
}

export type FindingCatalogue = Readonly<Record<FindingCode, FindingWords>>

import type { ProtectedDataset } from '../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import type { Issue } from '../../src/domain/Issue.ts'

/** One line of a result: plain values only, so that it is a row of a table in R or pandas. */
export type ComputeRow = Readonly<Record<string, string | number | boolean | null>>

export interface ComputeResult {
  /** Left out by a command whose result is no table. */
  readonly rows?: readonly ComputeRow[]
  /** What belongs to no row: class limits, seeds. */
  readonly [more: string]: unknown
}

export interface ComputeInput {
  /** With small numbers hidden, as everywhere else. */
  readonly dataset: Dataset
  /** What was hidden, and what is told in whole numbers instead. */
  readonly protection: Pick<ProtectedDataset, 'hidden' | 'coarsened'>
  readonly issues: readonly Issue[]
  /** The package of `--against`, with small numbers hidden, where it was given. */
  readonly against?: Dataset
  readonly options: Readonly<Record<string, string>>
}

/**
 * Something that can be computed from the command line. To add one: a file in `commands/` that exports such a record,
 * and its name in the list of `compute.ts`.
 */
export interface ComputeCommand {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Names of the options it takes beside `--package`, each with what stands after it: `indicator: 'id'`. */
  readonly options: Readonly<Record<string, string>>
  /** Prints the result alone, without what was asked and of which package. */
  readonly isBare?: true
  run(input: ComputeInput): ComputeResult
}

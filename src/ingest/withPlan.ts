import type { Dataset } from '../domain/Dataset.ts'
import type { Goal } from '../domain/Goal.ts'
import type { Note } from '../domain/Note.ts'
import { freezeDataset } from './freezeDataset.ts'
import { IssueLog } from './IssueLog.ts'
import { joinGoals, joinNotes } from './joinPlan.ts'
import { KeyIndex } from './KeyIndex.ts'

/**
 * The dataset with these goals and notes instead of its own, joined as a package is: of an unknown place they are left out,
 * an unknown indicator or prioritised area is left out of them. Everything else is the same object as before.
 */
export function withPlan(dataset: Dataset, goals: readonly Goal[], notes: readonly Note[]): Dataset {
  const log = new IssueLog('goals.csv')
  const keysOf = (rows: readonly { readonly id: string }[], code: KeyIndex['code']) =>
    new KeyIndex(
      rows.map(({ id }) => id),
      [],
      code,
    )
  const keys = {
    meta: dataset.meta,
    groups: dataset.groups,
    indicators: keysOf(dataset.indicators, 'indicator-unknown'),
    areas: keysOf(dataset.areas, 'area-unknown'),
  }
  const lined = <K extends string, R>(name: K, records: readonly R[]) =>
    records.map((record) => ({ line: 0, [name]: record }) as { readonly line: number } & Readonly<Record<K, R>>)
  return freezeDataset({
    ...dataset,
    goals: joinGoals(lined('goal', goals), keys, log),
    notes: joinNotes(lined('note', notes), keys, log),
  })
}

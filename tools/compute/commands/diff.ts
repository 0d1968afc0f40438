import { packageChanges } from '../../../src/analysis/packageChanges.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'

/** What a package says that another did not, and the other way round. */
export const diff: ComputeCommand = {
  name: 'diff',
  summary:
    'what is new, changed and gone since another package: areas, indicators, figures, measures, verdicts and why',
  options: { against: 'folder of the package before' },
  run({ dataset, against }) {
    if (!against) throw new ComputeError('usage', 'diff: say against which package, --against <folder>.')
    const rows = packageChanges(against, dataset)
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length
    return {
      counts: { new: count('new'), changed: count('changed'), gone: count('gone') },
      rows: rows.map((row) => ({ ...row })),
    }
  },
}

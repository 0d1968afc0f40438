import { gapSummaries, verdictRows } from '../../../src/analysis/effort/effortRows.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'

/** Need beside effort, area by area. */
export const verdicts: ComputeCommand = {
  name: 'verdicts',
  summary:
    'need beside effort by area and prioritised area: five classes, reasons, measures; whether gaps survive the rule',
  options: {},
  run({ dataset }) {
    return { rows: verdictRows(dataset), gaps: gapSummaries(dataset) }
  },
}

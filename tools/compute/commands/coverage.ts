import { coverageRows } from '../../../src/analysis/effort/effortRows.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'

/** The coverage matrix. */
export const coverage: ComputeCommand = {
  name: 'coverage',
  summary: 'coverage matrix: area, prioritised area, age group, measures, residents, gaps and overlaps',
  options: {},
  run({ dataset }) {
    return { rows: coverageRows(dataset) }
  },
}

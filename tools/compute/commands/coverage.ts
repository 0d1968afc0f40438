import { coverageRows } from '../../../src/analysis/effort/effortRows.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { DESIGN_OPTION, withChosenDesign } from '../chosenDesign.ts'
import { STAGES_OPTION, withChosenStages } from '../chosenStages.ts'

/** The coverage matrix. */
export const coverage: ComputeCommand = {
  name: 'coverage',
  summary: 'coverage matrix: area, prioritised area, age group, measures, residents, gaps and overlaps',
  options: { stages: STAGES_OPTION, design: DESIGN_OPTION },
  run({ dataset, options }) {
    return { rows: coverageRows(withChosenDesign(withChosenStages(dataset, options), options)) }
  },
}

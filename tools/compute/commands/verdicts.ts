import { gapSummaries, verdictRows } from '../../../src/analysis/effort/effortRows.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { DESIGN_OPTION, withChosenDesign } from '../chosenDesign.ts'
import { STAGES_OPTION, withChosenStages } from '../chosenStages.ts'

/** Need beside effort, area by area. */
export const verdicts: ComputeCommand = {
  name: 'verdicts',
  summary:
    'need beside effort by area and prioritised area: five classes, reasons, measures; whether gaps survive the rule',
  options: { stages: STAGES_OPTION, design: DESIGN_OPTION },
  run({ dataset: whole, options }) {
    const dataset = withChosenDesign(withChosenStages(whole, options), options)
    return { rows: verdictRows(dataset), gaps: gapSummaries(dataset) }
  },
}

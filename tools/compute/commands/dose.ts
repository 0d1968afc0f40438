import { doseAnswers, doseRows } from '../../../src/analysis/effort/effortRows.ts'
import { UNIVERSAL_RULES } from '../../../src/domain/UniversalRule.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'
import { STAGES_OPTION, withChosenStages } from '../chosenStages.ts'

/** Whom measures reach, how much they are per 100, and whether that rises with need. */
export const dose: ComputeCommand = {
  name: 'dose',
  summary:
    'reach and dose of each measure by area; does the dose rise with need; --rule for municipality-wide measures',
  options: { rule: UNIVERSAL_RULES.join('|'), stages: STAGES_OPTION },
  run({ dataset: whole, options }) {
    const dataset = withChosenStages(whole, options)
    const rule = UNIVERSAL_RULES.find((known) => known === (options.rule ?? UNIVERSAL_RULES[0]))
    if (!rule) throw new ComputeError('usage', `--rule ${options.rule} is not one of ${UNIVERSAL_RULES.join(', ')}.`)
    return { rows: doseRows(dataset, rule), rule, answers: doseAnswers(dataset, rule) }
  },
}

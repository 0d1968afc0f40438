import { type NeedRowOptions, needRows } from '../../../src/analysis/need/needRows.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'
import { DESIGN_OPTION, withChosenDesign } from '../chosenDesign.ts'
import { wholeNumber } from '../chosenFigures.ts'

/** The need indexes of the package. */
export const need: ComputeCommand = {
  name: 'need',
  summary:
    'need indexes: score, contributions, rank intervals; --spec picks one, --design says how many persons count as one',
  options: { spec: 'id', draws: 'number', seed: 'number', design: DESIGN_OPTION },
  run({ dataset: whole, options }) {
    const { spec } = options
    const dataset = withChosenDesign(whole, options)
    if (spec !== undefined && !dataset.needSpecs.some(({ id }) => id === spec)) {
      const known = dataset.needSpecs.map(({ id }) => id).join(', ') || 'none'
      throw new ComputeError('usage', `--spec ${spec} is not in the package. It has ${known}.`)
    }
    const wanted: NeedRowOptions = {
      ...(spec === undefined ? {} : { specIds: [spec] }),
      ...(options.draws === undefined ? {} : { draws: wholeNumber(options, 'draws', 0, 1) }),
      ...(options.seed === undefined ? {} : { seed: wholeNumber(options, 'seed', 0) }),
    }
    return { rows: needRows(dataset, wanted) }
  },
}

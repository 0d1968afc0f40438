import { type NeedRowOptions, needRows } from '../../../src/analysis/need/needRows.ts'
import { DESIGN_EFFECTS } from '../../../src/domain/NeedSpec.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'
import { wholeNumber } from '../chosenFigures.ts'

/** The need indexes of the package. */
export const need: ComputeCommand = {
  name: 'need',
  summary: 'need indexes: score, contributions, rank intervals; --spec picks one, --design 1, 1.5 or 2.5',
  options: { spec: 'id', draws: 'number', seed: 'number', design: 'number' },
  run({ dataset, options }) {
    const { spec } = options
    const design = DESIGN_EFFECTS.find((effect) => String(effect) === options.design)
    if (options.design !== undefined && design === undefined)
      throw new ComputeError('usage', `--design ${options.design} is none of ${DESIGN_EFFECTS.join(', ')}.`)
    if (spec !== undefined && !dataset.needSpecs.some(({ id }) => id === spec)) {
      const known = dataset.needSpecs.map(({ id }) => id).join(', ') || 'none'
      throw new ComputeError('usage', `--spec ${spec} is not in the package. It has ${known}.`)
    }
    const wanted: NeedRowOptions = {
      ...(spec === undefined ? {} : { specIds: [spec] }),
      ...(options.draws === undefined ? {} : { draws: wholeNumber(options, 'draws', 0, 1) }),
      ...(options.seed === undefined ? {} : { seed: wholeNumber(options, 'seed', 0) }),
      ...(design === undefined ? {} : { design }),
    }
    return { rows: needRows(dataset, wanted) }
  },
}

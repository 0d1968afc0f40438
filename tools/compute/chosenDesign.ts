import type { Dataset } from '../../src/domain/Dataset.ts'
import { DESIGN_EFFECTS } from '../../src/domain/NeedSpec.ts'
import { ComputeError } from './ComputeError.ts'

/** What stands after `--design`. */
export const DESIGN_OPTION = DESIGN_EFFECTS.join('|')

/** The dataset whose need indexes count so many persons as one; as the package says when `--design` is not given. */
export function withChosenDesign(dataset: Dataset, options: Readonly<Record<string, string>>): Dataset {
  if (options.design === undefined) return dataset
  const designEffect = DESIGN_EFFECTS.find((effect) => String(effect) === options.design)
  if (!designEffect)
    throw new ComputeError('usage', `--design ${options.design} is none of ${DESIGN_EFFECTS.join(', ')}.`)
  return { ...dataset, needSpecs: dataset.needSpecs.map((spec) => ({ ...spec, designEffect })) }
}

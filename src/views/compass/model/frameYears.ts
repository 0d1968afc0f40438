import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Period } from '../../../domain/Period.ts'
import { indicatorOf } from '../../../facts/landscapes/indicatorTexts.ts'

export interface FrameIndicatorYears {
  readonly indicatorId: string
  readonly name: string
  readonly periods: readonly Period[]
}

/** The years that each indicator of a compass has. */
export function frameYears(dataset: Dataset, fit: FittedCompass, language: Language): FrameIndicatorYears[] {
  return fit.frame.indicators.map(({ id }) => ({
    indicatorId: id,
    name: indicatorOf(dataset, id).name[language],
    periods: dataset.values.get(id)?.periods ?? [],
  }))
}

import type { FittedCompass } from '../../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { indicatorName, periodsOf } from '../../../domain/lookups.ts'
import type { Period } from '../../../domain/Period.ts'

export interface FrameIndicatorYears {
  readonly indicatorId: string
  readonly name: string
  readonly periods: readonly Period[]
}

/** The years that each indicator of a compass has. */
export function frameYears(dataset: Dataset, fit: FittedCompass, language: Language): FrameIndicatorYears[] {
  return fit.frame.indicators.map(({ id }) => ({
    indicatorId: id,
    name: indicatorName(dataset, id, language),
    periods: periodsOf(dataset, id),
  }))
}

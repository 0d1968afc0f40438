import type { FieldValues } from './FieldSpec.ts'
import type { INDICATOR_FIELDS } from './indicatorFields.ts'

export type { Direction, IntervalMethod, ReferenceRule, Unit } from './indicatorFields.ts'

export type IndicatorId = string

/** An indicator (mått): what its figures say, and how they are to be read. */
export interface Indicator extends FieldValues<typeof INDICATOR_FIELDS> {
  readonly id: IndicatorId
  /** Some of its figures are the reader's own and not in the package. */
  readonly hasOwnFigures?: true
}

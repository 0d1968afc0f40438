import type { Indicator, IndicatorId } from '../domain/Indicator.ts'

/** What the reader has written over the guesses about an indicator. */
export interface IndicatorEdit {
  readonly id: IndicatorId
  readonly values: Partial<Omit<Indicator, 'id'>>
  readonly isLeftOut: boolean
}

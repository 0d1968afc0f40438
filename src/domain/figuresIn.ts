import type { AreaId } from './Area.ts'
import { CellStatus } from './Cell.ts'
import type { Dataset, IndicatorValues } from './Dataset.ts'
import type { IndicatorId } from './Indicator.ts'
import type { Period } from './Period.ts'
import type { Sex } from './Sex.ts'

/** A cell that the file has, also when no figure is in it. */
export interface FigurePlace {
  readonly indicatorId: IndicatorId
  readonly areaId: AreaId
  readonly period: Period
  readonly sex: Sex
  readonly column: IndicatorValues
  /** Position in the column. */
  readonly at: number
}

/** Every cell that the file has, indicator by indicator; within each by sex, period and area. */
export function* figuresIn({ values, areas }: Pick<Dataset, 'values' | 'areas'>): Generator<FigurePlace> {
  for (const [indicatorId, column] of values) {
    const { periods, sexes, status } = column
    for (const [at, code] of status.entries()) {
      if (code === CellStatus.notInFile) continue
      const block = Math.floor(at / areas.length)
      const period = periods[block % periods.length]!
      const sex = sexes[Math.floor(block / periods.length)]!
      yield { indicatorId, areaId: areas[at % areas.length]!.id, period, sex, column, at }
    }
  }
}

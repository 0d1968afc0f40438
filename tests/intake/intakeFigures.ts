import { CellStatus } from '../../src/domain/Cell.ts'
import { SEXES, type Sex } from '../../src/domain/Sex.ts'
import type { IntakeFigures } from '../../src/intake/Intake.ts'

export interface FigureOfTest {
  readonly area: string
  readonly indicator: string
  readonly period: string
  readonly sex?: Sex
  readonly value: number | null
  readonly numerator?: number
  readonly n?: number
  readonly sd?: number
  readonly status?: keyof typeof CellStatus
  readonly confirmed?: true
}

/** Figures one by one, in the columns of an intake. Lines count from 2: one heading row. */
export function intakeFigures(figures: readonly FigureOfTest[]): IntakeFigures {
  const texts = (of: (figure: FigureOfTest) => string) => [...new Set(figures.map(of))]
  const [areaIds, indicatorIds, periods] = [
    texts(({ area }) => area),
    texts(({ indicator }) => indicator),
    texts(({ period }) => period),
  ]
  const numbers = (of: (figure: FigureOfTest) => number | null | undefined) =>
    Float64Array.from(figures, (figure) => of(figure) ?? Number.NaN)
  return {
    areaIds,
    indicatorIds,
    periods,
    count: figures.length,
    area: Int32Array.from(figures, ({ area }) => areaIds.indexOf(area)),
    indicator: Int32Array.from(figures, ({ indicator }) => indicatorIds.indexOf(indicator)),
    period: Int32Array.from(figures, ({ period }) => periods.indexOf(period)),
    sex: Uint8Array.from(figures, ({ sex = 'total' }) => SEXES.indexOf(sex)),
    status: Uint8Array.from(
      figures,
      ({ status, value }) => CellStatus[status ?? (value === null ? 'suppressed' : 'value')],
    ),
    value: numbers(({ value }) => value),
    numerator: numbers(({ numerator }) => numerator),
    n: numbers(({ n }) => n),
    sd: numbers(({ sd }) => sd),
    confirmed: Uint8Array.from(figures, ({ confirmed }) => (confirmed ? 1 : 0)),
    line: Int32Array.from(figures, (_, at) => at + 2),
  }
}

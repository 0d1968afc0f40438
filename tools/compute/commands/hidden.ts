import type { HiddenFigure } from '../../../src/analysis/protectDataset.ts'
import { CellStatus } from '../../../src/domain/Cell.ts'
import { figuresIn } from '../../../src/domain/figuresIn.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'

/**
 * The figures that are not shown, why, and what their counts can be for a reader who adds up what is shown. For whoever
 * keeps the package and has its files: reasons help in guessing, so the application never tells them.
 */
export const hidden: ComputeCommand = {
  name: 'hidden',
  summary: 'the figures that the small-number rule hides, and why (for the keeper of the package, not for publishing)',
  options: {},
  run({ dataset, protection }) {
    const known = new Map(protection.hidden.map((figure) => [keyOf(figure), figure]))
    const rows: ComputeRow[] = []
    for (const { indicatorId, areaId, period, sex, column, at } of figuresIn(dataset)) {
      if (column.status[at] !== CellStatus.suppressed) continue
      const figure = known.get([areaId, indicatorId, '', period, sex].join('|'))
      rows.push({ area: areaId, indicator: indicatorId, period, sex, ...why(figure) })
    }
    const population = protection.hidden.filter(({ indicatorId }) => indicatorId === null)
    return {
      rows,
      population: population.map((figure) => ({ ...placeOf(figure), age_band: figure.ageBand, ...why(figure) })),
      in_whole_numbers: protection.coarsened.map((figure) => ({ ...placeOf(figure), indicator: figure.indicatorId })),
    }
  },
}

const keyOf = ({ areaId, indicatorId, ageBand, period, sex }: HiddenFigure) =>
  [areaId, indicatorId ?? '', ageBand ?? '', period, sex].join('|')

const placeOf = ({ areaId, period, sex }: HiddenFigure) => ({ area: areaId, period, sex })

/** `in-file`: hidden before the package was made. `over`: the kind of sum that would have given another figure away. */
function why(figure: HiddenFigure | undefined): ComputeRow {
  const range = figure?.range ?? null
  return {
    reason: figure?.reason ?? 'in-file',
    over: figure?.protects ?? null,
    count_from: range?.least ?? null,
    count_to: range?.most ?? null,
  }
}

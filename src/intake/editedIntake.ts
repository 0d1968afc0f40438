import { CellStatus } from '../domain/Cell.ts'
import type { IndicatorEdit } from './IndicatorEdit.ts'
import type { Intake } from './Intake.ts'

/**
 * What was found, as the reader wants it: indicators with what was written over the guesses, and without those left out or
 * whose unit nobody has said, since their figures mean nothing yet.
 */
export function editedIntake(intake: Intake, edits: readonly IndicatorEdit[]): Intake {
  const byId = new Map(edits.map((edit) => [edit.id, edit]))
  const unsaid = new Set(intake.indicators.flatMap(({ indicator, unit }) => (unit === null ? indicator.id : [])))
  const isLeftOut = (id: string): boolean => {
    const own = byId.get(id)
    return own?.isLeftOut === true || (unsaid.has(id) && own?.values.unit === undefined)
  }
  const { figures } = intake
  const status = figures.status.map((code, at) =>
    isLeftOut(figures.indicatorIds[figures.indicator[at]!]!) ? CellStatus.notInFile : code,
  )
  return {
    ...intake,
    indicators: intake.indicators
      .filter(({ indicator }) => !isLeftOut(indicator.id))
      .map((each) => ({ ...each, indicator: { ...each.indicator, ...byId.get(each.indicator.id)?.values } })),
    references: intake.references.filter(({ indicatorId }) => !isLeftOut(indicatorId)),
    figures: { ...figures, status },
  }
}

import { type GroupFigure, groupFigure } from '../../../analysis/groupFigures.ts'
import { type Comparison, compare } from '../../../analysis/indicatorFigures.ts'
import { type Judgement, judgement } from '../../../analysis/judgement.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { IndicatorBoard } from './indicatorBoards.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

/** `none`: nothing is compared (a count, no figure, no value of the municipality). */
export type ProfileVerdict = Comparison | 'none'

/** The figure of a subject in the latest period of an indicator, beside the municipality's. */
export interface ProfileFigure extends GroupFigure {
  readonly board: IndicatorBoard
  readonly verdict: ProfileVerdict
  readonly judgement: Judgement
  /** Distance from the municipality in standard deviations over the areas; 0 when it is not known. */
  readonly distance: number
}

/** Areas are groups of one: all figures go one way, from counts. */
export function profileFigure(dataset: Dataset, board: IndicatorBoard, subject: ProfileSubject): ProfileFigure {
  const { indicator, period, figures, spread } = board
  const figure = groupFigure(
    dataset,
    indicator,
    period,
    subject.members.map(({ areaId }) => areaId),
  )
  const reference = figures.municipality?.value ?? null
  if (figure.cell.kind === 'missing' || indicator.unit === 'count' || reference === null)
    return { ...figure, board, verdict: 'none', judgement: 'none', distance: 0 }
  const verdict = compare(figure.interval, reference)
  const sign = verdict === 'above' ? 1 : verdict === 'below' ? -1 : 0
  return {
    ...figure,
    board,
    verdict,
    judgement: judgement(indicator.direction, sign),
    distance: spread > 0 ? (figure.cell.value - reference) / spread : 0,
  }
}

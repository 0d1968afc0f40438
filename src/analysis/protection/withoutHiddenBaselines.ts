import { cellAt, type Dataset } from '../../domain/Dataset.ts'
import type { Goal } from '../../domain/Goal.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { groupFigure } from '../groupFigures.ts'

/** Goals whose baseline is a figure that the (protected) dataset hides do not state it either. */
export function withoutHiddenBaselines(dataset: Dataset): readonly Goal[] {
  const { goals } = dataset
  const isHidden = ({ baseline, baselinePeriod, indicatorId, areaId, groupId }: Goal): boolean => {
    const indicator = indicatorById(dataset, indicatorId)
    if (!indicator || baseline === null || baselinePeriod === null) return false
    const group = dataset.groups.find(({ id }) => id === groupId)
    const cell =
      areaId === null
        ? group && groupFigure(dataset, indicator, baselinePeriod, group.areaIds).cell
        : cellAt(dataset, indicator.id, areaId, baselinePeriod)
    return cell?.kind === 'missing' && cell.reason === 'suppressed'
  }
  if (!goals.some(isHidden)) return goals
  return Object.freeze(goals.map((goal) => (isHidden(goal) ? Object.freeze({ ...goal, baseline: null }) : goal)))
}

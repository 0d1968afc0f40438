import type { AreaId } from '../domain/Area.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import { withoutNoise } from '../stats/withoutNoise.ts'
import { levelAbove } from './levelAbove.ts'

/** Where the figure of an area stands among those of all other areas. Numbers of areas. */
export interface Standing {
  /** The others that have a figure to be compared with. */
  readonly others: number
  /** Of these, those whose figure is strictly lower, and those whose figure is the same to the twelfth digit. */
  readonly lower: number
  readonly same: number
  /** Areas that have no figure then, or one that is not shown: they are not among the others. */
  readonly left: number
}

/**
 * Counts the areas of a dataset whose figure is lower than, and the same as, that of one of them. It is made of figures
 * that are shown and of nothing else, so that it tells nothing of a hidden one: a hidden figure counts as none, whatever
 * it is. Null where the area has no figure itself, or nobody else has.
 */
export function standing(dataset: Dataset, indicatorId: IndicatorId, period: Period, areaId: AreaId): Standing | null {
  const own = cellAt(dataset, indicatorId, areaId, period)
  if (own.kind === 'missing') return null
  const value = withoutNoise(own.value)
  let [others, lower, same] = [0, 0, 0]
  for (const { id } of dataset.areas) {
    const cell = id === areaId ? null : cellAt(dataset, indicatorId, id, period)
    if (cell?.kind !== 'value') continue
    const theirs = withoutNoise(cell.value)
    others++
    if (theirs < value) lower++
    else if (theirs === value) same++
  }
  return others === 0 ? null : { others, lower, same, left: dataset.areas.length - 1 - others }
}

/**
 * Where an area of a part of a package stands among all areas of what the part is measured against (`levelAbove`). Null where
 * there is nothing larger, and where only the part itself has figures, since its own order says that already.
 */
export function standingAbove(
  dataset: Dataset,
  indicatorId: IndicatorId,
  period: Period,
  areaId: AreaId,
): Standing | null {
  const above = levelAbove(dataset)
  const found = above && standing(above, indicatorId, period, areaId)
  const own = found && standing(dataset, indicatorId, period, areaId)
  return found && found.others > (own?.others ?? 0) ? found : null
}

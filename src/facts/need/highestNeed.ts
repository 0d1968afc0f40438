import type { AppState } from '../../address/AppState.ts'
import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import type { AreaId } from '../../domain/Area.ts'
import { cellAt, type Dataset } from '../../domain/Dataset.ts'
import { activeNeedSpec } from './activeNeedSpec.ts'

/**
 * The area with the highest need by the index of a state that shows need; else, or without an index, the one with the
 * highest figure. Null where there is neither.
 */
export function highestNeed(dataset: Dataset, state: AppState): AreaId | null {
  const spec = state.mode === 'need' ? activeNeedSpec(dataset, state) : null
  const result = spec && compositeIndex(dataset, spec)
  const scored =
    result?.kind === 'index'
      ? result.areas.map(({ areaId, score }) => ({ areaId, score }))
      : dataset.areas.map(({ id }) => {
          const cell = cellAt(dataset, state.indicator, id, state.period)
          return { areaId: id, score: cell.kind === 'value' ? cell.value : null }
        })
  const known = scored.filter((area): area is { areaId: AreaId; score: number } => area.score !== null)
  return known.sort((a, b) => b.score - a.score)[0]?.areaId ?? null
}

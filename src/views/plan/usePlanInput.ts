import { useMemo } from 'react'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { useFact } from '../../facts/live/useFact.ts'
import { needsOf } from '../../facts/need/live/needFacts.ts'
import { isCounting, type NeedFindings } from '../../facts/need/NeedFindings.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import type { PlanInput } from './model/PlanInput.ts'

export interface PlanInputLoad {
  /** Null until it is known how sure every need is: a document that says less for a moment would be another document. */
  readonly input: PlanInput | null
  readonly needs: readonly NeedFindings[]
}

/** What a document of a year is made of, with need as the package proposes it. */
export function usePlanInput(dataset: Dataset, year: number, language: Language): PlanInputLoad {
  const specs = useMemo(
    () =>
      dataset.meta.priorityAreas.flatMap(
        ({ id }) => dataset.needSpecs.find(({ priorityArea }) => priorityArea === id) ?? [],
      ),
    [dataset],
  )
  const needs = useFact(needsOf(dataset, specs))
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  const input = useMemo(() => {
    if (needs.some(isCounting)) return null
    const byPriority = new Map(needs.map((need) => [need.result.spec.priorityArea ?? '', need]))
    return { dataset, language, year, needs: byPriority, shapes }
  }, [dataset, language, year, needs, shapes])
  return { input, needs }
}

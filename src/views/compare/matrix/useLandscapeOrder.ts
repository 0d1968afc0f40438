import { useEffect, useState } from 'react'
import type { CompassQuestion } from '../../../address/CompassQuestion.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { landscapeTools } from '../../../facts/landscapes/live/landscapeTools.ts'
import { MOST_LANDSCAPE_AREAS } from './model/matrixOfState.ts'
import type { OrderBasis } from './model/matrixOrder.ts'

/** The landscape of each area in the address's compass, asked for only when the order goes by it. */
export function useLandscapeOrder(
  dataset: Dataset,
  question: CompassQuestion,
  isWanted: boolean,
): OrderBasis['landscapes'] {
  const [made, setMade] = useState<{ of: unknown; groups: OrderBasis['landscapes'] } | null>(null)
  const isPossible = dataset.areas.length <= MOST_LANDSCAPE_AREAS
  useEffect(() => {
    if (!isWanted || !isPossible) return
    let current = true
    const give = (groups: OrderBasis['landscapes']): void => {
      if (current) setMade({ of: question, groups })
    }
    landscapeTools.ask().then(
      ({ landscapesOf }) => current && give(landscapesOf(dataset, question, 'sv')?.groups ?? null),
      () => give(null),
    )
    return () => {
      current = false
    }
  }, [isWanted, isPossible, dataset, question])
  if (!isPossible) return null
  return made?.of === question ? made.groups : 'waiting'
}

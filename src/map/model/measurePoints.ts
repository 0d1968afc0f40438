import type { Dataset } from '../../domain/Dataset.ts'
import { measureStage } from '../../domain/measureStage.ts'
import { measuresShown } from '../../facts/measures/measureView.ts'
import { toWorld, type WorldPoint } from '../../geo/mercator.ts'

/** Where a measure is carried out, when the documents name a place. */
export interface MeasurePoint {
  readonly measureId: string
  readonly at: WorldPoint
  readonly isChosen: boolean
  readonly isUnderWay: boolean
}

export function measurePoints(dataset: Dataset, priority: string | null, chosen: string | null): MeasurePoint[] {
  return measuresShown(dataset, priority).flatMap((measure) =>
    measure.point
      ? [
          {
            measureId: measure.id,
            at: toWorld(measure.point),
            isChosen: measure.id === chosen,
            isUnderWay: measureStage(measure, dataset.meta.vintage) === 'ongoing',
          },
        ]
      : [],
  )
}

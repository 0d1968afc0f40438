import { MIN_COMPASS_INDICATORS } from '../../address/CompassQuestion.ts'
import type { Dataset } from '../../domain/Dataset.ts'

/** As many areas as a compass needs, and few enough to make one while somebody waits. */
const LANDSCAPE_AREAS = { least: 8, most: 300 }

/** Whether a compass of the package can be made, and soon enough to be a map or a step on the way. */
export function canHaveLandscapes({ areas, indicators, values }: Dataset): boolean {
  const usable = indicators.filter(({ id, unit }) => unit !== 'count' && values.has(id))
  return (
    usable.length >= MIN_COMPASS_INDICATORS &&
    areas.length >= LANDSCAPE_AREAS.least &&
    areas.length <= LANDSCAPE_AREAS.most
  )
}

import type { AreaId } from '../domain/Area.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { PackageOverlay } from '../domain/PackageOverlay.ts'
import { overlayUse } from './overlayUse.ts'

/**
 * A dataset that was read with these laid over its package, marked so that everything made of it can say so, and with what
 * areas were called that theirs took the place of.
 */
export function markOwnFigures(
  dataset: Dataset,
  overlays: readonly PackageOverlay[],
  formerAreas: ReadonlyMap<AreaId, string>,
): Dataset {
  const named = new Set<string>()
  let figures = 0
  for (const overlay of overlays) {
    const use = overlayUse(overlay)
    for (const id of [...use.indicatorIds, ...use.referenceIds]) named.add(id)
    figures += use.figures + use.references
  }
  const indicatorIds = dataset.indicators.flatMap(({ id }) => (named.has(id) ? id : []))
  const isOwnDivision = overlays.some((overlay) => overlay['areas.geojson'] !== undefined)
  if (indicatorIds.length === 0 && !isOwnDivision) return dataset
  const indicators = dataset.indicators.map((indicator) =>
    named.has(indicator.id) ? Object.freeze({ ...indicator, hasOwnFigures: true as const }) : indicator,
  )
  return Object.freeze({
    ...dataset,
    indicators: Object.freeze(indicators),
    ...(formerAreas.size > 0 && { formerAreas }),
    ownFigures: Object.freeze({ indicatorIds: Object.freeze(indicatorIds), figures }),
  })
}

import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import { localCells } from '../../domain/LocalText.ts'
import type { NamedId } from '../../domain/PackageMeta.ts'
import type { PackageOverlay } from '../../domain/PackageOverlay.ts'
import { needCandidates } from './activeNeedSpec.ts'

/** A prioritised area that has no need index and now has figures enough for one. */
export interface IndexOffer {
  readonly area: NamedId
  /** Those that can be part of an index, at least two of them. */
  readonly indicators: readonly Indicator[]
}

const FEWEST = 2

/**
 * Prioritised areas without a need index for which figures of the reader's own, together with the package's, are enough.
 * What the package alone could be made an index of, and has none for, is its maker's choice and is not offered.
 */
export function indexOffers(dataset: Dataset): IndexOffer[] {
  if (!dataset.ownFigures) return []
  return dataset.meta.priorityAreas.flatMap((area) => {
    if (dataset.needSpecs.some(({ priorityArea }) => priorityArea === area.id)) return []
    const indicators = needCandidates(dataset).filter(
      ({ priorityAreas, direction }) => priorityAreas.includes(area.id) && direction !== 'none',
    )
    const isOwn = indicators.some(({ hasOwnFigures }) => hasOwnFigures)
    return indicators.length >= FEWEST && isOwn ? [{ area, indicators }] : []
  })
}

/** The index that is offered, as rows of a package: every indicator the same within its theme, every theme the same. */
export function offeredIndex({ area, indicators }: IndexOffer): PackageOverlay {
  const spec = {
    id: area.id,
    priority_area: area.id,
    ...localCells('name', area.name),
    components: indicators.map(({ id, source }) => ({ indicator: id, source })),
  }
  return { 'need_specs.json': `${JSON.stringify({ specs: [spec] }, null, 1)}\n` }
}

import type { Dataset } from '../domain/Dataset.ts'
import { memo } from '../domain/memo.ts'
import { partOf } from '../domain/partOf.ts'
import { type ScopeId, scopeById } from '../domain/Scope.ts'
import { toWorld } from '../geo/mercator.ts'
import { groundShape } from '../geo/packGround.ts'
import { partOfGround } from '../geo/partOfGround.ts'
import { shapeContains, worldShape } from '../geo/worldShape.ts'

/** Parts to go back and forth between. */
const KEPT = 12

/**
 * The dataset of a part of the package, or the dataset itself for the whole and for a part it does not know: the one place
 * where what views are about is narrowed. See `partOf` for what a part holds; of places for orientation those that lie on its
 * ground. The same object each time.
 */
export const datasetInScope = memo(
  (dataset: Dataset, scopeId: ScopeId | null): Dataset => {
    const scope = scopeById(dataset, scopeId)
    if (!scope) return dataset
    const { ground: whole, archive: _, ...part } = partOf(dataset, scope)
    const positions = part.areas.map(({ id }) => dataset.areaIndex.get(id)!)
    const ground = whole && partOfGround(whole, positions)
    const shapes = part.areas.flatMap(({ geometry }, at) => {
      return (ground ? groundShape(ground, at) : geometry && worldShape(geometry)) ?? []
    })
    const isInside = ({ point }: Dataset['places'][number]): boolean => {
      const { x, y } = toWorld(point)
      return shapes.some((shape) => shapeContains(shape, x, y))
    }
    return Object.freeze({ ...part, places: dataset.places.filter(isInside), ...(ground && { ground }) })
  },
  { key: (_, scopeId) => [scopeId], most: KEPT },
)

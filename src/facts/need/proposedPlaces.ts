import { compositeIndex } from '../../analysis/need/compositeIndex.ts'
import type { IndexResult } from '../../analysis/need/IndexResult.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { memo } from '../../domain/memo.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import { numberText } from '../../words/format.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { mapNameOf } from '../figures/mapName.ts'
import { movedAreas, placeMoves } from './placeMoves.ts'

const indexOf = memo((dataset: Dataset, spec: NeedSpec) => compositeIndex(dataset, spec))

/** The index as the package proposes it, where `own` counts scores in another way; null where it counts in the same. */
export function proposedIndex(dataset: Dataset, own: NeedSpec): IndexResult | null {
  const proposed = dataset.needSpecs.find(({ id }) => id === own.id)
  if (!proposed || scoredBy(proposed) === scoredBy(own)) return null
  const index = indexOf(dataset, proposed)
  return index.kind === 'index' ? index : null
}

/** All that scores depend on and a reader can change. */
function scoredBy({ components, normalisation, aggregation }: NeedSpec): string {
  return JSON.stringify([
    components.map(({ indicatorId, weight }) => [indicatorId, weight]),
    normalisation,
    aggregation,
  ])
}

export const placesOf = ({ areas }: IndexResult) => areas.map(({ areaId, rank }) => ({ areaId, place: rank }))

/** That the need is counted otherwise than the package proposes, and who moves most by it; empty where it is not. */
export function movedSentence(dataset: Dataset, own: IndexResult, language: Language): string {
  const proposed = proposedIndex(dataset, own.spec)
  if (!proposed) return ''
  const words = needCatalogue(language).needPlaces
  const moves = movedAreas(placesOf(proposed), placesOf(own))
  const [most] = moves
  if (!most) return words.countedAlike
  const place = (at: number) => numberText(at, 0, language)
  return words.counted(moves.length, words.mostMoved(mapNameOf(dataset, most.areaId), place(most.from), place(most.to)))
}

/** The same of some areas: each one's place before and after. */
export function movedAreasSentence(
  dataset: Dataset,
  own: IndexResult,
  areaIds: readonly AreaId[],
  language: Language,
): string {
  const proposed = proposedIndex(dataset, own.spec)
  if (!proposed) return ''
  const words = needCatalogue(language).needPlaces
  const asked = placesOf(own).filter(({ areaId }) => areaIds.includes(areaId))
  const moves = placeMoves(dataset, placesOf(proposed), asked, language)
  return moves.length === 0 ? words.countedSamePlace : words.countedPlaces(moves.join('; '))
}

import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { numberText } from '../../words/format.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { mapNameOf } from '../figures/mapName.ts'

interface Placed {
  readonly areaId: AreaId
  /** Null where the area has none. */
  readonly place: number | null
}

interface Move {
  readonly areaId: AreaId
  readonly from: number
  readonly to: number
}

/** Areas that have another place than before, the farthest first. */
export function movedAreas(before: readonly Placed[], after: readonly Placed[]): Move[] {
  const was = new Map(before.map(({ areaId, place }) => [areaId, place]))
  return after
    .flatMap(({ areaId, place }) => {
      const from = was.get(areaId) ?? null
      return place !== null && from !== null && place !== from ? [{ areaId, from, to: place }] : []
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to)
}

/** The same in words: `Sollebrunn: plats 5 blir 3`. */
export function placeMoves(
  dataset: Dataset,
  before: readonly Placed[],
  after: readonly Placed[],
  language: Language,
): string[] {
  const words = needCatalogue(language).needPlaces
  return movedAreas(before, after).map(({ areaId, from, to }) =>
    words.place(mapNameOf(dataset, areaId), numberText(from, 0, language), numberText(to, 0, language)),
  )
}

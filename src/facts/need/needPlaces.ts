import type { IndexResult } from '../../analysis/need/IndexResult.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { needCatalogue } from '../../words/needCatalogue.ts'
import { placeMoves } from './placeMoves.ts'
import { placesOf } from './proposedPlaces.ts'

/** Who has another place in a need index of the reader's own than in the one that is proposed. */
export interface NeedPlaces {
  readonly summary: string
  /** The farthest first: `Sollebrunn: plats 5 blir 3`. */
  readonly places: readonly string[]
}

/** Places before and after: in the index that is proposed, and as the reader counts it. */
export function needPlaces(dataset: Dataset, proposed: IndexResult, own: IndexResult, language: Language): NeedPlaces {
  const words = needCatalogue(language).needPlaces
  const places = placeMoves(dataset, placesOf(proposed), placesOf(own), language)
  return { summary: places.length === 0 ? words.nobodyMoves : words.moves(places.length), places }
}

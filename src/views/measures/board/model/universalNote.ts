import { isOfPriority, type MeasureFilter, universalMeasures } from '../../../../analysis/effort/countedMeasures.ts'
import { type GapRanking, gapRanking } from '../../../../analysis/effort/gapRanking.ts'
import { FEWEST_RANKED } from '../../../../analysis/topPlaces.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { mapNameOf } from '../../../../facts/figures/mapName.ts'
import { placeMoves } from '../../../../facts/need/placeMoves.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { effortCatalogue } from '../../words/effortCatalogue.ts'
import type { BoardInput } from './BoardInput.ts'

/** The base layer: measures for everybody, what is done with them, and whether that matters. */
export interface UniversalNote {
  readonly count: string
  readonly measures: readonly { readonly measureId: string; readonly title: string }[]
  /** Whether the order of gaps survives the rule; empty when there is nothing to order. */
  readonly gaps: string
  readonly gapsNote: string
  /** What the rule that is chosen changes, against leaving them out; null where it is left out, and where nothing is ordered. */
  readonly moves: { readonly summary: string; readonly places: readonly string[] } | null
}

/** More names than this say less than a number. */
const MOST_NAMES = 4

/** The base layer of a prioritised area, in words. */
export function universalNote({ dataset, tab, need, state }: BoardInput, filter: MeasureFilter): UniversalNote {
  const words = effortCatalogue(state.language).board
  const everywhere = universalMeasures(dataset)
  const own = everywhere.filter((measure) => isOfPriority(measure, tab?.id ?? null)).length
  const ranking = need && everywhere.length > 0 ? gapRanking(dataset, need.result, filter) : null
  const names = ranking?.wavering.map((id) => mapNameOf(dataset, id)) ?? []
  const said =
    names.length > MOST_NAMES ? words.perArea(names.length, '').replace(/: $/, '') : listText(names, state.language)
  return {
    count:
      everywhere.length === 0
        ? words.universalNone
        : state.effort.universal === 'leave-out'
          ? words.universalCount(everywhere.length)
          : words.universalOf(own, everywhere.length, tab?.name ?? words.allMeasures),
    measures: everywhere.map(({ id, title }) => ({ measureId: id, title: textIn(title, state.language) })),
    gaps:
      !ranking || ranking.ranked < FEWEST_RANKED
        ? ''
        : ranking.holds
          ? words.gapHolds
          : words.gapFails(said, numberText(ranking.third, 0, state.language)),
    gapsNote: ranking ? `${words.gapWhat} ${words.gapUnit[ranking.unit]}` : '',
    moves: ranking && ranking.ranked >= FEWEST_RANKED ? ruleMoves(dataset, ranking, state) : null,
  }
}

/** Who stands elsewhere in the order of gaps than when the measures for everybody are left out, the farthest first. */
function ruleMoves(
  dataset: BoardInput['dataset'],
  { byRule }: GapRanking,
  { effort, language }: BoardInput['state'],
): UniversalNote['moves'] {
  if (effort.universal === 'leave-out') return null
  const words = effortCatalogue(language).needMoves
  const places = placeMoves(dataset, byRule['leave-out'], byRule[effort.universal], language)
  return { summary: words.byRule(places.length), places }
}

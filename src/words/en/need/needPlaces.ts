import type { needPlaces as swedish } from '../../sv/need/needPlaces.ts'
import { countWord, countWordCapital } from '../first/number.ts'

export const needPlaces: typeof swedish = {
  nobodyMoves: 'No area changes place against the municipality’s proposal.',
  moves: (count) =>
    count === 1
      ? 'One area changes place against the municipality’s proposal.'
      : `${countWordCapital(count)} areas change place against the municipality’s proposal.`,
  place: (area, from, to) => `${area}: place ${from} becomes ${to}`,
  counted: (count, most) =>
    count === 1
      ? `Counted otherwise than the municipality proposes: one area gets another place, ${most}.`
      : `Counted otherwise than the municipality proposes: ${countWord(count)} areas get another place, most of all ${most}.`,
  countedAlike: 'Counted otherwise than the municipality proposes, but every area has the same place.',
  mostMoved: (area, from, to) => `${area} (place ${from} becomes ${to})`,
  countedPlaces: (places) => `Counted otherwise than the municipality proposes. ${places}.`,
  countedSamePlace: 'Counted otherwise than the municipality proposes, but the place is the same.',
  more: (count) => `${count} more`,
}

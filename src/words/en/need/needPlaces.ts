import type { needPlaces as swedish } from '../../sv/need/needPlaces.ts'
import { countWordCapital } from '../first/number.ts'

export const needPlaces: typeof swedish = {
  nobodyMoves: 'No area changes place against the municipality’s proposal.',
  moves: (count) =>
    count === 1
      ? 'One area changes place against the municipality’s proposal.'
      : `${countWordCapital(count)} areas change place against the municipality’s proposal.`,
  place: (area, from, to) => `${area}: place ${from} becomes ${to}`,
  more: (count) => `${count} more`,
}

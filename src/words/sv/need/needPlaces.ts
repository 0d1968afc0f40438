import { countWordCapital } from '../first/number.ts'

/** Who changes place when the need is counted otherwise than the municipality proposes, before and after. */
export const needPlaces = {
  nobodyMoves: 'Inget område byter plats mot kommunens förslag.',
  moves: (count: number) =>
    count === 1
      ? 'Ett område byter plats mot kommunens förslag.'
      : `${countWordCapital(count)} områden byter plats mot kommunens förslag.`,
  place: (area: string, from: string, to: string) => `${area}: plats ${from} blir ${to}`,
  more: (count: number) => (count === 1 ? '1 till' : `${count} till`),
}

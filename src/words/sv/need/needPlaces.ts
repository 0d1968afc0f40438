import { countWord, countWordCapital } from '../first/number.ts'

/** Who changes place when the need is counted otherwise than the municipality proposes, before and after. */
export const needPlaces = {
  nobodyMoves: 'Inget område byter plats mot kommunens förslag.',
  moves: (count: number) =>
    count === 1
      ? 'Ett område byter plats mot kommunens förslag.'
      : `${countWordCapital(count)} områden byter plats mot kommunens förslag.`,
  place: (area: string, from: string, to: string) => `${area}: plats ${from} blir ${to}`,
  counted: (count: number, most: string) =>
    count === 1
      ? `Räknat på annat sätt än i kommunens förslag: ett område får en annan plats, ${most}.`
      : `Räknat på annat sätt än i kommunens förslag: ${countWord(count)} områden får en annan plats, mest ${most}.`,
  countedAlike: 'Räknat på annat sätt än i kommunens förslag, men alla områden har samma plats.',
  mostMoved: (area: string, from: string, to: string) => `${area} (plats ${from} blir ${to})`,
  countedPlaces: (places: string) => `Räknat på annat sätt än i kommunens förslag. ${places}.`,
  countedSamePlace: 'Räknat på annat sätt än i kommunens förslag, men platsen är densamma.',
  more: (count: number) => (count === 1 ? '1 till' : `${count} till`),
}

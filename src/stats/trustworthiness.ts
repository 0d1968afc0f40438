import { neighbourRanks } from './neighbourRanks.ts'
import type { Points } from './Points.ts'

/**
 * How far the neighbours seen in a picture can be trusted to be neighbours in the data (Venna and Kaski 2001): for the
 * `neighbours` nearest of each point in the picture that are not among its nearest in the data, add how much further
 * out they are in the data; 1 minus the scaled sum. 1 = every neighbour in the picture is a true one.
 *
 * Both arguments are distance matrices over the same points. `neighbours` at least 1 and below 2N/3 where the scale
 * holds, RangeError otherwise. Equal to scikit-learn's `trustworthiness`; its twin is `continuity`.
 */
export function trustworthiness(dataDistances: Points, pictureDistances: Points, neighbours: number): number {
  const count = dataDistances.length
  if (!(neighbours >= 1 && 2 * count - 3 * neighbours - 1 > 0)) {
    throw new RangeError(`trustworthiness needs 1 to ${Math.floor((2 * count - 2) / 3)} neighbours, got ${neighbours}`)
  }
  const inData = neighbourRanks(dataDistances)
  const inPicture = neighbourRanks(pictureDistances)
  let penalty = 0
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      if (j === i || inPicture[i]![j]! > neighbours) continue
      penalty += Math.max(0, inData[i]![j]! - neighbours)
    }
  }
  return 1 - (2 / (count * neighbours * (2 * count - 3 * neighbours - 1))) * penalty
}

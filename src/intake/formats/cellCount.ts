import { Refusal } from '../Refusal.ts'
import type { CubeDimension } from '../SourceCube.ts'

/** Far more than any table of subareas; a file of a few lines can promise any number. */
const MOST_CELLS = 20_000_000

/** How many figures there are when every category of every dimension meets every other. Throws a Refusal above twenty million. */
export function cellCount(dimensions: readonly Pick<CubeDimension, 'categories'>[]): number {
  const count = dimensions.reduce((product, { categories }) => product * categories.length, 1)
  if (count > MOST_CELLS) throw new Refusal('cube-too-large', { count })
  return count
}

/** How many places the upper third and the upper quarter hold. */
export interface TopPlaces {
  readonly third: number
  readonly quarter: number
}

/**
 * The least number of ranked areas of which a part at the top is said. With five the upper third is one place, which the
 * place itself says already, and the three highest are most of all there are; from six on a third is two places or more
 * and the three highest at most half.
 */
export const FEWEST_RANKED = 6

/** A third and a quarter of the ranked areas, rounded down; null when they are too few for a part to say anything. */
export function topPlaces(ranked: number): TopPlaces | null {
  return ranked < FEWEST_RANKED ? null : { third: Math.floor(ranked / 3), quarter: Math.floor(ranked / 4) }
}

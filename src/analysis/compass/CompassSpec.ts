/** `relative`: every year moved to the municipality's level in the base year. `actual`: figures as they are. */
export type CompassLevel = 'relative' | 'actual'

/** Everything chosen about a compass. With the table it gives the same frame again, byte for byte. */
export interface CompassSpec {
  /** Indicator at 12 o'clock; null: the one the disc shows best. */
  readonly north: string | null
  /** Indicator on the right half; null: the one furthest from the north-south line. */
  readonly east: string | null
  /** Periods averaged in the fit; null: the last three of the table. */
  readonly window: readonly string[] | null
  /** Period whose level the others are moved to; null: the last of the window. */
  readonly base: string | null
  readonly level: CompassLevel
  /** Number of groups; null: chosen by stability and silhouette. */
  readonly k: number | null
  /** Fences lie this many interquartile ranges outside the quartiles. */
  readonly g: number
  /** Areas with fewer persons are placed but do not shape the compass. */
  readonly nMin: number
  /** Whose differences count: areas alike, or by persons (means, spreads and directions; groups count areas). */
  readonly rowWeights: 'equal' | 'population'
}

export const DEFAULT_COMPASS_SPEC: CompassSpec = {
  north: null,
  east: null,
  window: null,
  base: null,
  level: 'relative',
  k: null,
  g: 2,
  nMin: 100,
  rowWeights: 'equal',
}

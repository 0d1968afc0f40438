/** The areas on their way through the years; places in disc radii. */
export interface DiscMotion {
  readonly trails: readonly (readonly ({ readonly x: number; readonly y: number } | null)[])[]
  readonly municipality: readonly ({ readonly x: number; readonly y: number } | null)[]
  /** Which of the periods is shown; null: the whole trail, with the areas at its end. */
  readonly at: number | null
}

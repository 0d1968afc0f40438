export interface CircularOrder {
  /** Column numbers around the circle, 0 first, and the second smaller than the last. */
  readonly order: number[]
  readonly score: number
}

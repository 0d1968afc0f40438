/** Rows of numbers: one row per observation, all rows of one length. */
export type Points = readonly ArrayLike<number>[]

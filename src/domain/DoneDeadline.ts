/** Something of the year of work that somebody has ticked as done. */
export interface DoneDeadline {
  readonly id: string
  /** The year of the plan. */
  readonly year: number
  /** When it was ticked, an ISO date. */
  readonly on: string
}

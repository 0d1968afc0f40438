/** What can be laid out for printing. */
export const PRINT_JOBS = ['profile', 'booklet', 'map', 'disc', 'matrix'] as const
export type PrintJob = (typeof PRINT_JOBS)[number]

/** How much of each profile is printed: everything, or the first page alone. */
export const PRINT_LENGTHS = ['full', 'short'] as const
export type PrintLength = (typeof PRINT_LENGTHS)[number]

/** What is asked of Områden. */
export interface ProfileQuestion {
  /** Id of an area or of a group, or ids of areas joined by commas: a group of the reader's own. Null: the list of all. */
  readonly area: string | null
  /** Pages are shown instead of the profile. */
  readonly print: PrintJob | null
  readonly pages: PrintLength
}

/** What is asked of Områden. */
export interface ProfileQuestion {
  /** Id of an area or of a group of areas; null lets the view choose. */
  readonly area: string | null
}

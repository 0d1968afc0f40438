/** What is asked of Möte. */
export interface MeetingQuestion {
  /** Id of the story that is open; null shows the list of stories. */
  readonly story: string | null
}

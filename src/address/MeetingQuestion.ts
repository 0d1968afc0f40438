/** The screens of Möte: the slides of a story, showing them, the speaker's own window, what was decided, and paper. */
export const MEETING_SCREENS = ['bilder', 'visa', 'talare', 'beslut', 'protokoll', 'utskrift'] as const
export type MeetingScreen = (typeof MEETING_SCREENS)[number]

/** More slides than this no story has. */
export const MAX_SLIDE = 60

/** What is asked of Möte. */
export interface MeetingQuestion {
  /** Id of the story that is open; null shows the list of stories. */
  readonly story: string | null
  readonly screen: MeetingScreen
  /** The slide that is open, counted from 1. */
  readonly slide: number
}

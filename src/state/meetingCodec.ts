import type { MeetingQuestion } from './MeetingQuestion.ts'

export const MEETING_KEYS = ['story'] as const
export type MeetingKey = (typeof MEETING_KEYS)[number]

/** What an address asks of Möte. Stories live in the browser, so whether one exists is for the view to say. */
export function decodeMeeting(query: URLSearchParams): MeetingQuestion {
  return { story: query.get('story') || null }
}

/** Writes what differs from the defaults. */
export function encodeMeeting(question: MeetingQuestion, query: URLSearchParams): void {
  if (question.story) query.set('story', question.story)
}

import { MAX_SLIDE, MEETING_SCREENS, type MeetingQuestion } from './MeetingQuestion.ts'

export const MEETING_KEYS = ['story', 'meeting', 'slide'] as const
export type MeetingKey = (typeof MEETING_KEYS)[number]

type Correct = (key: MeetingKey, given: string, used: string) => void

/** What an address asks of Möte. Stories live in the browser, so whether one exists is for the view to say. */
export function decodeMeeting(query: URLSearchParams, correct: Correct): MeetingQuestion {
  const given = query.get('meeting')
  const screen = MEETING_SCREENS.find((word) => word === given)
  if (given !== null && screen === undefined) correct('meeting', given, MEETING_SCREENS[0])
  const written = query.get('slide')
  const slide = written === null || written.trim() === '' ? 1 : Number(written)
  const isSlide = Number.isInteger(slide) && slide >= 1 && slide <= MAX_SLIDE
  if (!isSlide) correct('slide', written ?? '', '1')
  return { story: query.get('story') || null, screen: screen ?? MEETING_SCREENS[0], slide: isSlide ? slide : 1 }
}

/** Writes what differs from the defaults. */
export function encodeMeeting(question: MeetingQuestion, query: URLSearchParams): void {
  if (question.story) query.set('story', question.story)
  if (question.screen !== MEETING_SCREENS[0]) query.set('meeting', question.screen)
  if (question.slide !== 1) query.set('slide', String(question.slide))
}

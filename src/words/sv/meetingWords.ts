import { decision } from './meeting/decision.ts'
import { meeting } from './meeting/meeting.ts'
import { presenter } from './meeting/presenter.ts'

export const meetingWords = { decision, meeting, presenter }

import type { View } from '../../output/model/MadeView.ts'
import { decisionLog } from './model/decisionLog.ts'
import { decisionsTakeAway } from './model/decisionsTakeAway.ts'

export const view: View = {
  id: 'mote',
  async make({ dataset, story, today, stamp }, state) {
    const { language, meeting } = state
    const open = meeting.screen === 'beslut' && meeting.story !== null ? await story(meeting.story) : null
    if (!open) return null
    const questions = decisionLog(open, dataset, today, language)
    return {
      takeAway: () => decisionsTakeAway({ story: open, dataset, questions, language, stamp: stamp(state) }),
      picture: 'table',
    }
  },
}

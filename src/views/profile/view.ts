import type { View } from '../../output/model/MadeView.ts'
import { profileSubject } from './model/ProfileSubject.ts'
import { profileTakeAway } from './model/profileTakeAway.ts'
import { profileView } from './model/profileView.ts'

export const view: View = {
  id: 'omraden',
  async make({ dataset, stamp }, state) {
    const { language, profile } = state
    const found = profile.area === null ? null : profileSubject(dataset, profile.area, language)
    if (found?.kind !== 'subject') return null
    const { subject } = found
    return {
      takeAway: () => profileTakeAway(dataset, profileView(dataset, subject, language), stamp(state), language),
      picture: 'table',
    }
  },
}

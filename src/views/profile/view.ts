import type { View } from '../../output/model/MadeView.ts'
import { profileSubject } from './model/ProfileSubject.ts'
import { profileTakeAway } from './model/profileTakeAway.ts'
import { profileView } from './model/profileView.ts'

export const view: View = {
  id: 'omraden',
  async make({ dataset, stamp }, state) {
    const { lang, profile } = state
    const found = profile.area === null ? null : profileSubject(dataset, profile.area, lang)
    if (found?.kind !== 'subject') return null
    const { subject } = found
    return {
      takeAway: () => profileTakeAway(dataset, profileView(dataset, subject, lang), stamp(state), lang),
      picture: 'table',
    }
  },
}

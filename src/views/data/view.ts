import type { View } from '../../output/model/MadeView.ts'
import { indicatorListTakeAway } from './model/indicatorListTakeAway.ts'

export const view: View = {
  id: 'data',
  make: async ({ dataset, stamp }, state) => ({
    takeAway: () => indicatorListTakeAway(dataset, state.language, stamp(state)),
    picture: 'table',
  }),
}

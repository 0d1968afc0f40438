import type { View } from '../../output/model/MadeView.ts'
import { compassTakeAway } from './model/compassTakeAway.ts'
import { compassView } from './model/compassView.ts'

export const view: View = {
  id: 'kompass',
  async make({ dataset, compass, landscapeNames, stamp }, state) {
    const { picture, weights } = state.compass
    const fit = await compass(state.compass)
    if (!fit.frame) return null
    const own = landscapeNames(fit.frame.id)
    const made = compassView({ dataset, fit, picture, weights, own, language: state.language })
    return {
      takeAway: () => compassTakeAway({ dataset, view: made, language: state.language, stamp: stamp(state) }),
      picture: 'screen',
      isPicture: true,
    }
  },
}

import { areaPositions } from '../../domain/lookups.ts'
import { fileSize, type View } from '../../output/model/MadeView.ts'
import { compassDiscSvg } from './files/compassDiscSvg.ts'
import { compassSlideSvg } from './files/compassSlideSvg.ts'
import { COMPASS_SLIDE, namedOnSlide } from './model/compassSlide.ts'
import { compassTakeAway } from './model/compassTakeAway.ts'
import { compassView } from './model/compassView.ts'

export const view: View = {
  id: 'kompass',
  async make({ dataset, theme, compass, landscapeNames, stamp, slide }, state) {
    const { picture, weights } = state.compass
    const fit = await compass(state.compass)
    if (!fit.frame) return null
    const own = landscapeNames(fit.frame.id)
    const { language } = state
    const made = compassView({ dataset, fit, picture, weights, own, language })
    const selected = areaPositions(dataset, state.areas)
    const named = namedOnSlide(dataset, slide?.emphasis ?? [])
    const disc = { dataset, view: made, theme, language, selected, magnet: state.compass.magnet }
    const size = fileSize(COMPASS_SLIDE)
    return {
      takeAway: () => compassTakeAway({ dataset, view: made, language, stamp: stamp(state) }),
      picture: (measure) =>
        slide
          ? compassSlideSvg({ dataset, view: made, theme, language, selected, named, size }, measure)
          : compassDiscSvg({ ...disc, motion: null, zoom: 1 }, measure),
      isPicture: true,
    }
  },
}

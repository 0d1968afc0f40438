import { countsNeed } from '../../address/viewAsked.ts'
import { areaPositions } from '../../domain/lookups.ts'
import { landscapesOf } from '../../facts/landscapes/landscapesOf.ts'
import { targetedCounts } from '../../facts/measures/measureView.ts'
import { choroplethView } from '../../map/model/choroplethView.ts'
import { needEffortSymbology } from '../../map/model/modes/needEffortSymbology.ts'
import { needSymbology } from '../../map/model/modes/needSymbology.ts'
import { fileSize, type View } from '../../output/model/MadeView.ts'
import { mapSlideSvg } from './files/mapSlideSvg.ts'
import { PRESENTED_SIZE } from './model/presentedSize.ts'
import { rightMap } from './model/rightMap.ts'
import { settledMap } from './model/settledMap.ts'
import { takeMap } from './model/takeMap.ts'

export const view: View = {
  id: 'karta',
  async make({ dataset, theme, need, compass, stamp, slide }, asked) {
    const state = settledMap(dataset, asked)
    const isOf = (mode: typeof state.mode) => state.mode === mode
    const findings = countsNeed(state.mode) ? await need(state) : null
    const landscapes = isOf('landscape') ? landscapesOf(dataset, await compass(state.compass), state.language) : null
    const made = choroplethView(
      dataset,
      state,
      theme,
      findings && { findings, paint: isOf('effort') ? needEffortSymbology : needSymbology },
      landscapes,
    )
    if (!made) return null
    const counts = targetedCounts(dataset, state.priority)
    const other = rightMap(dataset, state, theme)
    const size = fileSize(PRESENTED_SIZE)
    const emphasis = areaPositions(dataset, slide?.emphasis ?? state.areas)
    return {
      takeAway: () => takeMap({ dataset, state, view: made, counts, theme, stamp: stamp(state) }),
      picture:
        state.layout === 'table'
          ? 'table'
          : (measure) => mapSlideSvg({ dataset, state, theme, view: made, other, counts, emphasis, size }, measure),
      isPicture: true,
    }
  },
}

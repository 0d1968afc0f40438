import { compositeIndex } from '../../src/analysis/need/compositeIndex.ts'
import { needUncertainty } from '../../src/analysis/need/needUncertainty.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { compassOf } from '../../src/facts/landscapes/compassOf.ts'
import { activeNeedSpec } from '../../src/facts/need/activeNeedSpec.ts'
import type { View, ViewFacts } from '../../src/output/model/MadeView.ts'
import { view as compare } from '../../src/views/compare/view.ts'
import { view as compass } from '../../src/views/compass/view.ts'
import { view as data } from '../../src/views/data/view.ts'
import { view as map } from '../../src/views/map/view.ts'
import { view as measures } from '../../src/views/measures/view.ts'
import { view as meeting } from '../../src/views/meeting/view.ts'
import { view as plan } from '../../src/views/plan/view.ts'
import { view as profile } from '../../src/views/profile/view.ts'

export const VIEWS: readonly View[] = [map, compass, compare, profile, measures, plan, meeting, data]

/** Everything counted on the spot, with few draws: what a view is made from where there is neither page nor worker. */
export function viewFacts(dataset: Dataset, slide: ViewFacts['slide'] = null): ViewFacts {
  return {
    dataset,
    theme: 'light',
    async need(state) {
      const spec = state.mode === 'need' ? activeNeedSpec(dataset, state) : null
      const result = spec && compositeIndex(dataset, spec)
      if (!spec || result?.kind !== 'index') return null
      return { result, uncertainty: needUncertainty(dataset, { ...spec, draws: 50 }) }
    },
    compass: async (question) => compassOf(dataset, question),
    landscapeNames: () => new Map(),
    story: async () => null,
    today: '2026-01-01',
    stamp: () => ['stamp'],
    slide,
  }
}

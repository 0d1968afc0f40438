import type { ViewId } from '../address/AppState.ts'
import { datasetInView } from '../facts/measures/measuresInView.ts'
import type { View } from '../output/model/MadeView.ts'
import type { MakeView } from '../output/takeAway/MakeViewContext.ts'
import { fetchPart } from '../ui/fetchPart.ts'

const VIEWS: Readonly<Record<ViewId, () => Promise<{ readonly view: View }>>> = {
  karta: () => fetchPart(() => import('../views/map/view.ts')),
  kompass: () => fetchPart(() => import('../views/compass/view.ts')),
  jamfor: () => fetchPart(() => import('../views/compare/view.ts')),
  omraden: () => fetchPart(() => import('../views/profile/view.ts')),
  insatser: () => fetchPart(() => import('../views/measures/view.ts')),
  planering: () => fetchPart(() => import('../views/plan/view.ts')),
  mote: () => fetchPart(() => import('../views/meeting/view.ts')),
  data: () => fetchPart(() => import('../views/data/view.ts')),
}

/** The view that a state names, made without being shown. */
export const makeView: MakeView = async (shown, state, until) => {
  const [{ view }, { startViewFacts }] = await Promise.all([
    VIEWS[state.view](),
    fetchPart(() => import('./startViewFacts.ts')),
  ])
  return view.make(startViewFacts({ ...shown, dataset: datasetInView(shown.dataset, state) }, until), state)
}

import type { ViewId } from '../address/AppState.ts'
import { measuresInView } from '../facts/measures/measuresInView.ts'
import type { View } from '../output/model/MadeView.ts'
import type { MakeView } from '../output/takeAway/MakeViewContext.ts'
import { fetchPart } from '../ui/fetchPart.ts'

const VIEWS: Readonly<Record<Exclude<ViewId, 'mote'>, () => Promise<{ readonly view: View }>>> = {
  karta: () => fetchPart(() => import('../views/map/view.ts')),
  kompass: () => fetchPart(() => import('../views/compass/view.ts')),
  jamfor: () => fetchPart(() => import('../views/compare/view.ts')),
  omraden: () => fetchPart(() => import('../views/profile/view.ts')),
  insatser: () => fetchPart(() => import('../views/measures/view.ts')),
  planering: () => fetchPart(() => import('../views/plan/view.ts')),
  data: () => fetchPart(() => import('../views/data/view.ts')),
}

/** The view that a state names, made without being shown; null where it has nothing to take away, as the meeting itself. */
export const makeView: MakeView = async (facts, state) => {
  if (state.view === 'mote') return null
  const { view } = await VIEWS[state.view]()
  return view.make({ ...facts, dataset: measuresInView(facts.dataset, state) }, state)
}

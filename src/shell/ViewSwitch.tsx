import type { ComponentType } from 'react'
import type { ViewId } from '../address/AppState.ts'
import { vocabularyInScope } from '../address/Vocabulary.ts'
import { scopeInView } from '../address/viewAsked.ts'
import { datasetInView } from '../facts/measures/measuresInView.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { ViewProps } from '../ui/ViewProps.ts'

const karta = lazyPart(
  () => import('../views/map/MapView.tsx'),
  (module) => module.MapView,
)
// Asked for at once and in parallel with the figures: the map is what most readers come for.
karta.preload()

const VIEW_COMPONENTS: Readonly<Record<ViewId, ComponentType<ViewProps>>> = {
  karta,
  kompass: lazyPart(
    () => import('../views/compass/KompassView.tsx'),
    (module) => module.KompassView,
  ),
  jamfor: lazyPart(
    () => import('../views/compare/CompareView.tsx'),
    (module) => module.CompareView,
  ),
  omraden: lazyPart(
    () => import('../views/profile/AreasView.tsx'),
    (module) => module.AreasView,
  ),
  insatser: lazyPart(
    () => import('../views/measures/MeasuresView.tsx'),
    (module) => module.MeasuresView,
  ),
  planering: lazyPart(
    () => import('../views/plan/PlanView.tsx'),
    (module) => module.PlanView,
  ),
  mote: lazyPart(
    () => import('../views/meeting/MeetingView.tsx'),
    (module) => module.MeetingView,
  ),
  data: lazyPart(
    () => import('../views/data/DataRoom.tsx'),
    (module) => module.DataRoom,
  ),
}

/** The view that a state names; the same wherever a state is shown: on the page, on a slide, in another page. */
export function ViewSwitch(props: ViewProps) {
  const { dataset, vocabulary, state } = props
  const View = VIEW_COMPONENTS[state.view]
  const scope = scopeInView(state)
  // What a view has opened or counted on its areas is nothing to another part of the package.
  return (
    <View
      key={scope}
      {...props}
      dataset={datasetInView(dataset, state)}
      vocabulary={vocabularyInScope(vocabulary, scope)}
    />
  )
}

import { type ComponentType, lazy } from 'react'
import type { ViewId } from '../state/AppState.ts'
import type { ViewProps } from './ViewProps.ts'

// Asked for at once and in parallel with the figures: the map is what most readers come for.
const mapView = import('./map/MapView.tsx')

const VIEW_COMPONENTS: Readonly<Record<ViewId, ComponentType<ViewProps>>> = {
  karta: lazy(() => mapView.then((module) => ({ default: module.MapView }))),
  kompass: lazy(() => import('./kompass/KompassView.tsx').then((module) => ({ default: module.KompassView }))),
  jamfor: lazy(() => import('./compare/CompareView.tsx').then((module) => ({ default: module.CompareView }))),
  omraden: lazy(() => import('./areas/AreasView.tsx').then((module) => ({ default: module.AreasView }))),
  insatser: lazy(() => import('./effort/EffortView.tsx').then((module) => ({ default: module.EffortView }))),
  mote: lazy(() => import('./meeting/MeetingView.tsx').then((module) => ({ default: module.MeetingView }))),
  data: lazy(() => import('./data/DataRoom.tsx').then((module) => ({ default: module.DataRoom }))),
}

/** The view that a state names; the same wherever a state is shown: on the page, on a slide, in another page. */
export function ViewSwitch(props: ViewProps) {
  const View = VIEW_COMPONENTS[props.state.view]
  return <View {...props} />
}

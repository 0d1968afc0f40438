import { type ComponentType, lazy, Suspense } from 'react'
import type { EffortTab } from '../../state/EffortQuestion.ts'
import type { ViewProps } from '../ViewProps.ts'
import { EffortPage } from './EffortPage.tsx'

const TAB_COMPONENTS: Readonly<Record<EffortTab, ComponentType<ViewProps>>> = {
  tavla: lazy(() => import('./BoardTab.tsx').then((module) => ({ default: module.BoardTab }))),
  register: lazy(() => import('./RegisterTab.tsx').then((module) => ({ default: module.RegisterTab }))),
  tackning: lazy(() => import('./CoverageTab.tsx').then((module) => ({ default: module.CoverageTab }))),
  dos: lazy(() => import('./DoseTab.tsx').then((module) => ({ default: module.DoseTab }))),
  tidslinje: lazy(() => import('./TimelineTab.tsx').then((module) => ({ default: module.TimelineTab }))),
  prova: lazy(() => import('./TryTab.tsx').then((module) => ({ default: module.TryTab }))),
  budget: lazy(() => import('./BudgetTab.tsx').then((module) => ({ default: module.BudgetTab }))),
}

/** Insatser: need beside effort, and the ways into it. Every way brings its own code. */
export function EffortView(props: ViewProps) {
  const Tab = TAB_COMPONENTS[props.state.effort.tab]
  return (
    <Suspense fallback={<EffortPage {...props} sentence="" />}>
      <Tab {...props} />
    </Suspense>
  )
}

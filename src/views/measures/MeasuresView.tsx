import type { ComponentType } from 'react'
import type { EffortTab } from '../../address/EffortQuestion.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { MeasuresPage } from './MeasuresPage.tsx'

const TAB_COMPONENTS: Readonly<Record<EffortTab, ComponentType<ViewProps>>> = {
  tavla: lazyPart(
    () => import('./board/BoardTab.tsx'),
    (module) => module.BoardTab,
  ),
  register: lazyPart(
    () => import('./register/RegisterTab.tsx'),
    (module) => module.RegisterTab,
  ),
  tackning: lazyPart(
    () => import('./coverage/CoverageTab.tsx'),
    (module) => module.CoverageTab,
  ),
  dos: lazyPart(
    () => import('./dose/DoseTab.tsx'),
    (module) => module.DoseTab,
  ),
  tidslinje: lazyPart(
    () => import('./timeline/TimelineTab.tsx'),
    (module) => module.TimelineTab,
  ),
  prova: lazyPart(
    () => import('./try/TryTab.tsx'),
    (module) => module.TryTab,
  ),
  budget: lazyPart(
    () => import('./budget/BudgetTab.tsx'),
    (module) => module.BudgetTab,
  ),
}

/** Insatser: need beside effort, and the ways into it. Every way brings its own code. */
export function MeasuresView(props: ViewProps) {
  const Tab = TAB_COMPONENTS[props.state.effort.tab]
  return (
    <PartBoundary
      language={props.state.language}
      resetKey={props.state.effort.tab}
      waiting={<MeasuresPage {...props} sentence="" />}
      frame={(fault) => (
        <MeasuresPage {...props} sentence="">
          {fault}
        </MeasuresPage>
      )}
    >
      <Tab {...props} />
    </PartBoundary>
  )
}

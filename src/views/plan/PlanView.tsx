import type { ComponentType } from 'react'
import type { PlanTab } from '../../address/PlanQuestion.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { PlanPage } from './PlanPage.tsx'

const TAB_COMPONENTS: Readonly<Record<PlanTab, ComponentType<ViewProps>>> = {
  dokument: lazyPart(
    () => import('./document/DocumentTab.tsx'),
    (module) => module.DocumentTab,
  ),
  mal: lazyPart(
    () => import('./records/GoalsTab.tsx'),
    (module) => module.GoalsTab,
  ),
  roster: lazyPart(
    () => import('./records/NotesTab.tsx'),
    (module) => module.NotesTab,
  ),
  agenda: lazyPart(
    () => import('./agenda/AgendaTab.tsx'),
    (module) => module.AgendaTab,
  ),
  organisation: lazyPart(
    () => import('./organisation/OrganisationTab.tsx'),
    (module) => module.OrganisationTab,
  ),
  andringar: lazyPart(
    () => import('./changes/ChangesTab.tsx'),
    (module) => module.ChangesTab,
  ),
}

/** Plan: the yearly documents, and what they are made of. */
export function PlanView(props: ViewProps) {
  const Tab = TAB_COMPONENTS[props.state.plan.tab]
  return (
    <PartBoundary
      language={props.state.language}
      resetKey={props.state.plan.tab}
      waiting={<PlanPage {...props} sentence="" />}
      frame={(fault) => (
        <PlanPage {...props} sentence="">
          {fault}
        </PlanPage>
      )}
    >
      <Tab {...props} />
    </PartBoundary>
  )
}

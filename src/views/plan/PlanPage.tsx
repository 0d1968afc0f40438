import type { ReactNode } from 'react'
import { PLAN_TABS } from '../../address/PlanQuestion.ts'
import { encodeState } from '../../address/urlCodec.ts'
import { useTitlePart } from '../../ui/pageTitle.ts'
import { TabbedPage, type TabbedPageProps } from '../../ui/TabbedPage.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import styles from './PlanPage.module.css'
import { planCatalogue } from './words/planCatalogue.ts'

export interface PlanPageProps
  extends Pick<ViewProps, 'state' | 'change' | 'presenting'>,
    Pick<TabbedPageProps<string>, 'sentence' | 'isDocument' | 'tools' | 'side' | 'sideLabel' | 'children'> {
  /** What is chosen in the tab, for the title of the page instead of the tab's name. */
  readonly chosen?: string
  /** How what stands above it is to be read. */
  readonly rule?: string
  /** After the rule: what is true of this browser alone, and dialogs. */
  readonly after?: ReactNode
}

/** What all tabs of Plan share. */
export function PlanPage({ state, change, chosen, rule, after, children, ...page }: PlanPageProps) {
  const words = planCatalogue(state.language).planView
  const { tab } = state.plan
  useTitlePart(page.presenting ? '' : (chosen ?? words.tabs[tab]))
  return (
    <TabbedPage
      {...page}
      title={words.title}
      tabsLabel={words.tabsLabel}
      tabs={PLAN_TABS.map((id) => ({
        id,
        text: words.tabs[id],
        href: encodeState({ ...state, plan: { ...state.plan, tab: id } }, window.location.search),
      }))}
      tab={tab}
      onTab={(id) => change((before) => ({ ...before, plan: { ...before.plan, tab: id } }))}
    >
      {children}
      {rule && <p className={styles.rule}>{rule}</p>}
      {after}
    </TabbedPage>
  )
}

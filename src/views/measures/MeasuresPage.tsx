import { EFFORT_TABS } from '../../address/EffortQuestion.ts'
import { encodeState } from '../../address/urlCodec.ts'
import { useTitlePart } from '../../ui/pageTitle.ts'
import { TabbedPage, type TabbedPageProps } from '../../ui/TabbedPage.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { effortCatalogue } from './words/effortCatalogue.ts'

export interface MeasuresPageProps
  extends Pick<ViewProps, 'state' | 'change' | 'presenting'>,
    Pick<TabbedPageProps<string>, 'isOnSlide' | 'sentence' | 'tools' | 'side' | 'sideLabel' | 'children'> {
  /** Instead of the tab's own title. */
  readonly title?: string
  /** What is chosen in the tab: stands before its title in the title of the page. */
  readonly chosen?: string | undefined
}

/** What all tabs of Insatser share. */
export function MeasuresPage({ state, change, title, chosen, ...page }: MeasuresPageProps) {
  const words = effortCatalogue(state.language).effort
  const { tab } = state.effort
  useTitlePart(page.presenting ? '' : [chosen, title ?? words.titles[tab]].filter(Boolean).join(' · '))
  return (
    <TabbedPage
      {...page}
      title={title ?? words.titles[tab]}
      tabsLabel={words.tabsLabel}
      tabs={EFFORT_TABS.map((id) => ({
        id,
        text: words.tabs[id],
        href: encodeState({ ...state, effort: { ...state.effort, tab: id } }, window.location.search),
      }))}
      tab={tab}
      onTab={(id) => change((before) => ({ ...before, effort: { ...before.effort, tab: id } }))}
    />
  )
}

import { type ComponentType, useState } from 'react'
import { COMPARE_TABS, type CompareTab } from '../../address/CompareQuestion.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { CompareSlots } from './CompareHead.tsx'
import styles from './CompareView.module.css'
import { compareCatalogue } from './words/compareCatalogue.ts'

const TABS: Readonly<Record<CompareTab, ComponentType<ViewProps>>> = {
  matris: lazyPart(
    () => import('./matrix/MatrixTab.tsx'),
    (module) => module.MatrixTab,
  ),
  sida: lazyPart(
    () => import('./sideBySide/SideBySideTab.tsx'),
    (module) => module.SideBySideTab,
  ),
  rang: lazyPart(
    () => import('./ranking/RankingTab.tsx'),
    (module) => module.RankingTab,
  ),
  samband: lazyPart(
    () => import('./relation/ScatterTab.tsx'),
    (module) => module.ScatterTab,
  ),
  utveckling: lazyPart(
    () => import('./trends/TrendsTab.tsx'),
    (module) => module.TrendsTab,
  ),
}

/** Jämför: a heading, what the chosen way of comparing says in a sentence, and that way itself. */
export function CompareView(props: ViewProps) {
  const { state, change, presenting } = props
  const words = compareCatalogue(state.language)
  const { tab } = state.compare
  const [sentence, setSentence] = useState<HTMLElement | null>(null)
  const [controls, setControls] = useState<HTMLElement | null>(null)
  const Tab = TABS[tab]
  const content = (
    <PartBoundary language={state.language} resetKey={JSON.stringify(state)}>
      <CompareSlots value={{ tab: presenting ? '' : words.compare.tabs[tab], sentence, controls }}>
        <Tab {...props} />
      </CompareSlots>
    </PartBoundary>
  )
  return (
    <section
      className={styles.view}
      data-presenting={presenting || undefined}
      data-on-slide={(tab === 'matris' && props.slideRoom !== undefined) || undefined}
      aria-label={presenting ? words.compare.tabs[tab] : words.compare.title}
    >
      <div className={styles.top}>
        <div className={styles.heading}>
          {!presenting && <h1>{words.compare.title}</h1>}
          <div ref={setSentence} className={styles.sentence} />
        </div>
        <div ref={setControls} className={styles.controls} />
      </div>
      {presenting ? (
        <div className={styles.content}>{content}</div>
      ) : (
        <Tabs
          isSpread
          label={words.compare.tabsLabel}
          tabs={COMPARE_TABS.map((id) => ({ id, text: words.compare.tabs[id] }))}
          value={tab}
          onChange={(id) => change((before) => ({ ...before, compare: { ...before.compare, tab: id } }))}
        >
          <div className={styles.content}>{content}</div>
        </Tabs>
      )}
    </section>
  )
}

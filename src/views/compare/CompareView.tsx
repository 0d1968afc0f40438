import { type ComponentType, useState } from 'react'
import { COMPARE_TABS, type CompareTab } from '../../address/CompareQuestion.ts'
import { indicatorById } from '../../domain/lookups.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { useTitlePart } from '../../ui/pageTitle.ts'
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

/** Ways that are about the indicator of the address. */
const ABOUT_ONE: ReadonlySet<CompareTab> = new Set(['rang', 'samband', 'utveckling'])

/** Jämför: a heading, what the chosen way of comparing says in a sentence, and that way itself. */
export function CompareView(props: ViewProps) {
  const { dataset, state, change, presenting } = props
  const words = compareCatalogue(state.language)
  const { tab } = state.compare
  const indicator = indicatorById(dataset, state.indicator)?.name[state.language] ?? ''
  useTitlePart(
    presenting ? '' : [words.compare.tabs[tab], ABOUT_ONE.has(tab) ? indicator : ''].filter(Boolean).join(': '),
  )
  const [sentence, setSentence] = useState<HTMLElement | null>(null)
  const [controls, setControls] = useState<HTMLElement | null>(null)
  const Tab = TABS[tab]
  const content = (
    <PartBoundary language={state.language} resetKey={JSON.stringify(state)}>
      <CompareSlots value={{ sentence, controls }}>
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

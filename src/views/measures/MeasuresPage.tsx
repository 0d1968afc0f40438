import { type ReactNode, useRef } from 'react'
import { EFFORT_TABS } from '../../address/EffortQuestion.ts'
import { encodeState } from '../../address/urlCodec.ts'
import { useTitlePart } from '../../ui/pageTitle.ts'
import { useCurrentInSight } from '../../ui/useCurrentInSight.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import styles from './MeasuresPage.module.css'
import { effortCatalogue } from './words/effortCatalogue.ts'

export interface MeasuresPageProps extends Pick<ViewProps, 'state' | 'change' | 'presenting'> {
  /** Drawn in proportion to the slide it stands on: its rows were chosen for that. */
  readonly isOnSlide?: boolean
  /** What the tab found, in a sentence or two; empty while it is not known. */
  readonly sentence: string
  /** Instead of the tab's own title. */
  readonly title?: string
  /** What is chosen in the tab: stands before its title in the title of the page. */
  readonly chosen?: string | undefined
  /** Beside the finding, on the right: controls, what is taken away. */
  readonly tools?: ReactNode
  /** The panel at the right, full height; below on a narrow screen. */
  readonly side?: ReactNode
  readonly sideLabel?: string
  readonly children?: ReactNode
}

/** What all tabs of Insatser share: the title, the finding, the way to the other tabs, and room for a panel. */
export function MeasuresPage(props: MeasuresPageProps) {
  const { state, change, presenting, isOnSlide, sentence, title, chosen, tools, side, sideLabel, children } = props
  const words = effortCatalogue(state.language).effort
  const { tab } = state.effort
  useTitlePart(presenting ? '' : [chosen, title ?? words.titles[tab]].filter(Boolean).join(' · '))
  const tabs = useRef<HTMLElement>(null)
  useCurrentInSight(tabs, tab)
  const hasSide = Boolean(side) && !presenting
  return (
    <div
      className={styles.page}
      data-side={hasSide ? '' : undefined}
      data-presenting={presenting || undefined}
      data-on-slide={isOnSlide || undefined}
    >
      <div className={styles.stage}>
        {/* A slide has its own headline. */}
        {!presenting && (
          <div className={styles.head}>
            <h1>{title ?? words.titles[tab]}</h1>
            <nav ref={tabs} aria-label={words.tabsLabel} className={styles.tabs}>
              {EFFORT_TABS.map((id) => (
                <a
                  key={id}
                  href={encodeState({ ...state, effort: { ...state.effort, tab: id } }, window.location.search)}
                  aria-current={id === tab ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    change((before) => ({ ...before, effort: { ...before.effort, tab: id } }))
                  }}
                >
                  {words.tabs[id]}
                </a>
              ))}
            </nav>
          </div>
        )}
        <div className={styles.finding}>
          <p>{sentence}</p>
          {tools}
        </div>
        {children}
      </div>
      {hasSide && (
        <aside className={styles.side} aria-label={sideLabel}>
          {side}
        </aside>
      )}
    </div>
  )
}

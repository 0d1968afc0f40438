import { type ReactNode, useRef } from 'react'
import styles from './TabbedPage.module.css'
import { useCurrentInSight } from './useCurrentInSight.ts'

export interface TabbedPageProps<T extends string> {
  readonly title: string
  readonly tabsLabel: string
  /** Each with the address it has, so that it can be opened in a window of its own. */
  readonly tabs: readonly { readonly id: T; readonly text: string; readonly href: string }[]
  readonly tab: T
  readonly onTab: (tab: T) => void
  readonly presenting: boolean
  /** Drawn in proportion to the slide it stands on: its rows were chosen for that. */
  readonly isOnSlide?: boolean
  /** A document of its own: on paper it has its own title, without the view's. */
  readonly isDocument?: boolean
  /** What the tab found, in a sentence or two; empty while it is not known. */
  readonly sentence: string
  /** Beside the finding, on the right: controls, what is taken away. */
  readonly tools?: ReactNode
  /** The panel at the right, full height; below on a narrow screen. */
  readonly side?: ReactNode
  readonly sideLabel?: string
  readonly children?: ReactNode
}

/** A view of several tabs that are pages of their own: title, finding, the way to the other tabs, and room for a panel. */
export function TabbedPage<T extends string>(props: TabbedPageProps<T>) {
  const {
    title,
    tabsLabel,
    tabs,
    tab,
    onTab,
    presenting,
    isOnSlide,
    isDocument,
    sentence,
    tools,
    side,
    sideLabel,
    children,
  } = props
  const list = useRef<HTMLElement>(null)
  useCurrentInSight(list, tab)
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
          <div className={styles.head} data-print={isDocument ? 'none' : undefined}>
            <h1>{title}</h1>
            <nav ref={list} aria-label={tabsLabel} className={styles.tabs}>
              {tabs.map(({ id, text, href }) => (
                <a
                  key={id}
                  href={href}
                  aria-current={id === tab ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    onTab(id)
                  }}
                >
                  {text}
                </a>
              ))}
            </nav>
          </div>
        )}
        <div className={styles.finding} data-print={isDocument ? 'none' : undefined}>
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

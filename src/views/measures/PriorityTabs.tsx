import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import type { PriorityTab } from './model/priorityTabs.ts'
import styles from './PriorityTabs.module.css'

export interface PriorityTabsProps {
  readonly label: string
  readonly tabs: readonly PriorityTab[]
  readonly open: PriorityTab | null
  readonly onOpen: (id: string) => void
  /** At the right end of the row. */
  readonly children?: ReactNode
}

/** The prioritised areas: those that figures can describe, and those that wait for figures, with the sign of missing. */
export function PriorityTabs({ label, tabs, open, onOpen, children }: PriorityTabsProps) {
  if (tabs.length === 0 && !children) return null
  return (
    <div className={styles.row}>
      <fieldset className={styles.tabs} data-print="kept">
        <Hidden as="legend">{label}</Hidden>
        {tabs.map((tab) => (
          <Button
            key={tab.id}
            aria-pressed={tab.id === open?.id}
            onClick={() => onOpen(tab.id)}
            data-gap={tab.isGap || undefined}
          >
            {tab.isGap && (
              <svg width="16" height="30" aria-hidden="true">
                <rect
                  x="0.5"
                  y="0.5"
                  width="15"
                  height="29"
                  rx="2"
                  fill="url(#pattern-missing)"
                  stroke="var(--rule-strong)"
                />
              </svg>
            )}
            <span>
              <b>{tab.name}</b>
              <small>{tab.meta}</small>
            </span>
          </Button>
        ))}
      </fieldset>
      {children}
    </div>
  )
}

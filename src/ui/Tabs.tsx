import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Tabs.module.css'
import { useCurrentInSight } from './useCurrentInSight.ts'

export interface TabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: T; readonly text: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly children: ReactNode
  /** The list and what it shows are laid out by the view around them, as its grid areas `tabs` and `panel`. */
  readonly isSpread?: boolean
}

/** Tabs with the keyboard of the platform: one tab stop, arrows move and choose, Home and End go to the ends. */
export function Tabs<T extends string>({ label, tabs, value, onChange, children, isSpread }: TabsProps<T>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  useCurrentInSight(list, value)
  const at = tabs.findIndex((tab) => tab.id === value)
  const onKey = (event: KeyboardEvent): void => {
    const last = tabs.length - 1
    const next =
      event.key === 'ArrowRight'
        ? at === last
          ? 0
          : at + 1
        : event.key === 'ArrowLeft'
          ? at === 0
            ? last
            : at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? last
              : -1
    if (next < 0) return
    event.preventDefault()
    onChange(tabs[next]!.id)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div className={styles.tabs} data-spread={isSpread || undefined}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKey}>
        {tabs.map((tab) => (
          <Button
            key={tab.id}
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === value ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.text}
          </Button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={styles.panel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reached by the keyboard.
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  )
}

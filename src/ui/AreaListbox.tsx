import { type KeyboardEvent, useId } from 'react'
import styles from './AreaListbox.module.css'
import { Hidden } from './Hidden.tsx'

export interface AreaListboxProps {
  readonly label: string
  readonly description: string
  /** What is said of each area, by position in the dataset. */
  readonly spoken: readonly string[]
  readonly selected: readonly number[]
  readonly focused: number
  readonly onKey: (event: KeyboardEvent) => void
  readonly onFocusChange: (inside: boolean) => void
}

/** Above this many options only the active and the chosen ones exist; their place in the set is still said. */
const MOST_OPTIONS = 150

/** The map for the keyboard and the screen reader: one tab stop, a list of areas, several may be chosen. */
export function AreaListbox({ label, description, spoken, selected, focused, onKey, onFocusChange }: AreaListboxProps) {
  const id = useId()
  const all = spoken.length <= MOST_OPTIONS
  const shown = spoken.map((_, at) => at).filter((at) => all || at === focused || selected.includes(at) || at === 0)
  return (
    <>
      {/* Told when the list is reached; read by itself it would be in the way. */}
      <p id={`${id}-about`} hidden>
        {description}
      </p>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-about`}
        aria-multiselectable="true"
        aria-activedescendant={focused >= 0 ? `${id}-${focused}` : undefined}
        className={styles.listbox}
        onKeyDown={onKey}
        onFocus={() => onFocusChange(true)}
        onBlur={() => onFocusChange(false)}
      >
        {shown.map((at) => (
          <Hidden
            as="div"
            key={at}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={selected.includes(at)}
            aria-posinset={at + 1}
            aria-setsize={spoken.length}
          >
            {spoken[at]}
          </Hidden>
        ))}
      </div>
    </>
  )
}

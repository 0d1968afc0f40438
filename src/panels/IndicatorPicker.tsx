import { useMemo, useState } from 'react'
import type { AppState } from '../address/AppState.ts'
import { type AgendaFilter, carriesGoal } from '../domain/AgendaFilter.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { indicatorPicker } from '../facts/figures/indicatorPicker.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { catalogue } from '../words/catalogue.ts'
import { AgendaChoice } from './AgendaChoice.tsx'
import styles from './IndicatorPicker.module.css'

export interface IndicatorPickerProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly current: string | null
  readonly onChoose: (indicatorId: string) => void
  readonly onClose: () => void
}

/** All indicators with their strips, by prioritised area and theme; what lacks figures is listed too. */
export function IndicatorPicker({ dataset, state, current, onChoose, onClose }: IndicatorPickerProps) {
  const words = catalogue(state.language)
  const [query, setQuery] = useState('')
  const [goal, setGoal] = useState<AgendaFilter | null>(null)
  const picker = useMemo(() => indicatorPicker(dataset, state.language), [dataset, state.language])
  const needle = query.trim().toLowerCase()
  const groups = picker.groups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.name.toLowerCase().includes(needle) && carriesGoal(item, goal)),
    }))
    .filter((group) => group.items.length > 0)
  const choose = (id: string): void => {
    onChoose(id)
    onClose()
  }
  return (
    <Dialog title={words.map.pickIndicator} closeLabel={words.shell.close} place="wide" onClose={onClose}>
      <input
        type="search"
        className={styles.search}
        placeholder={words.map.pickerSearch}
        aria-label={words.map.pickerSearch}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          const first = groups[0]?.items[0]
          if (event.key !== 'Enter' || needle === '' || !first) return
          // The focus goes back to the button that opened this, and the same press must not open it again.
          event.preventDefault()
          choose(first.id)
        }}
      />
      <AgendaChoice dataset={dataset} language={state.language} value={goal} onChoose={setGoal} />
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.id}>
            <h3>{group.title}</h3>
            <ul>
              {group.items.map((item) => (
                <li key={item.id}>
                  <Button aria-current={item.id === current || undefined} onClick={() => choose(item.id)}>
                    <span>{item.name}</span>
                    <small>{item.note}</small>
                    <svg viewBox="0 0 90 12" width="90" height="12" aria-hidden="true">
                      <path d="M0 6.500H90" className={styles.rule} />
                      <path
                        d={item.marks.map((mark) => `M${2 + mark * 86} 2.500v8`).join('')}
                        className={styles.marks}
                      />
                    </svg>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && <p>{words.shell.searchNoHits}</p>}
        {goal === null && picker.gaps.length > 0 && (
          <ul className={styles.gaps}>
            {picker.gaps.map((gap) => (
              <li key={gap}>
                <svg width="16" height="12" aria-hidden="true">
                  <rect
                    x="0.5"
                    y="0.5"
                    width="15"
                    height="11"
                    fill="url(#pattern-missing)"
                    stroke="var(--rule-strong)"
                  />
                </svg>
                {gap}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

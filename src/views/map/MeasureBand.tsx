import { useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type BandItem, bandItems, unplacedItems } from '../../facts/measures/measureView.ts'
import { Button } from '../../ui/Button.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './MeasureBand.module.css'

export interface MeasureBandProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** "Når hela kommunen": measures for everybody have a band of their own and colour no area; unknown reach stands apart. */
export function MeasureBand({ dataset, state, change }: MeasureBandProps) {
  const words = catalogue(state.language).measure
  const items = bandItems(dataset, state.priority, state.language)
  const unplaced = unplacedItems(dataset, state.priority, state.language)
  if (dataset.measures.length === 0) return null
  return (
    <section className={styles.band} aria-label={words.band}>
      <div className={styles.title}>
        <svg width="20" height="20" aria-hidden="true">
          <circle cx="10" cy="10" r="8.5" fill="none" stroke="var(--effort)" strokeWidth="2" />
          <rect x="6" y="6" width="8" height="8" rx="1.5" fill="var(--effort)" />
        </svg>
        <div>
          <b>{words.band}</b>
          <span>{words.bandCount(items.length)}</span>
          {dataset.meta.priorityAreas.length > 0 && (
            <select
              aria-label={words.priorityFilter}
              value={state.priority ?? ''}
              onChange={(event) => change((before) => ({ ...before, priority: event.target.value || null }))}
            >
              <option value="">{words.allPriorities}</option>
              {dataset.meta.priorityAreas.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[state.language]}
                </option>
              ))}
            </select>
          )}
        </div>
      </div>
      <BandList items={items} most={unplaced.length > 0 ? MOST_BESIDE : MOST_SHOWN} state={state} change={change} />
      {unplaced.length > 0 && (
        <div className={styles.unplaced}>
          <p>
            <b>{words.unplaced}</b>
            <span>{words.unplacedNote(unplaced.length)}</span>
          </p>
          <BandList items={unplaced} most={MOST_SHOWN} state={state} change={change} />
        </div>
      )}
    </section>
  )
}

interface BandListProps extends Pick<MeasureBandProps, 'state' | 'change'> {
  readonly items: readonly BandItem[]
  readonly most: number
}

/** As many stand in a row of the band, or beside those whose reach is unknown; more unfold, so that the map keeps its room. */
const MOST_SHOWN = 4
const MOST_BESIDE = 2

function BandList({ items, most, state, change }: BandListProps) {
  const [isOpen, setOpen] = useState(false)
  const words = catalogue(state.language).measure
  const isFolded = !isOpen && items.length > most + 1
  // The one whose card is open is never among the folded.
  const shown = isFolded ? items.filter(({ measureId }, at) => at < most || measureId === state.measure) : items
  return (
    <ul data-open={isOpen || undefined} data-folded={isFolded || undefined}>
      {shown.map((item) => (
        <li key={item.measureId}>
          <Button
            aria-pressed={state.measure === item.measureId}
            onClick={() =>
              change((before) => ({ ...before, measure: before.measure === item.measureId ? null : item.measureId }))
            }
          >
            <b>{item.title}</b>
            <span>{item.meta}</span>
          </Button>
        </li>
      ))}
      {items.length > most + 1 && (
        <li className={styles.more}>
          <Button kind="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.fewer : words.more(items.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  )
}

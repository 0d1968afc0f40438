import type { AppState } from '../../../address/AppState.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import { Button } from '../../../ui/Button.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import type { TimelineBars as Bars } from './model/timelineBars.ts'
import styles from './TimelineTab.module.css'

export interface TimelineBarsProps {
  readonly bars: Bars
  readonly state: AppState
  readonly change: UrlState['change']
}

/** Every measure as a bar in time: open ends fade, an unknown start is dashed. */
export function TimelineBars({ bars, state, change }: TimelineBarsProps) {
  const words = effortCatalogue(state.language).timeline
  if (bars.bars.length === 0) return null
  return (
    <section className={styles.bars} aria-label={words.barsTitle}>
      <h2>{words.barsTitle}</h2>
      <div className={styles.years} aria-hidden="true">
        <span>
          {bars.years.map(({ year, at }) => (
            <i key={year} style={{ left: `${at * 100}%` }}>
              {year}
            </i>
          ))}
        </span>
      </div>
      <ul>
        {bars.bars.map((bar) => (
          <li key={bar.measureId} data-chosen={state.measure === bar.measureId || undefined}>
            <Button
              aria-pressed={state.measure === bar.measureId}
              onClick={() => change((before) => ({ ...before, measure: bar.measureId }))}
            >
              {bar.title}
            </Button>
            <span className={styles.track}>
              {bars.years.map(({ year, at }) => (
                <i key={year} style={{ left: `${at * 100}%` }} />
              ))}
              <b
                style={{ left: `${(bar.from ?? 0) * 100}%`, right: `${(1 - bar.to) * 100}%` }}
                data-open={bar.isOpen || undefined}
                data-unknown={bar.from === null || undefined}
                data-wide={bar.isWide || undefined}
              />
              {bar.mentioned.map((at) => (
                <em key={at} style={{ left: `${at * 100}%` }} />
              ))}
            </span>
            <small>
              {bar.text}
              {bar.isWide && `, ${words.wide}`}
              {bar.isUnplaced && `, ${words.unplaced}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

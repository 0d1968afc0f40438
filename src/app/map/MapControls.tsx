import { catalogue } from '../../i18n/catalogue.ts'
import { type AppState, COLOUR_MODES, LAYOUTS } from '../../state/AppState.ts'
import type { Vocabulary } from '../../state/Vocabulary.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { ChoroplethView } from '../../viewmodels/choroplethView.ts'
import type { UrlState } from '../useUrlState.ts'
import styles from './MapControls.module.css'

export interface MapControlsProps {
  readonly view: ChoroplethView
  readonly state: AppState
  readonly vocabulary: Vocabulary
  readonly narrow: boolean
  readonly change: UrlState['change']
  readonly onPickIndicator: () => void
}

/** The heading that is the indicator picker, and what the colours, the form and the period are. */
export function MapControls(props: MapControlsProps) {
  const { view, state, vocabulary, narrow, change, onPickIndicator } = props
  const words = catalogue(state.lang).map
  return (
    <div className={styles.top}>
      <div className={styles.heading}>
        <h1>
          <button
            type="button"
            className={styles.pick}
            onClick={onPickIndicator}
            aria-haspopup="dialog"
            title={words.pickIndicator}
          >
            {view.title}
            <Icon name="chevron" size={22} />
          </button>
        </h1>
        <p className={styles.subtitle}>{view.subtitle}</p>
      </div>
      <div className={styles.controls}>
        <PeriodControl state={state} vocabulary={vocabulary} change={change} />
        {!narrow && <FormControls view={view} state={state} change={change} />}
      </div>
    </div>
  )
}

/** What the colours say and what form the map has. On a phone they stand under the map, which comes first. */
export function FormControls({ view, state, change }: Pick<MapControlsProps, 'view' | 'state' | 'change'>) {
  const words = catalogue(state.lang).map
  const isCount = view.indicator.unit === 'count'
  const modes = COLOUR_MODES.filter((mode) => mode === 'value' || (!isCount && view.figures.municipality !== null))
  return (
    <>
      {modes.length > 1 && (
        <Segmented
          label={words.modeLabel}
          value={modes.includes(state.mode) ? state.mode : 'value'}
          options={modes.map((id) => ({ id, text: words.modes[id] }))}
          onChange={(mode) => change((before) => ({ ...before, mode }))}
        />
      )}
      <Segmented
        label={words.layoutLabel}
        value={state.layout}
        options={LAYOUTS.map((id) => ({ id, text: words.layouts[id] }))}
        onChange={(layout) => change((before) => ({ ...before, layout }))}
      />
    </>
  )
}

interface PeriodControlProps {
  readonly state: AppState
  readonly vocabulary: Vocabulary
  readonly change: UrlState['change']
}

function PeriodControl({ state, vocabulary, change }: PeriodControlProps) {
  const words = catalogue(state.lang).map
  const periods = vocabulary.periods.get(state.indicator) ?? []
  if (periods.length < 2) return null
  const at = periods.indexOf(state.period)
  const go = (period: string | undefined): void => {
    if (period !== undefined) change((before) => ({ ...before, period }))
  }
  return (
    <fieldset className={styles.period}>
      <legend>{words.periodLabel}</legend>
      <button
        type="button"
        onClick={() => go(periods[at - 1])}
        disabled={at <= 0}
        aria-label={words.earlierPeriod}
        title={words.earlierPeriod}
      >
        <Icon name="left" />
      </button>
      <select value={state.period} onChange={(event) => go(event.target.value)} aria-label={words.periodLabel}>
        {periods.map((period) => (
          <option key={period}>{period}</option>
        ))}
      </select>
      <button
        type="button"
        onClick={() => go(periods[at + 1])}
        disabled={at >= periods.length - 1}
        aria-label={words.laterPeriod}
        title={words.laterPeriod}
      >
        <Icon name="right" />
      </button>
    </fieldset>
  )
}

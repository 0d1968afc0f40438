import { type AppState, type ColourMode, LAYOUTS } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { indicatorById } from '../../domain/lookups.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EndsWith } from '../../ui/EndsWith.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './MapControls.module.css'
import { availableModes, enterMode } from './model/mapModes.ts'

export interface MapControlsProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly vocabulary: Vocabulary
  readonly narrow: boolean
  readonly change: UrlState['change']
  readonly onPickIndicator: (which: 'first' | 'second') => void
}

/** The heading that is the indicator picker, and what the colours, the form and the period are. */
export function MapControls(props: MapControlsProps) {
  const { view, narrow, onPickIndicator, state } = props
  const words = catalogue(state.language).map
  return (
    <div className={styles.top}>
      <div className={styles.heading}>
        <h1>
          <Button
            className={styles.pick}
            onClick={() => onPickIndicator('first')}
            aria-haspopup="dialog"
            title={words.pickIndicator}
          >
            <EndsWith text={view.title}>
              <Icon name="chevron" size={22} />
            </EndsWith>
          </Button>
        </h1>
        <p className={styles.subtitle}>{view.subtitle}</p>
      </div>
      {narrow ? (
        <div className={styles.controls}>
          <ModeControl {...props} />
          <PeriodControl {...props} />
        </div>
      ) : (
        <FormControls {...props} />
      )}
    </div>
  )
}

/** What the colours say and what form the map has. On a phone the form stands under the map, which comes first. */
export function FormControls(props: MapControlsProps) {
  const { state, narrow, change } = props
  const words = catalogue(state.language).map
  const { modes, mode, choose } = modeChoice(props)
  return (
    <div className={styles.controls}>
      {modes.length > 1 && !narrow && (
        <Segmented
          label={words.modeLabel}
          value={mode}
          options={modes.map((id) => ({ id, text: words.modes[id] }))}
          onChange={choose}
        />
      )}
      <div className={styles.row}>
        {state.mode === 'change' && <FromControl {...props} />}
        {(state.mode === 'bivariate' || state.layout === 'pair') && <SecondControl {...props} />}
        {!narrow && <PeriodControl {...props} />}
        <Choice
          label={words.layoutLabel}
          options={LAYOUTS.map((id) => ({ id, text: words.layouts[id] }))}
          value={state.layout}
          onChoose={(layout) => change((before) => ({ ...before, layout }))}
          className={styles.select}
        />
      </div>
    </div>
  )
}

/** What the colours say, as a list: a phone has no room for six buttons beside each other. */
function ModeControl(props: MapControlsProps) {
  const words = catalogue(props.state.language).map
  const { modes, mode, choose } = modeChoice(props)
  if (modes.length < 2) return null
  return (
    <Choice
      label={words.modeLabel}
      options={modes.map((id) => ({ id, text: words.modes[id] }))}
      value={mode}
      onChoose={choose}
      className={styles.select}
    />
  )
}

function modeChoice({ dataset, state, change }: MapControlsProps) {
  const modes = availableModes(dataset, state)
  return {
    modes,
    mode: modes.includes(state.mode) ? state.mode : ('value' as const),
    choose: (next: ColourMode) => change((before) => enterMode(dataset, before, next)),
  }
}

/** The other indicator, where two are shown. */
function SecondControl({ dataset, state, onPickIndicator }: MapControlsProps) {
  const modeWords = catalogue(state.language).mode
  const second = indicatorById(dataset, state.second)
  return (
    <Button
      className={styles.second}
      onClick={() => onPickIndicator('second')}
      aria-haspopup="dialog"
      title={modeWords.chooseSecond}
    >
      {second ? `${modeWords.with} ${second.name[state.language]}` : modeWords.chooseSecond}
      <Icon name="chevron" />
    </Button>
  )
}

/** The period a change is counted from. */
function FromControl({ state, vocabulary, change }: MapControlsProps) {
  const modeWords = catalogue(state.language).mode
  const periods = (vocabulary.periods.get(state.indicator) ?? []).filter((period) => period !== state.period)
  return (
    <Choice
      label={modeWords.changeFrom}
      options={periods.map((period) => ({ id: period, text: period }))}
      value={state.from ?? ''}
      onChoose={(from) => change((before) => ({ ...before, from }))}
      className={styles.select}
    />
  )
}

function PeriodControl({ state, vocabulary, change }: MapControlsProps) {
  const words = catalogue(state.language).map
  const periods = vocabulary.periods.get(state.indicator) ?? []
  if (periods.length < 2) return null
  const at = periods.indexOf(state.period)
  const go = (period: string | undefined): void => {
    if (period !== undefined) change((before) => ({ ...before, period }))
  }
  return (
    <fieldset className={styles.period}>
      <Hidden as="legend">{words.periodLabel}</Hidden>
      <Button
        kind="icon"
        onClick={() => go(periods[at - 1])}
        disabled={at <= 0}
        aria-label={words.earlierPeriod}
        title={words.earlierPeriod}
      >
        <Icon name="left" />
      </Button>
      <select value={state.period} onChange={(event) => go(event.target.value)} aria-label={words.periodLabel}>
        {periods.map((period) => (
          <option key={period}>{period}</option>
        ))}
      </select>
      <Button
        kind="icon"
        onClick={() => go(periods[at + 1])}
        disabled={at >= periods.length - 1}
        aria-label={words.laterPeriod}
        title={words.laterPeriod}
      >
        <Icon name="right" />
      </Button>
    </fieldset>
  )
}

import { useMemo, useState } from 'react'
import type { AppState, Theme } from '../../../address/AppState.ts'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { latestPeriod } from '../../../domain/lookups.ts'
import { MOST_DRAWN_AREAS } from '../../../facts/intake/intakeMessages.ts'
import { choroplethView } from '../../../map/model/choroplethView.ts'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { SmallMap } from '../../../map/SmallMap.tsx'
import type { HoverStore } from '../../../ui/HoverStore.ts'
import { numberText } from '../../../words/format.ts'
import { readingCatalogue } from '../words/readingCatalogue.ts'
import styles from './ResultMap.module.css'

export interface ResultMapProps {
  /** The package with what comes in; null where nothing does. */
  readonly dataset: Dataset | null
  readonly indicatorIds: readonly string[]
  readonly state: AppState
  readonly theme: Theme
  readonly hover: HoverStore
}

const NONE: readonly number[] = []
const nothing = () => {}
/** Areas of which nothing is known yet. */
const PLAIN: AreaPaint = { fill: 'var(--surface)', on: 'var(--ink)', pattern: null, classAt: -1 }

/** Indicators that can be shown: those that come in, else what a division takes over, the package's first choice first. */
function shownIndicators(dataset: Dataset | null, indicatorIds: readonly string[]): readonly string[] {
  const incoming = indicatorIds.filter((id) => dataset?.values.has(id))
  if (incoming.length > 0 || !dataset) return incoming
  const first = dataset.meta.defaultIndicator
  const all = (dataset.ownFigures?.indicatorIds ?? []).filter((id) => dataset.values.has(id))
  return first !== null && all.includes(first) ? [first, ...all.filter((id) => id !== first)] : all
}

/** The map that the figures make, as it will be: drawn from the package with them in it, small numbers hidden. */
export function ResultMap({ dataset: made, indicatorIds, state, theme, hover }: ResultMapProps) {
  const isTooMany = made !== null && made.areas.length > MOST_DRAWN_AREAS
  const dataset = isTooMany ? null : made
  const words = readingCatalogue(state.language).reading
  const [chosen, setChosen] = useState('')
  const shown = shownIndicators(dataset, indicatorIds)
  const id = shown.includes(chosen) ? chosen : (shown[0] ?? null)
  const period = dataset && id !== null ? latestPeriod(dataset, id) : undefined
  const shapes = useMemo(() => dataset && geographicShapes(dataset), [dataset])
  const view = useMemo(() => {
    if (!dataset || id === null || period === undefined) return null
    return choroplethView(
      dataset,
      { ...state, indicator: id, period, mode: 'value', method: 'natural', breaks: [] },
      theme,
    )
  }, [dataset, id, period, state, theme])
  return (
    <section className={styles.result} aria-label={words.mapTitle}>
      <h3>{words.mapTitle}</h3>
      {view && shapes?.box && dataset ? (
        <>
          {shown.length > 1 ? (
            <label className={styles.choice}>
              {words.mapOf}
              <select value={id ?? ''} onChange={(event) => setChosen(event.target.value)}>
                {shown.map((each) => (
                  <option key={each} value={each}>
                    {dataset.indicators.find((indicator) => indicator.id === each)?.name[state.language]}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <p>
              <b>{view.title}</b>
            </p>
          )}
          <p className={styles.meta}>{[view.unit, period].filter((part) => part !== '').join(', ')}</p>
          <div className={styles.map}>
            <SmallMap
              shapes={shapes}
              hover={hover}
              selected={NONE}
              onPick={nothing}
              numbers={view.shortValues}
              paints={view.paints}
              title=""
              name={words.mapName(view.title, period ?? '')}
            />
          </div>
          <p>{view.summary}</p>
        </>
      ) : shapes?.box && dataset ? (
        <>
          <p className={styles.meta}>{words.mapOfAreas}</p>
          <div className={styles.map}>
            <SmallMap
              shapes={shapes}
              hover={hover}
              selected={NONE}
              onPick={nothing}
              numbers={dataset.areas.map(({ name }) => name)}
              paints={dataset.areas.map(() => PLAIN)}
              title=""
              name={words.mapOfAreas}
            />
          </div>
        </>
      ) : (
        <p className={styles.meta}>
          {isTooMany ? words.mapLater(numberText(made.areas.length, 0, state.language)) : words.noMap}
        </p>
      )}
    </section>
  )
}

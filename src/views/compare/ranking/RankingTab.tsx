import { useCallback, useId, useMemo } from 'react'
import { RANKING_ENDS } from '../../../address/ChartsQuestion.ts'
import { chooseIndicator, toggleArea } from '../../../address/changes.ts'
import { indicatorById } from '../../../domain/lookups.ts'
import { sourceLine } from '../../../facts/subjects/sourceLine.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import styles from '../ChartTabs.module.css'
import { CompareHead } from '../CompareHead.tsx'
import { IndicatorControl, PeriodControl } from '../QuestionControls.tsx'
import { useAskCharts } from '../useAskCharts.ts'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { naturalSort, rankedView } from './model/rankedView.ts'
import { RankedBars } from './RankedBars.tsx'

/** Jämför: areas in order of one indicator, with the doubt about that order. */
export function RankingTab(props: ViewProps) {
  const { dataset, state, vocabulary, hover, change, presenting } = props
  const words = compareCatalogue(state.language)
  const ask = useAskCharts(change)
  const id = useId()
  const indicator = indicatorById(dataset, state.indicator)
  const sort = state.compare.charts.ranking ?? (indicator ? naturalSort(indicator) : 'highest')
  const { areas, period, language } = state
  const view = useMemo(() => {
    if (!indicator) return null
    performance.mark('sk:ranking-start')
    const made = rankedView(dataset, indicator, period, { sort, selected: areas }, language)
    performance.measure('sk:ranking', 'sk:ranking-start')
    return made
  }, [dataset, indicator, period, sort, areas, language])
  const pick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  if (!view || !indicator) return <CompareHead sentence={words.map.noIndicators} />
  return (
    <>
      <CompareHead
        about={indicator.name[language]}
        sentence={view.sentence}
        controls={
          !presenting && (
            <>
              <IndicatorControl
                dataset={dataset}
                state={state}
                current={state.indicator}
                onChoose={(id) => change((before) => chooseIndicator(before, id, vocabulary))}
              />
              <PeriodControl state={state} vocabulary={vocabulary} change={change} />
              <Segmented
                label={words.comparePanel.ranking.endLabel}
                options={RANKING_ENDS.map((id) => ({ id, text: words.comparePanel.ranking.ends[id] }))}
                value={sort}
                onChange={(ranking) => ask({ ranking: ranking === naturalSort(indicator) ? null : ranking })}
              />
            </>
          )
        }
      />
      <div className={styles.page}>
        <h2 id={id}>
          {view.name} {view.period}
        </h2>
        <p className={styles.meta}>{indicator.description[language]}</p>
        <div className={styles.ranking}>
          <RankedBars view={view} labelledBy={id} language={language} hover={hover} onPick={pick} />
        </div>
        <p className={styles.source}>{sourceLine(indicator, language)}</p>
      </div>
    </>
  )
}

import { useMemo, useState } from 'react'
import { useFact } from '../../../facts/live/useFact.ts'
import { NeedStatus } from '../../../facts/need/live/NeedStatus.tsx'
import { needsOf } from '../../../facts/need/live/needFacts.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { openPriority, priorityTabs } from '../model/priorityTabs.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import { CoverageKey } from './CoverageKey.tsx'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { CoverageSide } from './CoverageSide.tsx'
import styles from './CoverageTab.module.css'
import { coverageSlide } from './model/coverageSlide.ts'
import { coverageView } from './model/coverageView.ts'

const ALL = ''

/** Täckningsmatrisen: which ages each area's measures are for, in each prioritised area, beside how high the need is. */
export function CoverageTab({ dataset, state, hover, change, presenting, emphasis, slideRoom }: ViewProps) {
  const { language } = state
  const words = effortCatalogue(language).coverage
  const narrow = useMediaQuery('screen and (max-width: 899px)')
  const tabs = useMemo(() => priorityTabs(dataset, language), [dataset, language])
  // As the package proposes them.
  const found = useFact(
    needsOf(
      dataset,
      tabs.flatMap(({ spec }) => spec ?? []),
    ),
  )
  const needs = useMemo(() => new Map(found.map((need) => [need.result.spec.priorityArea ?? '', need])), [found])
  // There is room for all side by side, or for one.
  const tab = narrow || state.priority !== null ? openPriority(tabs, state.priority) : null
  const whole = useMemo(
    () => coverageView(dataset, tab ? [tab] : tabs, needs, language),
    [dataset, tab, tabs, needs, language],
  )
  const slide = useMemo(
    () => (slideRoom === undefined ? null : coverageSlide(whole, slideRoom, emphasis ?? [], language)),
    [whole, slideRoom, emphasis, language],
  )
  const isOnSlide = slide !== null
  const view = useMemo(() => (slide ? { ...whole, rows: slide.rows } : whole), [whole, slide])
  const [reading, setReading] = useState<string | null>(null)
  const cell = view.rows.flatMap(({ cells }) => cells).find(({ key }) => key === reading) ?? null
  return (
    <MeasuresPage
      state={state}
      change={change}
      presenting={presenting}
      isOnSlide={isOnSlide}
      sentence={slide?.note || view.sentence}
      sideLabel={words.legendTitle}
      side={<CoverageSide view={view} cell={cell} language={language} />}
    >
      {tabs.length > 1 && !presenting && (
        <div className={styles.choose}>
          <Segmented
            label={words.choose}
            options={[
              ...(narrow ? [] : [{ id: ALL, text: words.all }]),
              ...tabs.map(({ id, name }) => ({ id, text: name })),
            ]}
            value={tab?.id ?? ALL}
            onChange={(id) => change((before) => ({ ...before, priority: id === ALL ? null : id }))}
          />
        </div>
      )}
      <NeedStatus needs={[...needs.values()]} language={language} />
      <div className={styles.scroll}>
        <CoverageMatrix view={view} state={state} hover={hover} onRead={setReading} />
        {isOnSlide && <CoverageKey language={language} isOnSlide />}
      </div>
    </MeasuresPage>
  )
}

import { useMemo } from 'react'
import { BOARD_PICTURES } from '../../../address/EffortQuestion.ts'
import { useFact } from '../../../facts/live/useFact.ts'
import { NeedStatus } from '../../../facts/need/live/NeedStatus.tsx'
import { needOfState } from '../../../facts/need/live/needFacts.ts'
import { SETTLE_MS } from '../../../facts/need/live/settleMs.ts'
import { geographicShapes } from '../../../map/model/stage/areaShapes.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { priorityNeedState } from '../model/priorityNeedState.ts'
import { openPriority, priorityTabs } from '../model/priorityTabs.ts'
import { PriorityTabs } from '../PriorityTabs.tsx'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './BoardFilters.module.css'
import { BoardFilters } from './BoardFilters.tsx'
import { BoardMaps } from './BoardMaps.tsx'
import { BoardSide } from './BoardSide.tsx'
import { BoardTable } from './BoardTable.tsx'
import { boardSlide } from './model/boardSlide.ts'
import { boardView } from './model/boardView.ts'

/** Behov-insats-tavlan: every area with its need, how sure that is, what is directed at it, and the question that remains. */
export function BoardTab(props: ViewProps) {
  const { dataset, state, theme, hover, change, presenting, emphasis, slideRoom } = props
  const { language } = state
  const { board: words, boardMap: mapWords } = effortCatalogue(language)
  const tabs = useMemo(() => priorityTabs(dataset, language), [dataset, language])
  const tab = openPriority(tabs, state.priority)
  const need = useFact(needOfState(dataset, priorityNeedState(dataset, state, tab)), SETTLE_MS)
  const input = useMemo(() => ({ dataset, tab, need, state, theme }), [dataset, tab, need, state, theme])
  const whole = useMemo(() => boardView(input), [input])
  const isOnSlide = slideRoom !== undefined && state.effort.board === 'rows'
  const slide = useMemo(
    () => (isOnSlide ? boardSlide(whole, slideRoom, emphasis ?? [], language) : null),
    [isOnSlide, whole, slideRoom, emphasis, language],
  )
  const view = useMemo(() => (slide ? { ...whole, rows: slide.rows } : whole), [whole, slide])
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  return (
    <MeasuresPage
      state={state}
      change={change}
      presenting={presenting}
      isOnSlide={isOnSlide}
      sentence={slide?.note || view.sentence}
      sideLabel={words.mapTitle}
      side={
        <BoardSide
          dataset={dataset}
          state={state}
          theme={theme}
          hover={hover}
          change={change}
          input={input}
          view={view}
          shapes={shapes}
          tab={tab}
          presenting={presenting}
        />
      }
    >
      <PriorityTabs
        label={words.priorities}
        tabs={tabs}
        open={tab}
        onOpen={(id) => change((before) => ({ ...before, priority: id }))}
      >
        {!presenting && (
          <Segmented
            label={mapWords.pictureLabel}
            options={BOARD_PICTURES.map((id) => ({ id, text: mapWords.pictures[id] }))}
            value={state.effort.board}
            onChange={(board) => change((before) => ({ ...before, effort: { ...before.effort, board } }))}
          />
        )}
      </PriorityTabs>
      <NeedStatus needs={[need]} language={language} />
      {!presenting && <BoardFilters dataset={dataset} state={state} change={change} />}
      {view.goalNote && (
        <p role="status" className={styles.note}>
          {view.goalNote}
        </p>
      )}
      <div>
        {state.effort.board === 'rows' ? (
          <BoardTable
            dataset={dataset}
            need={need}
            state={state}
            view={view}
            hover={hover}
            change={change}
            presenting={presenting}
            rowHeight={slide?.rowHeight ?? null}
          />
        ) : (
          <BoardMaps
            dataset={dataset}
            state={state}
            theme={theme}
            hover={hover}
            change={change}
            view={view}
            shapes={shapes}
            need={need}
            tab={tab}
          />
        )}
      </div>
    </MeasuresPage>
  )
}

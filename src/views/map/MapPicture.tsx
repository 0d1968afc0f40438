import { useCallback, useMemo } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { mapName } from '../../facts/figures/mapName.ts'
import { tileSourceOf } from '../../facts/ground/live/tileSourceOf.ts'
import { notUnderWayCounts } from '../../facts/measures/measureView.ts'
import { MapStage, type MapStageProps } from '../../map/MapStage.tsx'
import type { MotionSync } from '../../map/MotionSync.ts'
import type { ChoroplethView } from '../../map/model/choroplethView.ts'
import { hoverText } from '../../map/model/hoverText.ts'
import { measurePoints } from '../../map/model/measurePoints.ts'
import type { AreaShapes } from '../../map/model/stage/areaShapes.ts'
import type { HoverStore } from '../../ui/HoverStore.ts'
import { numberText } from '../../words/format.ts'
import { MapFooter } from './MapFooter.tsx'
import { spokenAreas } from './model/spokenAreas.ts'
import { stageWords } from './stageWords.ts'

export interface MapPictureProps {
  readonly dataset: Dataset
  readonly view: ChoroplethView
  readonly state: AppState
  readonly theme: Theme
  readonly geography: AreaShapes
  /** Geography or squares of equal size. */
  readonly shapes: AreaShapes
  readonly counts: readonly number[]
  readonly selected: readonly number[]
  readonly served: readonly number[]
  readonly hover: HoverStore
  readonly change: UrlState['change']
  readonly onPick: (areaAt: number) => void
  readonly onClear: () => void
  readonly narrow: boolean
  /** Everything in SVG, for the moment in which the picture is taken. */
  readonly asSvg: boolean
  /** One of two maps side by side: moves with the other. */
  readonly sync?: MotionSync
  readonly presented?: MapStageProps['presented']
  readonly onPaper?: boolean
}

/** One map with its words: the stage, and where there is room the sentence and the legend on it. */
export function MapPicture(props: MapPictureProps) {
  const { dataset, view, state, geography, shapes, counts, selected, hover, change, narrow } = props
  const { language } = state
  const names = useMemo(() => dataset.areas.map((area) => mapName(area, dataset.meta)), [dataset])
  const spoken = useMemo(() => spokenAreas(dataset, view, counts, language), [dataset, view, counts, language])
  const words = useMemo(
    () => stageWords(dataset, view, language, numberText(geography.lensMembers.length, 0, language)),
    [dataset, view, language, geography],
  )
  const points = useMemo(
    () => measurePoints(dataset, state.priority, state.measure),
    [dataset, state.priority, state.measure],
  )
  const openMarks = useMemo(() => notUnderWayCounts(dataset, state.priority), [dataset, state.priority])
  const describe = useCallback(
    (areaAt: number) => hoverText(dataset, view, areaAt, language),
    [dataset, view, language],
  )
  return (
    <MapStage
      dataset={dataset}
      shapes={shapes}
      tileSource={tileSourceOf(dataset)}
      tiles={shapes !== geography}
      narrow={narrow}
      asSvg={props.asSvg}
      onPaper={props.onPaper}
      view={view}
      names={names}
      spoken={spoken}
      measureCounts={counts}
      openMarks={openMarks}
      selected={selected}
      served={props.served}
      points={points}
      describe={describe}
      theme={props.theme}
      hover={hover}
      words={words}
      sync={props.sync}
      presented={props.presented}
      onPick={props.onPick}
      onClear={props.onClear}
      footer={
        props.presented ? null : (
          <MapFooter
            dataset={dataset}
            view={view}
            state={state}
            selected={selected}
            hover={hover}
            change={change}
            presenting={props.onPaper ?? false}
            onPaper={props.onPaper ?? false}
          />
        )
      }
    />
  )
}

import { useMemo } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import { showProfile } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { FittedCompass } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { fetchPart } from '../../ui/fetchPart.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { AreaTab } from './AreaTab.tsx'
import { LandscapeTable } from './LandscapeTable.tsx'
import { areasShown } from './model/areasShown.ts'
import { compassAreaView } from './model/compassAreaView.ts'
import { compassTable } from './model/compassTable.ts'
import type { CompassTime } from './model/compassTime.ts'
import type { CompassTrust } from './model/compassTrust.ts'
import type { CompassView } from './model/compassView.ts'
import type { PullsView } from './model/pullsView.ts'
import { PlacesTab } from './PlacesTab.tsx'
import { TimeTab } from './TimeTab.tsx'
import { TrustTab } from './TrustTab.tsx'
import type { TrailPlayer } from './useTrailPlayer.ts'

const TABS = ['landscapes', 'area', 'time', 'trust', 'table'] as const
export type BoardTab = (typeof TABS)[number]

export interface BoardTabsProps {
  readonly dataset: Dataset
  readonly fit: FittedCompass
  readonly view: CompassView
  readonly state: AppState
  readonly theme: Theme
  readonly trust: CompassTrust
  readonly time: CompassTime
  readonly player: TrailPlayer
  readonly magnet: string | null
  readonly selected: readonly number[]
  readonly tab: BoardTab
  readonly change: UrlState['change']
  readonly onTab: (tab: BoardTab) => void
  readonly pullsOf: (areaAt: number) => PullsView | null
  readonly onPick: (areaAt: number) => void
  readonly onPinMagnet: (indicatorId: string) => void
  readonly onRename: (group: number, name: string) => void
}

/** Under the map: the landscapes, the chosen areas, the years, how sure it is, and all of it as tables. */
export function BoardTabs(props: BoardTabsProps) {
  const { dataset, fit, view, state, theme, tab, selected } = props
  const words = compassCatalogue(state.language).compass
  const areas = useMemo(
    () =>
      tab === 'area'
        ? areasShown(view, selected).flatMap((at) => compassAreaView(dataset, fit, at, state.language) ?? [])
        : [],
    [tab, view, selected, dataset, fit, state.language],
  )
  const table = useMemo(
    () => (tab === 'table' ? compassTable(dataset, fit, view.landscapes, state.language) : null),
    [tab, dataset, fit, view.landscapes, state.language],
  )
  return (
    <Tabs
      label={words.tabsLabel}
      tabs={TABS.map((id) => ({ id, text: words.tabs[id] }))}
      value={tab}
      onChange={props.onTab}
    >
      {tab === 'landscapes' && (
        <LandscapeTable dataset={dataset} view={view} state={state} theme={theme} onRename={props.onRename} />
      )}
      {tab === 'area' && (
        <AreaTab
          areas={areas}
          state={state}
          theme={theme}
          pulledBy={(at) => props.pullsOf(at)?.sentence ?? ''}
          onProfile={(at) => props.change((before) => showProfile(before, dataset.areas[at]!.id))}
        />
      )}
      {tab === 'time' && <TimeTab time={props.time} player={props.player} state={state} change={props.change} />}
      {tab === 'trust' && <TrustTab trust={props.trust} view={view} state={state} />}
      {table && (
        <PlacesTab
          dataset={dataset}
          table={table}
          state={state}
          theme={theme}
          magnet={props.magnet}
          make={async () => (await fetchPart(() => import('./takeCompass.ts'))).madePlaces(dataset, view, state)}
          onPick={props.onPick}
          onPinMagnet={props.onPinMagnet}
        />
      )}
    </Tabs>
  )
}

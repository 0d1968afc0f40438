import { useCallback, useMemo, useRef, useState } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { chooseIndicator, toggleArea } from '../../address/changes.ts'
import { countsNeed } from '../../address/viewAsked.ts'
import { areaPositions } from '../../domain/lookups.ts'
import { landscapesFact } from '../../facts/landscapes/live/landscapesFact.ts'
import { useFact } from '../../facts/live/useFact.ts'
import { measureCard, targetedCounts } from '../../facts/measures/measureView.ts'
import { NeedStatus } from '../../facts/need/live/NeedStatus.tsx'
import { SETTLE_MS } from '../../facts/need/live/settleMs.ts'
import { useNeedTools } from '../../facts/need/live/useNeedTools.ts'
import { isCounting } from '../../facts/need/NeedFindings.ts'
import { choroplethView } from '../../map/model/choroplethView.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import { tileShapes } from '../../map/model/stage/tileShapes.ts'
import { useSeenPicture } from '../../output/takeAway/SeenPicture.ts'
import { Busy } from '../../ui/Busy.tsx'
import { DialogBoundary } from '../../ui/DialogBoundary.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { PartFault } from '../../ui/PartFault.tsx'
import { useTitlePart } from '../../ui/pageTitle.ts'
import { useIdlePart } from '../../ui/useIdlePart.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { catalogue } from '../../words/catalogue.ts'
import { FormControls, MapControls } from './MapControls.tsx'
import { MapFooter } from './MapFooter.tsx'
import { MapPicture } from './MapPicture.tsx'
import styles from './MapView.module.css'
import { MeasureBand } from './MeasureBand.tsx'
import { settledMap } from './model/settledMap.ts'
import { SidePanel } from './SidePanel.tsx'
import { useMapPicture } from './useMapPicture.ts'

const MapPair = lazyPart(
  () => import('./MapPair.tsx'),
  (module) => module.MapPair,
)
const NarrowMap = lazyPart(
  () => import('./NarrowMap.tsx'),
  (module) => module.NarrowMap,
)
const FigureTable = lazyPart(
  () => import('./FigureTable.tsx'),
  (module) => module.FigureTable,
)
const PrintedMap = lazyPart(
  () => import('./PrintedMap.tsx'),
  (module) => module.PrintedMap,
)
const PresentedMap = lazyPart(
  () => import('./PresentedMap.tsx'),
  (module) => module.PresentedMap,
)
const IndicatorPicker = lazyPart(
  () => import('../../panels/IndicatorPicker.tsx'),
  (module) => module.IndicatorPicker,
)

const loadPrinting = () =>
  Promise.all([
    fetchPart(() => import('./PrintedMap.tsx')),
    fetchPart(() => import('../../output/print/PrintedPage.tsx')),
  ]).then(([{ PrintedMap }, { PrintedPage }]) => ({ PrintedMap, PrintedPage }))

/** Karta: the map, what it says, and the area or measure that is chosen. */
export function MapView({
  dataset,
  state: asked,
  theme,
  vocabulary,
  hover,
  change,
  presenting,
  onPaper,
  emphasis,
}: ViewProps) {
  const state = useMemo(() => settledMap(dataset, asked), [dataset, asked])
  const words = catalogue(state.language)
  const narrow = useMediaQuery('screen and (max-width: 699px)')
  const isPrintable = !presenting && state.layout !== 'table'
  const printing = usePrinting()
  const { part: paper, isComing: isPaperComing } = useIdlePart(loadPrinting, isPrintable)
  const [picking, setPicking] = useState<'first' | 'second' | null>(null)
  const { tools, retry: retryNeed } = useNeedTools(countsNeed(state.mode))
  const need = useFact(tools?.needOfState(dataset, state) ?? null, SETTLE_MS)
  const compass = useFact(state.mode === 'landscape' ? landscapesFact(dataset, state.compass, state.language) : null)
  const landscapes = compass?.kind === 'ready' ? compass.value : null
  const retryPaint = retryNeed ?? (compass?.kind === 'failed' ? compass.retry : null)
  const isComing = compass?.kind === 'working' || isCounting(need) || (countsNeed(state.mode) && !tools && !retryNeed)
  performance.mark('sk:recolour-start')
  const layer = need &&
    tools && { findings: need, paint: state.mode === 'effort' ? tools.needEffortSymbology : tools.needSymbology }
  const view = choroplethView(dataset, state, theme, layer, landscapes)
  performance.measure('sk:recolour', 'sk:recolour-start')
  const geography = useMemo(() => geographicShapes(dataset), [dataset])
  const tiled = state.layout === 'tiles'
  const shapes = useMemo(() => (tiled ? tileShapes(dataset, geography) : geography), [tiled, dataset, geography])
  const counts = useMemo(() => targetedCounts(dataset, state.priority), [dataset, state.priority])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const card = useMemo(
    () => (state.measure ? measureCard(dataset, state.measure, state.language) : null),
    [dataset, state.measure, state.language],
  )
  const served = useMemo(() => areaPositions(dataset, card?.areaIds ?? []), [card, dataset])
  const pick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const clear = useCallback(() => change((before) => ({ ...before, areas: [], measure: null })), [change])

  const column = useRef<HTMLElement & HTMLDivElement>(null)
  const { asSvg, picture: drawn } = useMapPicture(column)
  useSeenPicture(state.layout === 'table' ? null : drawn)

  useTitlePart(
    presenting || !view ? '' : [card?.title, `${view.title} ${view.years}`.trim()].filter(Boolean).join(' · '),
  )

  if (!view) return <p className={styles.nothing}>{words.map.noIndicators}</p>
  const footer = (
    <MapFooter
      dataset={dataset}
      view={view}
      state={state}
      selected={selected}
      hover={hover}
      change={change}
      presenting={presenting}
    />
  )
  const picture = {
    dataset,
    view,
    state,
    theme,
    geography,
    shapes,
    counts,
    selected,
    served,
    hover,
    change,
    onPick: pick,
    onClear: clear,
    narrow,
    asSvg,
  }
  if (onPaper) {
    return (
      <PartBoundary language={state.language} resetKey={state.layout}>
        <PrintedMap {...picture} />
      </PartBoundary>
    )
  }
  if (presenting && !narrow && state.layout !== 'table') {
    const named = areaPositions(dataset, emphasis ?? state.areas)
    return (
      <PartBoundary language={state.language}>
        {isComing && <Busy />}
        <PresentedMap {...picture} emphasis={named} />
      </PartBoundary>
    )
  }
  const controls = { dataset, view, state, vocabulary, narrow, change, onPickIndicator: setPicking }
  const stage = <MapPicture {...picture} />
  return (
    <div
      className={styles.view}
      data-panel={state.areas.length > 0 || card ? 'open' : 'idle'}
      data-printable={paper === null ? undefined : ''}
    >
      <section ref={column} className={styles.column} aria-label={view.title}>
        {!presenting && <MapControls {...controls} />}
        <NeedStatus needs={[need]} language={state.language} />
        {(isComing || isPaperComing) && <Busy />}
        {retryPaint && <PartFault kind="missing" language={state.language} onRetry={retryPaint} />}
        <PartBoundary language={state.language} resetKey={state.layout}>
          {state.layout === 'table' ? (
            <FigureTable
              dataset={dataset}
              view={view}
              state={state}
              theme={theme}
              counts={counts}
              onPick={pick}
              footer={footer}
            />
          ) : state.layout === 'pair' ? (
            <MapPair {...picture} narrow={false} />
          ) : narrow ? (
            <NarrowMap
              dataset={dataset}
              view={view}
              state={state}
              geography={geography}
              counts={counts}
              onPick={pick}
              stage={stage}
              footer={footer}
            />
          ) : (
            <div className={styles.stage}>{stage}</div>
          )}
        </PartBoundary>
        {narrow && !presenting && (
          <div className={styles.formControls}>
            <FormControls {...controls} />
          </div>
        )}
        {!presenting && <MeasureBand dataset={dataset} state={state} change={change} />}
      </section>
      {!presenting && (
        <SidePanel
          dataset={dataset}
          view={view}
          state={state}
          counts={counts}
          card={card}
          theme={theme}
          need={need}
          hover={hover}
          onPick={pick}
          change={change}
        />
      )}
      {printing && isPrintable && paper && !isComing && (
        <paper.PrintedPage dataset={dataset} state={state} job="map">
          <paper.PrintedMap {...picture} />
        </paper.PrintedPage>
      )}
      {picking && (
        <DialogBoundary title={words.map.pickIndicator} language={state.language} onClose={() => setPicking(null)}>
          <IndicatorPicker
            dataset={dataset}
            state={state}
            current={picking === 'first' ? state.indicator : state.second}
            onChoose={(id) =>
              change((before) =>
                picking === 'first' ? leaveNeed(chooseIndicator(before, id, vocabulary)) : { ...before, second: id },
              )
            }
            onClose={() => setPicking(null)}
          />
        </DialogBoundary>
      )}
    </div>
  )
}

/** Whoever chooses an indicator wants to see that, not the need index. */
function leaveNeed(state: AppState): AppState {
  return countsNeed(state.mode) ? { ...state, mode: 'value' } : state
}

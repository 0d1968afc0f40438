import { useCallback, useMemo, useRef, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import { toggleArea } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { FittedCompass } from '../../analysis/compass/compassSteps.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { areaPositions } from '../../domain/lookups.ts'
import { mapName } from '../../facts/figures/mapName.ts'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import { SmallMap } from '../../map/SmallMap.tsx'
import { PrintedPage } from '../../output/print/PrintedPage.tsx'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import type { HoverStore } from '../../ui/HoverStore.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText } from '../../words/format.ts'
import { type BoardTab, BoardTabs } from './BoardTabs.tsx'
import { DiscFootnotes, DiscSentence } from './DiscNotes.tsx'
import { CompassDisc } from './disc/CompassDisc.tsx'
import { HowToRead } from './HowToRead.tsx'
import { KompassControls } from './KompassControls.tsx'
import styles from './KompassView.module.css'
import { compassTime } from './model/compassTime.ts'
import { compassTrust } from './model/compassTrust.ts'
import { compassView } from './model/compassView.ts'
import { largestZoom } from './model/discDrawing.ts'
import { landscapePaints } from './model/landscapePaints.ts'
import { magnetShade } from './model/magnetShade.ts'
import { pullsView } from './model/pullsView.ts'
import { PresentedCompass } from './PresentedCompass.tsx'
import { QualityBar } from './QualityBar.tsx'
import { useOwnNames } from './useOwnNames.ts'
import { useTakeCompass } from './useTakeCompass.ts'
import { useTrailPlayer } from './useTrailPlayer.ts'

export interface CompassBoardProps {
  readonly dataset: Dataset
  readonly fit: FittedCompass
  readonly state: AppState
  readonly theme: Theme
  readonly hover: HoverStore
  readonly change: UrlState['change']
  readonly ask: (change: Partial<CompassQuestion>) => void
}

const ZOOM_STEP = 1.25
const NO_AREAS: readonly string[] = []

/** The disc, the map in the same colours, what the landscapes are, and how far all of it can be believed. */
export function CompassBoard({ dataset, fit, state, theme, hover, change, ask }: CompassBoardProps) {
  const words = compassCatalogue(state.language).compass
  const { language } = state
  const compact = useMediaQuery('screen and (max-width: 699px)')
  const own = useOwnNames(fit.frame.id)
  const { picture, weights } = state.compass
  const view = useMemo(
    () => compassView({ dataset, fit, picture, weights, own: own.names, language }),
    [dataset, fit, picture, weights, own.names, language],
  )
  const trust = useMemo(() => compassTrust(dataset, fit, language), [dataset, fit, language])
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const time = useMemo(() => compassTime(dataset, fit, selected, language), [dataset, fit, selected, language])
  const [tab, setTab] = useState<BoardTab>('landscapes')
  const player = useTrailPlayer(time.periods.length)
  const [pointed, setPointed] = useState<string | null>(null)
  const [zoom, setZoom] = useState(1)
  const [reading, setReading] = useState(false)
  const printing = usePrinting()
  const disc = useRef<HTMLDivElement>(null)

  // A magnet of other indicators than the compass has now says nothing here.
  const asked = state.compass.magnet
  const pinned = fit.frame.indicators.some(({ id }) => id === asked) ? asked : null
  const magnet = pointed ?? pinned
  const shade = useMemo(
    () => (magnet === null ? null : magnetShade(dataset, fit, magnet, { theme, language })),
    [dataset, fit, magnet, theme, language],
  )
  const colours = useMemo(() => landscapePaints(dataset, fit, theme), [dataset, fit, theme])
  const paints = shade?.paints ?? colours
  const numbers = useMemo(
    () => colours.map(({ classAt }) => (classAt < 0 ? '' : numberText(classAt + 1, 0, language))),
    [colours, language],
  )
  const isCompass = view.picture === 'compass'
  // Arrows add up to the compass's places only.
  const pullsOf = useCallback(
    (areaAt: number) => (isCompass ? pullsView(dataset, fit, areaAt, language) : null),
    [isCompass, dataset, fit, language],
  )
  const most = useMemo(() => largestZoom(view), [view])
  const onZoom = useCallback(
    (step: 1 | -1 | 0) =>
      setZoom((before) =>
        step === 0 ? 1 : Math.max(1, Math.min(most, step > 0 ? before * ZOOM_STEP : before / ZOOM_STEP)),
      ),
    [most],
  )
  const onPick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const onClear = useCallback(() => {
    change((before) => ({ ...before, areas: [], compass: { ...before.compass, magnet: null } }))
  }, [change])
  const onPinMagnet = useCallback(
    (id: string) =>
      change((before) => ({
        ...before,
        compass: { ...before.compass, magnet: before.compass.magnet === id ? null : id },
      })),
    [change],
  )
  const captionOf = useCallback(
    (areaAt: number) => {
      const area = dataset.areas[areaAt]!
      const group = view.marks.find((mark) => mark.areaAt === areaAt)?.group
      return group === undefined
        ? mapName(area, dataset.meta)
        : `${mapName(area, dataset.meta)} · ${view.landscapes[group]!.number}`
    },
    [dataset, view],
  )
  const motion = useMemo(
    () =>
      tab === 'time' && time.periods.length > 1 && isCompass
        ? { trails: time.trails, municipality: time.municipality, at: player.at }
        : null,
    [tab, time, isCompass, player.at],
  )
  const offer = useTakeCompass({ dataset, view, state, theme, shade, disc })
  return (
    <section className={styles.view} aria-label={view.title}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <h1>{view.title}</h1>
          <DiscSentence
            view={view}
            shade={shade}
            hover={hover}
            language={language}
            pullsOf={pullsOf}
            onHowToRead={() => setReading(true)}
          />
        </div>
        <KompassControls dataset={dataset} view={view} trust={trust} state={state} ask={ask} />
      </div>
      <div ref={disc} className={styles.disc}>
        <CompassDisc
          view={view}
          compact={compact}
          theme={theme}
          zoom={Math.min(zoom, most)}
          selected={selected}
          magnet={magnet}
          paints={paints}
          motion={motion}
          hover={hover}
          pullsOf={pullsOf}
          hint={words.discHint}
          municipalityName={words.municipality}
          captionOf={captionOf}
          onPick={onPick}
          onClear={onClear}
          onMagnet={setPointed}
          onPinMagnet={onPinMagnet}
          onZoom={onZoom}
        />
        <div className={styles.tools}>
          {most > 1.1 && (
            <>
              <button type="button" onClick={() => onZoom(1)} aria-label={words.zoomIn} title={words.zoomIn}>
                <Icon name="plus" />
              </button>
              <button
                type="button"
                onClick={() => onZoom(0)}
                disabled={zoom === 1}
                aria-label={words.zoomOut}
                title={words.zoomOut}
              >
                <Icon name="minus" />
              </button>
            </>
          )}
          <TakeAwayMenu {...offer} language={language} theme={theme} name={view.discName} look="tool" />
        </div>
        <DiscFootnotes
          notes={compact ? [words.phoneNote, ...view.footnotes] : view.footnotes}
          hover={hover}
          pullsOf={pullsOf}
        />
      </div>
      <div className={styles.side}>
        <div className={styles.map}>
          <SmallMap
            shapes={shapes}
            paints={paints}
            numbers={numbers}
            title={words.sameColours}
            name={words.mapName(view.landscapesText)}
            selected={selected}
            hover={hover}
            onPick={onPick}
          />
        </div>
        <BoardTabs
          dataset={dataset}
          fit={fit}
          view={view}
          state={state}
          theme={theme}
          trust={trust}
          time={time}
          player={player}
          magnet={magnet}
          selected={selected}
          change={change}
          tab={tab}
          onTab={setTab}
          pullsOf={pullsOf}
          onPick={onPick}
          onPinMagnet={onPinMagnet}
          onRename={own.rename}
        />
      </div>
      <QualityBar quality={view.quality} />
      {printing && (
        <PrintedPage dataset={dataset} state={state} job="disc">
          <PresentedCompass
            dataset={dataset}
            fit={fit}
            state={state}
            theme={theme}
            hover={hover}
            change={change}
            emphasis={NO_AREAS}
            onPaper
          />
        </PrintedPage>
      )}
      {reading && <HowToRead language={language} onClose={() => setReading(false)} />}
    </section>
  )
}

import { useCallback, useMemo, useState } from 'react'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import { SmallMap } from '../../map/SmallMap.tsx'
import { PrintedPage } from '../../output/print/PrintedPage.tsx'
import { measuredWidth } from '../../output/takeAway/measuredWidth.ts'
import { useSeenPicture } from '../../output/takeAway/SeenPicture.ts'
import { TakeAwayMenu } from '../../output/takeAway/TakeAwayMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { type BoardTab, BoardTabs } from './BoardTabs.tsx'
import { CompassSlide } from './CompassSlide.tsx'
import { DiscFootnotes, DiscSentence } from './DiscNotes.tsx'
import { CompassDisc } from './disc/CompassDisc.tsx'
import { HowToRead } from './HowToRead.tsx'
import { KompassControls } from './KompassControls.tsx'
import styles from './KompassView.module.css'
import { compassTime } from './model/compassTime.ts'
import { compassTrust } from './model/compassTrust.ts'
import { largestZoom } from './model/discDrawing.ts'
import { QualityBar } from './QualityBar.tsx'
import { type CompassPictureInput, useCompassPicture } from './useCompassPicture.ts'
import { useTrailPlayer } from './useTrailPlayer.ts'

export interface CompassBoardProps extends CompassPictureInput {
  readonly ask: (change: Partial<CompassQuestion>) => void
}

const ZOOM_STEP = 1.25
const NO_AREAS: readonly string[] = []

/** The disc, the map in the same colours, what the landscapes are, and how far all of it can be believed. */
export function CompassBoard({ ask, ...input }: CompassBoardProps) {
  const { dataset, fit, state, theme, hover, change } = input
  const words = compassCatalogue(state.language).compass
  const { language } = state
  const compact = useMediaQuery('screen and (max-width: 699px)')
  const { view, own, shade, magnet, selected, pullsOf, onPick, ...picture } = useCompassPicture(
    input,
    state.compass.magnet,
  )
  const trust = useMemo(() => compassTrust(dataset, fit, language), [dataset, fit, language])
  const time = useMemo(() => compassTime(dataset, fit, selected, language), [dataset, fit, selected, language])
  const [tab, setTab] = useState<BoardTab>('landscapes')
  const player = useTrailPlayer(time.periods.length)
  const [zoom, setZoom] = useState(1)
  const [reading, setReading] = useState(false)
  const printing = usePrinting()
  const most = useMemo(() => largestZoom(view), [view])
  const onZoom = useCallback(
    (step: 1 | -1 | 0) =>
      setZoom((before) =>
        step === 0 ? 1 : Math.max(1, Math.min(most, step > 0 ? before * ZOOM_STEP : before / ZOOM_STEP)),
      ),
    [most],
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
  const motion = useMemo(
    () =>
      tab === 'time' && time.periods.length > 1 && view.picture === 'compass'
        ? { trails: time.trails, municipality: time.municipality, at: player.at }
        : null,
    [tab, time, view.picture, player.at],
  )
  const makeDisc = async () => {
    const { madeDisc } = await fetchPart(() => import('./takeCompass.ts'))
    const shown = { dataset, view, theme, language, selected, magnet, zoom: Math.min(zoom, most), motion }
    return madeDisc(dataset, shown, state)
  }
  // The address knows nothing of zoom, trail and the magnet pointed at: what is taken from the header has them too.
  useSeenPicture(async () => (await makeDisc()).picture(measuredWidth()))
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
      <div className={styles.disc}>
        <CompassDisc
          {...picture.disc}
          compact={compact}
          zoom={Math.min(zoom, most)}
          motion={motion}
          onClear={onClear}
          onPinMagnet={onPinMagnet}
          onZoom={onZoom}
        />
        <div className={styles.tools}>
          {most > 1.1 && (
            <>
              <Button kind="icon" onClick={() => onZoom(1)} aria-label={words.zoomIn} title={words.zoomIn}>
                <Icon name="plus" />
              </Button>
              <Button
                kind="icon"
                onClick={() => onZoom(0)}
                disabled={zoom === 1}
                aria-label={words.zoomOut}
                title={words.zoomOut}
              >
                <Icon name="minus" />
              </Button>
            </>
          )}
          <TakeAwayMenu make={makeDisc} language={language} theme={theme} name={view.discName} look="tool" />
        </div>
        <DiscFootnotes
          notes={compact ? [words.phoneNote, ...view.footnotes] : view.footnotes}
          hover={hover}
          pullsOf={pullsOf}
        />
      </div>
      <div className={styles.side}>
        <div className={styles.map}>
          <SmallMap {...picture.map} />
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
          <CompassSlide {...input} emphasis={NO_AREAS} onPaper />
        </PrintedPage>
      )}
      {reading && <HowToRead language={language} onClose={() => setReading(false)} />}
    </section>
  )
}

import { useCallback, useMemo, useRef, useState } from 'react'
import type { AppState, Theme } from '../../address/AppState.ts'
import { toggleArea } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { FittedCompass } from '../../analysis/compass/compassSteps.ts'
import { PALETTES } from '../../colour/palette.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { areaPositions } from '../../domain/lookups.ts'
import { mapName } from '../../facts/figures/mapName.ts'
import { LandscapeLegend } from '../../map/LandscapeLegend.tsx'
import { geographicShapes } from '../../map/model/stage/areaShapes.ts'
import { SmallMap } from '../../map/SmallMap.tsx'
import { useTakeAway } from '../../output/takeAway/TakeAwayContext.ts'
import { Enlarged } from '../../ui/Enlarged.tsx'
import { fetchPart } from '../../ui/fetchPart.ts'
import type { HoverStore } from '../../ui/HoverStore.ts'
import { compassCatalogue } from '../../words/compassCatalogue.ts'
import { numberText } from '../../words/format.ts'
import { CompassDisc } from './disc/CompassDisc.tsx'
import { compassView } from './model/compassView.ts'
import { landscapePaints } from './model/landscapePaints.ts'
import { magnetShade } from './model/magnetShade.ts'
import { pullsView } from './model/pullsView.ts'
import styles from './PresentedCompass.module.css'
import { useOwnNames } from './useOwnNames.ts'

export interface PresentedCompassProps {
  readonly dataset: Dataset
  readonly fit: FittedCompass
  readonly state: AppState
  readonly theme: Theme
  readonly hover: HoverStore
  readonly change: UrlState['change']
  readonly emphasis: readonly string[]
  /** Every area is named. */
  readonly onPaper: boolean
}

/** As large on a slide of 1024 x 768 as the smallest type there allows. */
const DRAWN_FOR = { width: 640, height: 400 }
/** On a page across there is room for the disc of a wide screen; type of 12 pixels becomes 7 points. */
const DRAWN_FOR_PAPER = { width: 1280, height: 668 }
const LEAST_ON_PAPER = 0.75

const NOTHING = (): void => undefined

/** The compass on a slide or in another page: disc, map and landscapes; it answers to pointing and has nothing to set. */
export function PresentedCompass({
  dataset,
  fit,
  state,
  theme,
  hover,
  change,
  emphasis,
  onPaper,
}: PresentedCompassProps) {
  const { language } = state
  const words = compassCatalogue(language).compass
  const own = useOwnNames(fit.frame.id)
  const { picture, weights } = state.compass
  const view = useMemo(
    () => compassView({ dataset, fit, picture, weights, own: own.names, language }),
    [dataset, fit, picture, weights, own.names, language],
  )
  const shapes = useMemo(() => geographicShapes(dataset), [dataset])
  const selected = useMemo(() => areaPositions(dataset, state.areas), [state.areas, dataset])
  const [magnet, setMagnet] = useState<string | null>(null)
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
  // What the headline speaks of; where it speaks of nothing, every name that finds room.
  const named = useMemo(
    () => (emphasis.length > 0 ? areaPositions(dataset, emphasis) : dataset.areas.map((_, at) => at)),
    [emphasis, dataset],
  )
  const isCompass = view.picture === 'compass'
  const pullsOf = useCallback(
    (areaAt: number) => (isCompass ? pullsView(dataset, fit, areaAt, language) : null),
    [isCompass, dataset, fit, language],
  )
  const onPick = useCallback(
    (areaAt: number) => change((before) => toggleArea(before, dataset.areas[areaAt]!.id)),
    [change, dataset],
  )
  const onClear = useCallback(() => change((before) => ({ ...before, areas: [] })), [change])
  const onPinMagnet = useCallback((id: string) => setMagnet((before) => (before === id ? null : id)), [])
  const captionOf = useCallback((areaAt: number) => mapName(dataset.areas[areaAt]!, dataset.meta), [dataset])
  const root = useRef<HTMLElement>(null)
  useTakeAway({
    take: async () => (await fetchPart(() => import('./takeCompass.ts'))).takeCompass(dataset, view, state),
    picture: () => root.current,
  })
  const { land, landOn } = PALETTES[theme]
  const landscapes = view.landscapes.map(({ group, number, name }) => ({
    group,
    number,
    name,
    numbered: words.mode.number(number),
    fill: land[group % land.length]!,
    on: landOn[group % landOn.length]!,
  }))
  return (
    <Enlarged drawnFor={onPaper ? DRAWN_FOR_PAPER : DRAWN_FOR} least={onPaper ? LEAST_ON_PAPER : 1}>
      <section ref={root} className={styles.view} data-picture="slide" aria-label={view.title}>
        <div className={styles.disc}>
          <CompassDisc
            view={view}
            compact={!onPaper}
            named={named}
            theme={theme}
            zoom={1}
            selected={selected}
            magnet={magnet}
            paints={paints}
            motion={null}
            hover={hover}
            pullsOf={pullsOf}
            hint={words.discHint}
            municipalityName={words.municipality}
            captionOf={captionOf}
            onPick={onPick}
            onClear={onClear}
            onMagnet={NOTHING}
            onPinMagnet={onPinMagnet}
            onZoom={NOTHING}
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
          <LandscapeLegend landscapes={landscapes} label={view.landscapesText} />
          <p className={styles.quality}>{view.quality.sentence}</p>
        </div>
      </section>
    </Enlarged>
  )
}

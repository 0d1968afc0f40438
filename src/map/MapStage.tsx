import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Theme } from '../address/AppState.ts'
import { PALETTES } from '../colour/palette.ts'
import type { Dataset } from '../domain/Dataset.ts'
import { type Viewport, zoomAround } from '../geo/viewport.ts'
import { AreaListbox } from '../ui/AreaListbox.tsx'
import type { HoverStore } from '../ui/HoverStore.ts'
import { useElementSize } from '../ui/useElementSize.ts'
import { useTextMeasurer } from '../ui/useTextMeasurer.ts'
import { FocusOutline, HoverOutline } from './AreaOutlines.tsx'
import { Captions } from './Captions.tsx'
import { HoverCard } from './HoverCard.tsx'
import { MapPane } from './MapPane.tsx'
import styles from './MapStage.module.css'
import type { MapStageWords } from './MapStageWords.ts'
import type { MotionSync } from './MotionSync.ts'
import type { ChoroplethView } from './model/choroplethView.ts'
import type { HoverText } from './model/hoverText.ts'
import type { MeasurePoint } from './model/measurePoints.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { LABEL_FONTS } from './model/stage/labelDrawing.ts'
import { paneStroke } from './model/stage/paneStroke.ts'
import { type PaneId, SPANNING_BELOW } from './model/stage/stagePanes.ts'
import type { TileSource } from './model/TileSource.ts'
import { Connectors, Highlights, Labels, MeasurePoints, PaneFills, PanePatterns, PaneSymbols } from './StageOverlay.tsx'
import { useLargest } from './useLargest.ts'
import { useMapKeys } from './useMapKeys.ts'
import { useMapMarks } from './useMapMarks.ts'
import { useMapPointer } from './useMapPointer.ts'
import { usePaneMotion } from './usePaneMotion.ts'
import { useScrolls } from './useScrolls.ts'
import { useStageLabels } from './useStageLabels.ts'
import { useStagePanes } from './useStagePanes.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

export interface MapStageProps {
  readonly dataset: Dataset
  readonly shapes: AreaShapes
  /** Where tiles of many areas come from. */
  readonly tileSource: Promise<TileSource> | null
  /** Squares instead of geography: no engine, no places, no scale bar. */
  readonly tiles: boolean
  readonly narrow: boolean
  /** Fills and borders in SVG also where the engine draws them, for the moment in which the picture is taken. */
  readonly asSvg: boolean
  /** On a page: SVG alone, laid out as on a wide screen, with nothing to press and no list for the keyboard. */
  readonly onPaper?: boolean | undefined
  readonly view: ChoroplethView
  readonly names: readonly string[]
  readonly spoken: readonly string[]
  readonly measureCounts: readonly number[]
  /** Of measures that are not under way. */
  readonly openMarks: readonly number[]
  readonly selected: readonly number[]
  readonly served: readonly number[]
  readonly points: readonly MeasurePoint[]
  /** What the card at the area pointed at says. */
  readonly describe: (areaAt: number) => HoverText
  readonly theme: Theme
  readonly hover: HoverStore
  readonly words: MapStageWords
  readonly sync?: MotionSync | undefined
  readonly onPick: (areaAt: number) => void
  readonly onClear: () => void
  readonly footer: ReactNode
  /** On a slide: the pictures alone, with the names of these areas; without any, the names that fit. */
  readonly presented?: { readonly emphasis: readonly number[]; readonly isOneOfTwo?: boolean } | undefined
}

/** Above this many areas SVG fills would be slower than the engine they stand in for. */
const MOST_SVG_AREAS = 1500
/** Room between map and footer, and the steps the footer grows by: a word more must not move the map. */
const FOOTER_AIR = 8
const FOOTER_STEP = 8

/**
 * The hero: municipality and town as two linked maps. The first picture is SVG; the engine takes over when it is ready,
 * and where it cannot run the SVG stays, with the same layout and the same paths.
 */
export function MapStage(props: MapStageProps) {
  const { dataset, shapes, tiles, narrow, view, theme, hover, words, selected, served } = props
  const self = useRef(null)
  const overlay = useRef<SVGSVGElement>(null)
  const clip = useId()
  const [measureRoot, size] = useElementSize()
  const [measureFooter, footerSize] = useElementSize()
  const measure = useTextMeasurer(overlay, LABEL_FONTS)
  const [readyPanes, setReadyPanes] = useState<ReadonlySet<PaneId>>(new Set())
  const [failed, setFailed] = useState(false)
  const shareWheel = useScrolls()
  const palette = PALETTES[theme]
  const footerNeeds = useLargest(
    Math.ceil(((footerSize?.height ?? 0) + FOOTER_AIR) / FOOTER_STEP) * FOOTER_STEP,
    `${size?.width} ${view.legend.square !== null}`,
  )
  const { presented } = props
  const [width, height] = [size?.width ?? 0, size?.height ?? 0]
  const layout = useStagePanes(shapes, width, height, narrow, footerNeeds, presented !== undefined)
  const { panes } = layout
  const motion = usePaneMotion(panes)
  const { viewports } = motion
  // A slide stands still: SVG is there at once, prints, and leaves no graphics memory behind.
  const engine = !failed && !tiles && !props.onPaper && (!presented || dataset.areas.length > MOST_SVG_AREAS)
  const isReady = engine && panes.length > 0 && panes.every((pane) => readyPanes.has(pane.id))
  const svgFills = props.asSvg || (!isReady && (!engine || dataset.areas.length <= MOST_SVG_AREAS))
  const fills = useMemo(() => view.paints.map((paint) => paint.fill), [view.paints])
  const isAllNamed = !presented || presented.emphasis.length === 0
  const isAllOfTwo = isAllNamed && presented?.isOneOfTwo === true
  const showsPoints = view.showMeasures && !tiles && !presented
  const drawn = useStageLabels(
    {
      ...props,
      panes,
      viewports,
      places: dataset.places,
      footer: layout.footer,
      crowded: !narrow && (presented ? isAllOfTwo : width < SPANNING_BELOW),
      emphasis: presented?.emphasis ?? null,
      points: showsPoints ? props.points : NONE,
      measure,
    },
    props.asSvg || props.onPaper === true || presented !== undefined,
  )

  const { sync } = props
  const move = (id: PaneId, viewport: Viewport, settled: boolean): void => {
    motion.move(id, viewport, settled)
    if (settled) sync?.publish(self, id, viewport)
  }
  const followed = motion.move
  useEffect(() => sync?.join(self, (id, viewport) => followed(id, viewport, true)), [sync, followed])
  const zoom = (id: PaneId, factor: number): void => {
    const viewport = viewports.get(id)
    if (viewport) move(id, zoomAround(viewport, factor, { x: viewport.width / 2, y: viewport.height / 2 }), true)
  }
  const keys = useMapKeys({ ...props, panes, zoom, goHome: motion.goHome })
  const pointer = useMapPointer({ panes, viewports, shapes, hover, onPick: props.onPick })
  useMapMarks(panes.length > 0 && (isReady || svgFills), isReady)

  const [whole, lens] = (['whole', 'lens'] as const).map((id) => panes.find((pane) => pane.id === id))
  return (
    <div
      ref={measureRoot}
      className={styles.stage}
      style={narrow && layout.height > 0 ? { height: layout.height } : undefined}
      data-narrow={narrow || undefined}
      {...pointer}
    >
      {engine &&
        panes.map((pane) => (
          <MapPane
            key={pane.id}
            pane={pane}
            shapes={shapes}
            fills={fills}
            palette={palette}
            shareWheel={shareWheel}
            areas={dataset.areas}
            tiles={props.tileSource}
            lensKind={dataset.meta.lens?.kind ?? null}
            stroke={paneStroke(pane, theme, narrow)}
            viewport={viewports.get(pane.id)!}
            locale={words.locale}
            onMove={(viewport, settled) => move(pane.id, viewport, settled)}
            onReady={() => setReadyPanes((before) => new Set(before).add(pane.id))}
            onFailed={() => setFailed(true)}
          />
        ))}
      <svg
        ref={overlay}
        className={styles.overlay}
        aria-hidden="true"
        data-picture="map"
        data-surface={isReady ? 'engine' : 'svg'}
      >
        <defs>
          {panes.map(({ id, rect }) => (
            <clipPath key={id} id={`${clip}${id}`}>
              <rect {...rect} />
            </clipPath>
          ))}
        </defs>
        {panes.map((pane) => {
          const viewport = viewports.get(pane.id)!
          const base = { pane, viewport, shapes }
          const layer = { ...base, paints: view.paints, stroke: paneStroke(pane, theme, narrow) }
          return (
            <g key={pane.id} clipPath={`url(#${clip}${pane.id})`}>
              <g ref={motion.groupRef(pane.id)}>
                {svgFills && <PaneFills {...layer} />}
                <PanePatterns {...layer} />
                {view.kind === 'symbols' && <PaneSymbols {...base} sizes={view.symbolSizes} />}
                {showsPoints && <MeasurePoints {...base} points={props.points} />}
                <g data-picture="none">
                  <HoverOutline {...base} store={hover} />
                </g>
                <Highlights {...base} selected={selected} served={served} />
                <FocusOutline {...base} focused={keys.focused} />
              </g>
            </g>
          )
        })}
        {whole && lens && motion.isHome && (
          <Connectors
            shapes={shapes}
            whole={whole}
            lens={lens}
            wholeView={viewports.get('whole')!}
            lensView={viewports.get('lens')!}
          />
        )}
        {panes.map((pane) => (
          <Labels
            key={pane.id}
            labels={drawn.labels.get(pane.id) ?? NONE}
            places={drawn.places.get(pane.id) ?? NONE}
            paints={view.paints}
            openMarks={props.openMarks}
          />
        ))}
        {isAllNamed && !tiles && (
          <Captions
            whole={whole}
            lens={lens}
            viewports={viewports}
            words={words}
            unnamed={drawn.unnamed}
            showKey={view.showMeasures}
            {...(presented ? { isBare: true, height } : { isBare: narrow, height: layout.height })}
          />
        )}
      </svg>
      {!tiles &&
        !narrow &&
        !presented &&
        !props.onPaper &&
        panes.map((pane) => (
          <ZoomButtons
            key={pane.id}
            pane={pane}
            words={words}
            isHome={motion.isHome}
            onZoom={(factor) => zoom(pane.id, factor)}
            onHome={motion.goHome}
          />
        ))}
      {!props.onPaper && (
        <AreaListbox
          label={words.name}
          description={words.hint}
          spoken={props.spoken}
          selected={selected}
          focused={keys.focused}
          onKey={keys.onKey}
          onFocusChange={keys.onFocusChange}
        />
      )}
      <HoverCard
        panes={panes}
        viewports={viewports}
        shapes={shapes}
        store={hover}
        describe={props.describe}
        width={width}
      />
      {layout.footer && (
        <div
          ref={measureFooter}
          data-footer
          data-picture="legend"
          className={styles.footer}
          style={{ left: layout.footer.x, width: layout.footer.width }}
        >
          {props.footer}
        </div>
      )}
    </div>
  )
}

const NONE: readonly never[] = []

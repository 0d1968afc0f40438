import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Dataset } from '../domain/Dataset.ts'
import { fromPixel, zoomAround } from '../geo/viewport.ts'
import { shapeContains } from '../geo/worldShape.ts'
import type { Theme } from '../state/AppState.ts'
import type { HoverStore } from '../ui/HoverStore.ts'
import type { ChoroplethView } from '../viewmodels/choroplethView.ts'
import { PALETTES } from '../viewmodels/palette.ts'
import type { AreaShapes } from '../viewmodels/stage/areaShapes.ts'
import { labelLayout, type PlacedLabel } from '../viewmodels/stage/labelLayout.ts'
import { nextArea } from '../viewmodels/stage/nextArea.ts'
import { type PlacedPlace, placeLayout, placePoints } from '../viewmodels/stage/placeLayout.ts'
import { lensConnectors } from '../viewmodels/stage/stageModel.ts'
import { narrowPanes, type Pane, type PaneId, type PixelRect, widePanes } from '../viewmodels/stage/stagePanes.ts'
import { AreaListbox } from './AreaListbox.tsx'
import { HighlightLayer, HoverOutline } from './HighlightLayer.tsx'
import { hasWebGl } from './hasWebGl.ts'
import { MapPane } from './MapPane.tsx'
import styles from './MapStage.module.css'
import { paneStroke } from './paneStroke.ts'
import {
  LABEL_CLASSES,
  Labels,
  PaneFills,
  PanePatterns,
  PaneSymbols,
  PatternDefinitions,
  ScaleBarMark,
} from './StageOverlay.tsx'
import { useElementSize } from './useElementSize.ts'
import { usePaneMotion } from './usePaneMotion.ts'
import { useTextMeasurer } from './useTextMeasurer.ts'

/** Finished words; the map itself knows no language. */
export interface MapStageWords {
  readonly name: string
  readonly hint: string
  readonly wholeTitle: string
  readonly wholeSubtitle: string
  readonly lensTitle: string
  readonly lensSubtitle: string
  readonly measureKey: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomReset: string
  readonly panes: Readonly<Record<PaneId, string>>
  readonly locale: Record<string, string>
}

export interface MapStageProps {
  readonly dataset: Dataset
  readonly shapes: AreaShapes
  /** Squares instead of geography: no engine, no places, no scale bar. */
  readonly tiles: boolean
  readonly narrow: boolean
  readonly view: ChoroplethView
  /** What the reader of a screen hears; the same sentence that stands beside the map. */
  readonly summary: string
  readonly names: readonly string[]
  readonly spoken: readonly string[]
  readonly measureCounts: readonly number[]
  readonly selected: readonly number[]
  readonly served: readonly number[]
  readonly theme: Theme
  readonly hover: HoverStore
  readonly words: MapStageWords
  readonly onPick: (areaAt: number) => void
  readonly onClear: () => void
  readonly footer: ReactNode
}

/** Above this many areas SVG fills would be slower than the engine they stand in for, and names would be noise. */
const MOST_SVG_AREAS = 1500
const MOST_LABELS = 400
const LARGEST_SYMBOL = 26

/** The hero: municipality and town as two linked maps with labels, marks and outlines laid out by pure code. */
export function MapStage(props: MapStageProps) {
  const { dataset, shapes, tiles, narrow, view, theme, hover, words, selected, served, footer } = props
  const root = useRef<HTMLDivElement>(null)
  const overlay = useRef<SVGSVGElement>(null)
  const size = useElementSize(root)
  const measure = useTextMeasurer(overlay, LABEL_CLASSES)
  const [readyPanes, setReadyPanes] = useState<ReadonlySet<PaneId>>(new Set())
  const [failed, setFailed] = useState(() => !hasWebGl())
  const [focused, setFocused] = useState(-1)
  const palette = PALETTES[theme]

  const width = size?.width ?? 0
  const height = narrow ? 0 : (size?.height ?? 0)
  const layout = useMemo(() => {
    if (width === 0 || (!narrow && height === 0)) return null
    if (narrow) {
      const { main, height: own } = narrowPanes(shapes, width)
      return { panes: main ? [main] : [], footer: null, height: own }
    }
    const wide = widePanes(shapes, width, height)
    return { panes: [wide.whole, wide.lens].filter((pane): pane is Pane => pane !== null), footer: wide.footer, height }
  }, [shapes, width, height, narrow])
  const panes = layout?.panes ?? NO_PANES
  const motion = usePaneMotion(panes)
  const { viewports } = motion

  const engine = !failed && !tiles
  const isReady = engine && panes.length > 0 && panes.every((pane) => readyPanes.has(pane.id))
  const svgFills = !isReady && (!engine || dataset.areas.length <= MOST_SVG_AREAS)
  const fills = useMemo(() => view.paints.map((paint) => paint.fill), [view.paints])

  useEffect(() => {
    if (isReady || (svgFills && panes.length > 0)) performance.mark('sk:first-map')
  }, [isReady, svgFills, panes.length])

  const reserved = useMemo(() => reservedRects(panes, layout?.footer ?? null), [panes, layout])
  const drawn = useMemo(() => {
    const labels = new Map<PaneId, PlacedLabel[]>()
    const places = new Map<PaneId, PlacedPlace[]>()
    if (!measure) return { labels, places }
    for (const pane of panes) {
      const moved = { ...pane, viewport: viewports.get(pane.id)! }
      const shown =
        pane.labelled.length <= MOST_LABELS ? pane.labelled : selected.filter((at) => pane.labelled.includes(at))
      const texts = shown.map((areaAt) => ({
        areaAt,
        name: props.names[areaAt]!,
        value: narrow ? view.shortValues[areaAt]! : view.values[areaAt]!,
        marks: view.showMeasures && !narrow ? (props.measureCounts[areaAt] ?? 0) : 0,
      }))
      const named = texts.map((text) => text.name)
      const withPlaces = pane.id === 'whole' && !tiles && !narrow
      const avoid = withPlaces ? placePoints(moved, shapes, dataset.places, named) : []
      const placed = labelLayout({ pane: moved, shapes, texts, measure, reserved, avoid, compact: narrow || tiles })
      labels.set(pane.id, placed)
      if (withPlaces) {
        const taken = [...reserved, ...placed.map((label) => label.box)]
        places.set(pane.id, placeLayout({ pane: moved, shapes, places: dataset.places, named, taken, measure }))
      }
    }
    return { labels, places }
  }, [
    measure,
    panes,
    viewports,
    shapes,
    view,
    props.names,
    props.measureCounts,
    reserved,
    narrow,
    tiles,
    dataset.places,
    selected,
  ])

  const areaUnder = useCallback(
    (clientX: number, clientY: number): number => {
      const bounds = root.current?.getBoundingClientRect()
      if (!bounds) return -1
      const x = clientX - bounds.left
      const y = clientY - bounds.top
      for (const pane of [...panes].reverse()) {
        const { rect } = pane
        if (x < rect.x || y < rect.y || x > rect.x + rect.width || y > rect.y + rect.height) continue
        const world = fromPixel(viewports.get(pane.id)!, { x: x - rect.x, y: y - rect.y })
        const found = pane.members.find((at) => shapeContains(shapes.shapes[at]!, world.x, world.y))
        if (found !== undefined) return found
      }
      return -1
    },
    [panes, viewports, shapes],
  )

  const pressed = useRef({ x: 0, y: 0 })
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    performance.mark('sk:hover-start')
    const at = areaUnder(event.clientX, event.clientY)
    hover.set(at)
    if (root.current) root.current.dataset.pointing = String(at >= 0)
    performance.measure('sk:hover', 'sk:hover-start')
  }
  const onPointerUp = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('button, a, [data-footer]')) return
    if (Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > 5) return
    const at = areaUnder(event.clientX, event.clientY)
    if (at >= 0) props.onPick(at)
  }

  const homePoints = useMemo(
    () =>
      dataset.areas.map((_, at) => {
        const pane = panes.find((candidate) => candidate.labelled.includes(at))
        const box = shapes.shapes[at]?.box
        if (!pane || !box) return null
        const { center, scale, width: w, height: h } = pane.viewport
        return {
          x: ((box.minX + box.maxX) / 2 - center.x) * scale + w / 2 + pane.rect.x,
          y: ((box.minY + box.maxY) / 2 - center.y) * scale + h / 2 + pane.rect.y,
        }
      }),
    [dataset, panes, shapes],
  )

  const zoom = (id: PaneId, factor: number): void => {
    const viewport = viewports.get(id)
    if (viewport) motion.move(id, zoomAround(viewport, factor, { x: viewport.width / 2, y: viewport.height / 2 }), true)
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step) setFocused(nextArea(homePoints, focused, step))
    else if (event.key === 'Home' || event.key === 'End') setFocused(extreme(view, event.key === 'Home'))
    else if ((event.key === 'Enter' || event.key === ' ') && focused >= 0) props.onPick(focused)
    else if (event.key === 'Escape') props.onClear()
    else if (event.key === '+' || event.key === '-') {
      const home = panes.find((pane) => pane.labelled.includes(focused)) ?? panes.at(-1)
      if (home) zoom(home.id, event.key === '+' ? 1.5 : 1 / 1.5)
    } else if (event.key === '0') motion.goHome()
    else return
    event.preventDefault()
  }

  const whole = panes.find((pane) => pane.id === 'whole')
  const lens = panes.find((pane) => pane.id === 'lens')
  const connectors =
    whole && lens
      ? lensConnectors(
          shapes,
          { pane: whole, viewport: viewports.get('whole')! },
          { pane: lens, viewport: viewports.get('lens')! },
        )
      : []
  const shareWheel = useScrolls()

  return (
    <div
      ref={root}
      className={styles.stage}
      style={narrow && layout ? { height: layout.height } : undefined}
      data-narrow={narrow || undefined}
      onPointerMove={onPointerMove}
      onPointerLeave={() => hover.set(-1)}
      onPointerDown={(event) => {
        pressed.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerUp={onPointerUp}
    >
      {engine &&
        panes.map((pane) => (
          <MapPane
            key={pane.id}
            pane={pane}
            areas={dataset.areas}
            shapes={shapes}
            fills={fills}
            palette={palette}
            stroke={paneStroke(pane, theme, narrow)}
            viewport={viewports.get(pane.id)!}
            locale={words.locale}
            shareWheel={shareWheel}
            onMove={(viewport, settled) => motion.move(pane.id, viewport, settled)}
            onReady={() => setReadyPanes((before) => new Set(before).add(pane.id))}
            onFailed={() => setFailed(true)}
          />
        ))}
      <svg ref={overlay} className={styles.overlay} aria-hidden="true" data-surface={isReady ? 'engine' : 'svg'}>
        <PatternDefinitions />
        <defs>
          {panes.map(({ id, rect }) => (
            <clipPath key={id} id={`clip-${id}`}>
              <rect {...rect} />
            </clipPath>
          ))}
        </defs>
        {panes.map((pane) => {
          const viewport = viewports.get(pane.id)!
          const layer = { pane, viewport, shapes, paints: view.paints, stroke: paneStroke(pane, theme, narrow) }
          return (
            <g key={pane.id} clipPath={`url(#clip-${pane.id})`}>
              <g ref={motion.groupRef(pane.id)} className={styles.follow}>
                {svgFills && <PaneFills {...layer} />}
                <PanePatterns {...layer} />
                {view.kind === 'symbols' && (
                  <PaneSymbols
                    pane={pane}
                    viewport={viewport}
                    shapes={shapes}
                    sizes={view.symbolSizes}
                    largest={LARGEST_SYMBOL}
                  />
                )}
                <HoverOutline pane={pane} viewport={viewport} shapes={shapes} store={hover} />
                <HighlightLayer
                  pane={pane}
                  viewport={viewport}
                  shapes={shapes}
                  selected={selected}
                  served={served}
                  focused={focused}
                />
              </g>
            </g>
          )
        })}
        {connectors.map(([from, to]) => (
          <g key={`${from.x}`}>
            <path d={`M${from.x},${from.y}L${to.x},${to.y}`} className={styles.connectorCasing} />
            <path d={`M${from.x},${from.y}L${to.x},${to.y}`} className={styles.connector} />
          </g>
        ))}
        {panes.map((pane) => (
          <Labels
            key={pane.id}
            labels={drawn.labels.get(pane.id) ?? NO_LABELS}
            places={drawn.places.get(pane.id) ?? NO_PLACES}
            paints={view.paints}
            palette={palette}
          />
        ))}
        {!narrow && whole && !tiles && (
          <Captions whole={whole} lens={lens ?? null} viewports={viewports} words={words} showKey={view.showMeasures} />
        )}
      </svg>
      {engine &&
        !narrow &&
        panes.map((pane) => (
          <div
            key={pane.id}
            role="toolbar"
            aria-label={words.panes[pane.id]}
            className={styles.zoom}
            style={pane.id === 'lens' ? { right: 14, top: 44 } : { left: 32, top: 4 }}
          >
            <button type="button" onClick={() => zoom(pane.id, 1.5)} aria-label={words.zoomIn} title={words.zoomIn}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 3.500v9M3.500 8h9" />
              </svg>
            </button>
            <button
              type="button"
              onClick={() => zoom(pane.id, 1 / 1.5)}
              aria-label={words.zoomOut}
              title={words.zoomOut}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.500 8h9" />
              </svg>
            </button>
            {!motion.isHome && (
              <button type="button" onClick={motion.goHome} aria-label={words.zoomReset} title={words.zoomReset}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 6V3h3M13 6V3h-3M3 10v3h3M13 10v3h-3" />
                </svg>
              </button>
            )}
          </div>
        ))}
      <AreaListbox
        label={words.name}
        description={`${props.summary} ${words.hint}`}
        spoken={props.spoken}
        selected={selected}
        focused={focused}
        onKey={onKey}
        onFocusChange={(inside) => setFocused(inside ? (selected[0] ?? extreme(view, true)) : -1)}
      />
      {layout?.footer && (
        <div data-footer className={styles.footer} style={{ left: layout.footer.x, width: layout.footer.width }}>
          {footer}
        </div>
      )}
    </div>
  )
}

const NO_PANES: readonly Pane[] = []
const NO_LABELS: readonly PlacedLabel[] = []
const NO_PLACES: readonly PlacedPlace[] = []

const STEPS: Record<string, 'left' | 'right' | 'up' | 'down'> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Position of the area with the highest or lowest value. */
function extreme(view: ChoroplethView, highest: boolean): number {
  let best = 0
  let bestValue = highest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  view.figures.figures.forEach(({ cell }, at) => {
    if (cell.kind !== 'value') return
    if (highest ? cell.value > bestValue : cell.value < bestValue) {
      best = at
      bestValue = cell.value
    }
  })
  return best
}

/** Headings, scale bars and keys of the stage: labels keep away from them. */
function reservedRects(panes: readonly Pane[], footer: PixelRect | null): PixelRect[] {
  const rects: PixelRect[] = footer ? [{ ...footer, y: footer.y - 6 }] : []
  for (const { id, rect } of panes) {
    if (id === 'lens') {
      rects.push(
        { x: rect.x, y: 0, width: 180, height: 32 },
        { x: rect.x + rect.width - 150, y: 0, width: 150, height: 16 },
      )
      rects.push({ x: rect.x + rect.width - 150, y: rect.y + rect.height - 44, width: 150, height: 30 })
    } else if (rect.height > 0) rects.push({ x: 0, y: rect.y + rect.height - 64, width: 150, height: 64 })
  }
  return rects
}

/** Whether the page scrolls: then the wheel belongs to the page, and Ctrl with the wheel to the map. */
function useScrolls(): boolean {
  const [scrolls, setScrolls] = useState(true)
  useEffect(() => {
    const read = (): void => setScrolls(document.documentElement.scrollHeight > window.innerHeight + 1)
    read()
    window.addEventListener('resize', read)
    return () => window.removeEventListener('resize', read)
  }, [])
  return scrolls
}

interface CaptionsProps {
  readonly whole: Pane
  readonly lens: Pane | null
  readonly viewports: ReturnType<typeof usePaneMotion>['viewports']
  readonly words: MapStageWords
  readonly showKey: boolean
}

function Captions({ whole, lens, viewports, words, showKey }: CaptionsProps) {
  const bottom = whole.rect.y + whole.rect.height
  const right = lens ? lens.rect.x + lens.rect.width - 32 : 0
  return (
    <g>
      <ScaleBarMark viewport={viewports.get('whole')!} x={32} y={bottom - 62} fromRight={false} />
      <text x={32} y={bottom - 36} className={styles.captionTitle}>
        {words.wholeTitle}
      </text>
      <text x={32} y={bottom - 20} className={styles.caption}>
        {words.wholeSubtitle}
      </text>
      {lens && (
        <>
          <text x={lens.rect.x + 20} y={11} className={styles.captionTitle}>
            {words.lensTitle}
          </text>
          <text x={lens.rect.x + 20} y={26} className={styles.caption}>
            {words.lensSubtitle}
          </text>
          <ScaleBarMark viewport={viewports.get('lens')!} x={right} y={lens.rect.y + lens.rect.height - 26} fromRight />
          {showKey && (
            <>
              <text x={right} y={11} textAnchor="end" className={styles.caption}>
                {words.measureKey}
              </text>
              <KeySquare text={words.measureKey} right={right} />
            </>
          )}
        </>
      )}
    </g>
  )
}

/** The square before the key's text; its place follows the text, whose width only the browser knows. */
function KeySquare({ text, right }: { readonly text: string; readonly right: number }) {
  const node = useRef<SVGRectElement>(null)
  useEffect(() => {
    const before = node.current?.previousElementSibling
    if (before instanceof SVGTextElement)
      node.current?.setAttribute('x', String(right - before.getComputedTextLength() - 14))
  })
  return <rect ref={node} data-key={text} y={2.5} width="8.5" height="8.5" rx="1.5" className={styles.keySquare} />
}

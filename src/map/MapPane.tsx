import type { Feature, FeatureCollection } from 'geojson'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Palette } from '../colour/palette.ts'
import type { Area, AreaKind } from '../domain/Area.ts'
import type { Viewport } from '../geo/viewport.ts'
import { PartSource } from '../ui/PartSource.ts'
import { hasWebgl2 } from './hasWebgl2.ts'
import styles from './MapPane.module.css'
import { MapSurface } from './MapSurface.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import type { PaneStroke } from './model/stage/paneStroke.ts'
import type { Pane } from './model/stage/stagePanes.ts'
import type { TileSource } from './model/TileSource.ts'
import { outlineFeatures } from './outlineFeatures.ts'
import type { SurfaceTiles } from './surfaceStyle.ts'
import { tileAddress } from './tileAddresses.ts'

export interface MapPaneProps {
  readonly pane: Pane
  readonly areas: readonly Area[]
  /** Where tiles of the areas come from; null where they are few enough to be sent as they are. */
  readonly tiles: Promise<TileSource> | null
  /** Of the area kinds the one that the lens enlarges. */
  readonly lensKind: AreaKind | null
  readonly shapes: AreaShapes
  readonly fills: readonly string[]
  readonly palette: Palette
  readonly stroke: PaneStroke
  readonly viewport: Viewport
  readonly locale: Record<string, string>
  readonly shareWheel: boolean
  readonly onMove: (viewport: Viewport, settled: boolean) => void
  readonly onReady: () => void
  readonly onFailed: () => void
}

// Asked for with this module, while figures are still being read; who needs it waits for it.
const engine = new PartSource(() => import('./EngineMap.ts'))
if (hasWebgl2()) void engine.current()

/** One engine pane. It loads the engine by itself and says when the first picture stands. */
export function MapPane(props: MapPaneProps) {
  const { pane, areas, tiles, lensKind, shapes, fills, palette, stroke, viewport, shareWheel } = props
  const members = useSamePositions(pane.members)
  const container = useRef<HTMLDivElement>(null)
  const [surface, setSurface] = useState<MapSurface | null>(null)
  const latest = useRef(props)
  latest.current = props

  const isLens = pane.id === 'lens'
  const outline = useMemo(() => outlineFeatures(isLens ? shapes.lensOutline : shapes.outline), [shapes, isLens])
  const whole = useMemo(() => {
    if (tiles) return null
    const lens = new Set(shapes.lensMembers)
    const features = members.flatMap((id): Feature[] => {
      const geometry = areas[id]!.geometry
      return geometry ? [{ type: 'Feature', id, geometry, properties: { lens: !isLens && lens.has(id) } }] : []
    })
    return { type: 'FeatureCollection', features } satisfies FeatureCollection
  }, [tiles, areas, shapes, isLens, members])

  useEffect(() => {
    if (!hasWebgl2()) {
      latest.current.onFailed()
      return
    }
    let made: MapSurface | null = null
    let isMounted = true
    // The SVG picture is painted before the engine takes the page's time.
    Promise.all([engine.ask(), tiles, nextPicture()])
      .then(([{ EngineMap }, source]) => {
        if (!isMounted || !container.current) return
        const now = latest.current
        const ofLens = shapes.lensMembers.length > 0 ? lensKind : null
        const own = source ? surfaceTiles(source, ofLens, isLens) : whole!
        made = new MapSurface(EngineMap, {
          container: container.current,
          data: { areas: own, outline },
          palette: now.palette,
          stroke: now.stroke,
          viewport: now.viewport,
          locale: now.locale,
          onMove: (moved, settled) => latest.current.onMove(moved, settled),
          onReady: () => latest.current.onReady(),
          onLost: () => latest.current.onFailed(),
        })
        setSurface(made)
      })
      .catch(() => latest.current.onFailed())
    return () => {
      isMounted = false
      made?.destroy()
      setSurface(null)
    }
  }, [whole, tiles, shapes, outline, lensKind, isLens])

  useEffect(() => surface?.paint(fills), [surface, fills])
  useEffect(() => surface?.restyle(palette, stroke), [surface, palette, stroke])
  useEffect(() => surface?.shareWheel(shareWheel), [surface, shareWheel])
  useEffect(() => surface?.show(viewport), [surface, viewport])

  const { x, y, width, height } = pane.rect
  return (
    <div className={styles.pane} style={{ left: x, top: y, width, height }}>
      <div ref={container} className={styles.canvas} />
    </div>
  )
}

function surfaceTiles(source: TileSource, lensKind: AreaKind | null, isLens: boolean): SurfaceTiles {
  const { minZoom, maxZoom } = source
  return { type: 'tiles', address: tileAddress(source), minZoom, maxZoom, lensKind, isLens }
}

/** The same list as long as it holds the same positions, so that a pane of another size keeps its engine. */
function useSamePositions(positions: readonly number[]): readonly number[] {
  const kept = useRef(positions)
  const same =
    positions.length === kept.current.length && positions.every((position, i) => position === kept.current[i])
  if (!same) kept.current = positions
  return kept.current
}

/** Resolves when what React has just drawn is on the screen. */
function nextPicture(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

import { memo } from 'react'
import { type Drawing, drawn } from '../domain/Drawing.ts'
import type { Viewport } from '../geo/viewport.ts'
import { Drawn } from '../ui/Drawn.tsx'
import type { MeasurePoint } from './model/measurePoints.ts'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { highlightDrawing } from './model/stage/highlightDrawing.ts'
import { labelDrawing, markLook } from './model/stage/labelDrawing.ts'
import { connectors, type PaneLayer, paneFills, panePatterns, paneSymbols } from './model/stage/paneDrawing.ts'
import { pointsOnPane } from './model/stage/pointsOnPane.ts'
import { scaleBar } from './model/stage/stageModel.ts'
import type { Pane } from './model/stage/stagePanes.ts'
import styles from './StageOverlay.module.css'

/** A part of the stage on the screen, drawn anew when what it is drawn from has changed. */
function layer<Props extends object>(draw: (props: Props) => Drawing) {
  return memo((props: Props) => <Drawn drawing={draw(props)} />)
}

export const PaneFills = layer(paneFills)
export const PanePatterns = layer(panePatterns)
export const PaneSymbols = layer(
  ({ sizes, ...pane }: Omit<PaneLayer, 'paints' | 'stroke'> & { readonly sizes: readonly number[] }) =>
    paneSymbols(pane, sizes),
)
export const Labels = layer(labelDrawing)
export const Highlights = layer(highlightDrawing)

export interface ConnectorsProps {
  readonly shapes: AreaShapes
  readonly whole: Pane
  readonly lens: Pane
  readonly wholeView: Viewport
  readonly lensView: Viewport
}

export const Connectors = layer(({ shapes, whole, lens, wholeView, lensView }: ConnectorsProps) =>
  connectors(shapes, { pane: whole, viewport: wholeView }, { pane: lens, viewport: lensView }),
)

export interface MeasurePointsProps {
  readonly pane: Pane
  readonly viewport: Viewport
  readonly shapes: AreaShapes
  readonly points: readonly MeasurePoint[]
}

/** Where measures are carried out: a small square at the place, ringed when the measure is chosen. */
export function MeasurePoints({ pane, viewport, shapes, points }: MeasurePointsProps) {
  return pointsOnPane({ ...pane, viewport }, shapes, points).map(({ point, x, y }) => {
    const square = { x: -3.5, y: -3.5, width: 7, height: 7, rx: 1.5, ...markLook(point.isUnderWay) }
    return (
      <g key={point.measureId} transform={`translate(${x},${y})`}>
        {point.isChosen && <circle r="9" className={styles.pointRing} />}
        <Drawn drawing={[drawn('rect', square)]} />
      </g>
    )
  })
}

export interface ScaleProps {
  readonly viewport: Viewport
  readonly x: number
  readonly y: number
  /** Draw leftwards from x instead of rightwards. */
  readonly fromRight: boolean
  readonly text: (km: number) => string
}

export function ScaleBarMark({ viewport, x, y, fromRight, text }: ScaleProps) {
  const bar = scaleBar(viewport, x, y, 48)
  const left = fromRight ? x - bar.width - 30 : x
  return (
    <g>
      <path d={`M${left},${y - 4}v4h${bar.width}v-4`} className={styles.scale} />
      <text x={left + bar.width + 6} y={y + 1} className={styles.tick}>
        {text(bar.km)}
      </text>
    </g>
  )
}

import { useMemo } from 'react'
import type { Viewport } from '../geo/viewport.ts'
import styles from './Connectors.module.css'
import type { AreaShapes } from './model/stage/areaShapes.ts'
import { lensConnectors } from './model/stage/stageModel.ts'
import type { Pane, PaneId } from './model/stage/stagePanes.ts'

export interface ConnectorsProps {
  readonly shapes: AreaShapes
  readonly whole: Pane
  readonly lens: Pane
  readonly viewports: ReadonlyMap<PaneId, Viewport>
}

/** The dotted lines that tie the enlarged town to its place. */
export function Connectors({ shapes, whole, lens, viewports }: ConnectorsProps) {
  const lines = useMemo(
    () =>
      lensConnectors(
        shapes,
        { pane: whole, viewport: viewports.get('whole')! },
        { pane: lens, viewport: viewports.get('lens')! },
      ).map(([from, to]) => `M${from.x},${from.y}L${to.x},${to.y}`),
    [shapes, whole, lens, viewports],
  )
  return lines.map((d) => (
    <g key={d}>
      <path d={d} className={styles.casing} />
      <path d={d} className={styles.line} />
    </g>
  ))
}

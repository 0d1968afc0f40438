import { useMemo } from 'react'
import type { TrendView } from '../../../charts/model/trendView.ts'
import { Drawn } from '../../../ui/Drawn.tsx'
import { trendTileDrawing } from './model/trendTileDrawing.ts'
import styles from './TrendTile.module.css'

export interface TrendTileProps {
  readonly view: TrendView
  readonly summary: string
  readonly width: number
  readonly height: number
}

/** A small picture of a course over time, light enough for many beside each other: no library, no pointing of its own. */
export function TrendTile({ view, summary, width, height }: TrendTileProps) {
  const drawing = useMemo(() => trendTileDrawing(view, width, height), [view, width, height])
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      data-drawn=""
      width={width}
      height={height}
      role="img"
      aria-label={summary}
      className={styles.tile}
      data-picture={`course-${view.id}`}
    >
      <Drawn drawing={drawing} />
    </svg>
  )
}

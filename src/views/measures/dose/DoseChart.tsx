import { useMemo } from 'react'
import { Drawn } from '../../../ui/Drawn.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import styles from './DoseChart.module.css'
import { doseDrawing, dotRadius } from './model/doseDrawing.ts'
import type { DosePicture } from './model/dosePictures.ts'

export interface DoseChartProps {
  readonly picture: DosePicture
  readonly hover: HoverStore
  readonly height?: number
}

/** A picture of doses that answers to pointing. */
export function DoseChart({ picture, hover, height = 380 }: DoseChartProps) {
  const [root, size] = useElementSize()
  const hovered = useHovered(hover)
  const width = size?.width ?? 0
  const { drawing, x, y } = useMemo(() => doseDrawing(picture, width, height), [picture, width, height])
  const pieces = useMemo(() => <Drawn drawing={drawing} />, [drawing])
  const pointed = picture.dots.find(({ areaAt }) => areaAt === hovered)
  return (
    <div ref={root} className={styles.chart} style={{ height }}>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={picture.title}
          data-picture={`dose-${picture.id}`}
          data-drawn=""
        >
          {pieces}
          {picture.dots.map((dot) => (
            <circle
              key={dot.areaId}
              cx={x(dot.x)}
              cy={y(dot.y)}
              r={dotRadius(dot.size)}
              className={styles.dot}
              data-hovered={dot === pointed || undefined}
              onPointerEnter={() => hover.set(dot.areaAt)}
              onPointerLeave={() => hover.set(-1)}
            />
          ))}
          {pointed && (
            <text x={Math.min(x(pointed.x) + 14, width - 150)} y={y(pointed.y) - 12} className={styles.reading}>
              {pointed.name} {pointed.reading}
            </text>
          )}
        </svg>
      )}
    </div>
  )
}

import { useId } from 'react'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import styles from './DoseChart.module.css'
import type { DosePicture } from './model/dosePictures.ts'

export interface DoseChartProps {
  readonly picture: DosePicture
  /** What it shows, in a sentence. */
  readonly summary: string
  readonly hover: HoverStore
  readonly height?: number
}

const EDGE = { left: 52, right: 16, top: 26, bottom: 46 }
const LARGEST = 11

/** A cloud of areas with its line, or a curve beside the diagonal of an even spread. */
export function DoseChart({ picture, summary, hover, height = 380 }: DoseChartProps) {
  const [root, size] = useElementSize()
  const clip = useId()
  const hovered = useHovered(hover)
  const width = size?.width ?? 0
  const inner = { width: Math.max(0, width - EDGE.left - EDGE.right), height: height - EDGE.top - EDGE.bottom }
  const x = (at: number): number => EDGE.left + at * inner.width
  const y = (at: number): number => EDGE.top + (1 - at) * inner.height
  const points = picture.path.map(([a, b]) => `${x(a)},${y(b)}`).join('L')
  return (
    <div ref={root} className={styles.chart} style={{ height }}>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={summary}
          data-picture={`dose-${picture.id}`}
          data-drawn=""
        >
          <clipPath id={clip}>
            <rect x={EDGE.left} y={EDGE.top} width={inner.width} height={inner.height} />
          </clipPath>
          {picture.xTicks.map((tick) => (
            <g key={`x${tick.text}`}>
              <path d={`M${x(tick.at)},${EDGE.top}V${EDGE.top + inner.height}`} className={styles.grid} />
              <text x={x(tick.at)} y={EDGE.top + inner.height + 16} textAnchor="middle" className={styles.tick}>
                {tick.text}
              </text>
            </g>
          ))}
          {picture.yTicks.map((tick) => (
            <g key={`y${tick.text}`}>
              <path d={`M${EDGE.left},${y(tick.at)}h${inner.width}`} className={styles.grid} />
              <text x={EDGE.left - 7} y={y(tick.at) + 4} textAnchor="end" className={styles.tick}>
                {tick.text}
              </text>
            </g>
          ))}
          <text x={0} y={13} className={styles.title}>
            {picture.yTitle}
          </text>
          <text x={EDGE.left + inner.width} y={height - 6} textAnchor="end" className={styles.title}>
            {picture.xTitle}
          </text>
          {picture.diagonal && (
            <>
              <path d={`M${x(0)},${y(0)}L${x(1)},${y(1)}`} className={styles.diagonal} />
              <text
                x={picture.id === 'presence' ? x(0.99) : x(0.02)}
                y={picture.id === 'presence' ? y(0.56) : y(0.42)}
                textAnchor={picture.id === 'presence' ? 'end' : 'start'}
                className={styles.tick}
              >
                {picture.diagonal}
              </text>
            </>
          )}
          <g clipPath={`url(#${clip})`}>
            <path d={`M${points}`} className={picture.dots.length > 0 ? styles.line : styles.curve} />
            {picture.strong.map((at) => {
              const [from, to] = [picture.path[at]!, picture.path[at + 1]!]
              return (
                <path key={at} d={`M${x(from[0])},${y(from[1])}L${x(to[0])},${y(to[1])}`} className={styles.strong} />
              )
            })}
          </g>
          {picture.dots.map((dot) => (
            <circle
              key={dot.areaId}
              cx={x(dot.x)}
              cy={y(dot.y)}
              r={3 + LARGEST * dot.size * 0.7}
              className={styles.dot}
              data-hovered={dot.areaAt === hovered || undefined}
              onPointerEnter={() => hover.set(dot.areaAt)}
              onPointerLeave={() => hover.set(-1)}
            />
          ))}
          {picture.dots.map((dot) =>
            dot.areaAt === hovered ? (
              <text
                key={dot.areaId}
                x={Math.min(x(dot.x) + 14, width - 150)}
                y={y(dot.y) - 12}
                className={styles.reading}
              >
                {dot.name} {dot.reading}
              </text>
            ) : null,
          )}
        </svg>
      )}
    </div>
  )
}

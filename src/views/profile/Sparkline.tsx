import styles from './Sparkline.module.css'

export interface SparklineProps {
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly width?: number
  readonly height?: number
}

/** A course so small that only its shape can be read. Decoration beside the words that say it. */
export function Sparkline({ points, width = 56, height = 18 }: SparklineProps) {
  const at = ({ x, y }: { readonly x: number; readonly y: number }) =>
    `${round(3 + x * (width - 6))},${round(height - 3 - y * (height - 6))}`
  const last = points.at(-1)
  if (!last) return null
  const [cx, cy] = at(last).split(',')
  return (
    <svg className={styles.line} width={width} height={height} aria-hidden="true">
      <path d={`M${points.map(at).join('L')}`} />
      <circle cx={cx} cy={cy} r="2.400" />
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

import type { TrendPlot } from './model/trendDrawing.ts'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'

const PLATE = 17

export interface TrendReadingProps {
  readonly view: TrendView
  readonly plot: TrendPlot
  /** Position of the period pointed at; -1 for none. */
  readonly active: number
}

/** The figures of the period pointed at, one line for each curve, on a plate beside it. */
export function TrendReading({ view, plot, active }: TrendReadingProps) {
  const period = view.periods[active]
  if (!period) return null
  const rows = view.series.map((series) => {
    const interval = series.points[active]?.interval
    return { series, text: `${series.texts[active]}${interval ? ` (${interval})` : ''}` }
  })
  const width = Math.min(
    plot.right - plot.left,
    36 + Math.max(0, ...rows.map(({ series, text }) => (series.name.length + text.length) * 6.2)),
  )
  const at = plot.x(period.x)
  const left = at + 12 + width < plot.right ? at + 12 : Math.max(plot.left, at - 12 - width)
  const height = (rows.length + 1) * PLATE + 8
  return (
    <g className={styles.reading}>
      <path d={`M${at},${plot.top}V${plot.bottom}`} />
      <rect x={left} y={plot.top} width={width} height={height} rx="3" />
      <text x={left + 10} y={plot.top + 17} className={styles.readingPeriod}>
        {period.period}
      </text>
      {rows.map(({ series, text }, row) => (
        <g key={series.id}>
          <text x={left + 10} y={plot.top + 17 + (row + 1) * PLATE}>
            {series.name}
          </text>
          <text x={left + width - 10} y={plot.top + 17 + (row + 1) * PLATE} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

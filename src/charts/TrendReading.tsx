import { Drawn } from '../ui/Drawn.tsx'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { type TrendPlot, trendPointedAt } from './model/trendDrawing.ts'
import type { TrendSeries } from './model/trendSeries.ts'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'

const PLATE = 17

export interface TrendReadingProps {
  readonly view: TrendView
  readonly plot: TrendPlot
  /** Position of the period pointed at; -1 for none. */
  readonly active: number
  readonly hover: HoverStore
}

/** The line behind that is pointed at, and the figures of the period pointed at, a row for each curve, on a plate beside. */
export function TrendReading({ view, plot, active, hover }: TrendReadingProps) {
  const areaAt = useHovered(hover)
  const pointedAt = view.others.find((each) => each.areaAt === areaAt)
  return (
    <>
      {pointedAt && <Drawn drawing={trendPointedAt(pointedAt, plot)} />}
      <Plate view={view} plot={plot} active={active} pointedAt={pointedAt} />
    </>
  )
}

interface PlateProps extends Omit<TrendReadingProps, 'hover'> {
  readonly pointedAt: TrendSeries | undefined
}

function Plate({ view, plot, active, pointedAt }: PlateProps) {
  const period = view.periods[active]
  if (!period) return null
  const rows = [...view.series, ...(pointedAt ? [pointedAt] : [])].map((series) => {
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

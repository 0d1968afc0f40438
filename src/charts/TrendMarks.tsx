import { chosenShape } from './chosenShape.ts'
import { labelsApart } from './model/labelsApart.ts'
import type { TrendPoint } from './model/trendSeries.ts'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'
import type { TrendPlot } from './TrendPlot.ts'

interface Placed {
  readonly view: TrendView
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

/** The figures on the curves: shapes for the chosen with their intervals, small dots for what they are compared with. */
export function TrendMarks({ view, x, y, active }: Placed & { readonly active: number }) {
  return (
    <>
      {view.series.toReversed().map((series) => (
        <g key={series.id} data-order={series.order} data-kind={series.kind}>
          {series.points.map((point, at) =>
            point === null ? null : (
              <g key={point.period} data-active={at === active || undefined}>
                {point.low !== null && point.high !== null && (
                  <path d={`M${x(point.x)},${y(point.low)}V${y(point.high)}`} className={styles.interval} />
                )}
                <path
                  d={
                    series.order > 0
                      ? chosenShape(series.order, x(point.x), y(point.value), 4.4)
                      : chosenShape(1, x(point.x), y(point.value), 2)
                  }
                  className={point.provisional ? styles.hollow : styles.mark}
                />
              </g>
            ),
          )}
        </g>
      ))}
    </>
  )
}

const LINE = 15
/** Longer names are cut; the key above has them in full. */
const LONGEST = 22

/** Names at the ends of the lines, moved apart where the lines end near each other. */
export function TrendEnds({ view, plot, x, y }: Placed & { readonly plot: TrendPlot }) {
  const ends = view.series.flatMap((series) => {
    const last = series.points.findLast((point): point is TrendPoint => point !== null)
    return last ? [{ series, last }] : []
  })
  const places = labelsApart(
    ends.map(({ last }) => y(last.value)),
    LINE,
    plot.top - 4,
    plot.bottom + 6,
  )
  return (
    <>
      {ends.map(({ series, last }, i) => {
        const [from, to] = [y(last.value), places[i]!]
        return (
          <g key={series.id} className={styles.end} data-kind={series.kind}>
            {Math.abs(from - to) > 3 && (
              <path d={`M${x(last.x) + 6},${from}L${plot.right + 9},${to}`} className={styles.leader} />
            )}
            <text x={plot.right + 12} y={to + 4}>
              {series.name.length > LONGEST ? `${series.name.slice(0, LONGEST - 1).trimEnd()}…` : series.name}
            </text>
          </g>
        )
      })}
    </>
  )
}

const PLATE = 17

/** The figures of the period pointed at, one line for each curve, on a plate beside it. */
export function TrendReading({
  view,
  plot,
  x,
  active,
}: Placed & { readonly plot: TrendPlot; readonly active: number }) {
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
  const at = x(period.x)
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

import { chosenShape } from '../../../charts/model/chosenShape.ts'
import { labelsApart } from '../../../charts/model/labelsApart.ts'
import type { TrendPoint } from '../../../charts/model/trendSeries.ts'
import type { TrendView } from '../../../charts/model/trendView.ts'
import styles from './TrendTile.module.css'

export interface TrendTileProps {
  readonly view: TrendView
  readonly summary: string
  readonly width: number
  readonly height?: number
  /** Figures at the ends of the lines. */
  readonly ends?: boolean
}

const TOP = 14
const FOOT = 18
const BARE_RIGHT = 10
/** Width of a letter at the ends of the lines. */
const LETTER = 5.7
const LINE = 13

/** A small picture of a course over time, light enough for many beside each other: no library, no pointing of its own. */
export function TrendTile({ view, summary, width, height = 130, ends = true }: TrendTileProps) {
  const last = view.series.flatMap((series) => {
    const point = series.points.findLast((each): each is TrendPoint => each !== null)
    return point ? [{ series, point }] : []
  })
  const longest = Math.max(0, ...last.map(({ point }) => point.text.length))
  const right = 6 + longest * LETTER
  const left = 8 + Math.max(0, ...view.axis.ticks.map(({ text }) => text.length)) * LETTER
  const plot = { left, right: width - (ends ? right : BARE_RIGHT), top: TOP, bottom: height - FOOT }
  const span = view.axis.high - view.axis.low || 1
  const x = (at: number): number => Math.round((plot.left + 5 + at * (plot.right - plot.left - 10)) * 10) / 10
  const y = (value: number): number =>
    Math.round((plot.bottom - ((value - view.axis.low) / span) * (plot.bottom - plot.top)) * 10) / 10
  const [bottomTick, topTick] = [view.axis.ticks[0], view.axis.ticks.at(-1)]
  const places = labelsApart(
    last.map(({ point }) => y(point.value)),
    LINE,
    plot.top,
    plot.bottom,
  )
  const [first, latest] = [view.periods[0], view.periods.at(-1)]
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
      {[topTick, bottomTick].map(
        (tick) =>
          tick && (
            <g key={tick.value}>
              <path d={`M${plot.left},${y(tick.value)}H${plot.right}`} className={styles.grid} />
              <text x={plot.left - 4} y={y(tick.value) + 4} textAnchor="end" className={styles.text}>
                {tick.text}
              </text>
            </g>
          ),
      )}
      {view.breaks.map((each) => (
        <path key={each.x} d={`M${x(each.x)},${plot.top}V${plot.bottom}`} className={styles.break} />
      ))}
      {view.series.toReversed().map((series) => (
        <g key={series.id} className={styles.series} data-kind={series.kind} data-order={series.order}>
          {series.segments.map((segment) => (
            <path
              key={segment[0]!.period}
              d={`M${segment.map((point) => `${x(point.x)},${y(point.value)}`).join('L')}`}
              className={styles.line}
            />
          ))}
          {series.kind === 'chosen' &&
            series.points.map(
              (point) =>
                point && (
                  <path
                    key={point.period}
                    d={chosenShape(Math.max(1, series.order), x(point.x), y(point.value), 3)}
                    className={point.provisional ? styles.hollow : styles.mark}
                  />
                ),
            )}
        </g>
      ))}
      {ends &&
        last.map(({ series, point }, at) => (
          <text
            key={series.id}
            x={plot.right + 4}
            y={places[at]! + 4}
            className={styles.end}
            data-kind={series.kind}
            data-order={series.order}
          >
            {point.text}
          </text>
        ))}
      {first && (
        <text
          x={x(first.x)}
          y={height - 4}
          textAnchor={view.periods.length > 1 ? 'start' : 'middle'}
          className={styles.text}
        >
          {first.period}
        </text>
      )}
      {latest && latest !== first && (
        <text x={x(latest.x)} y={height - 4} textAnchor="end" className={styles.text}>
          {latest.period}
        </text>
      )}
    </svg>
  )
}

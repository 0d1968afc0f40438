import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { Language } from '../domain/LocalText.ts'
import { AreaListbox } from '../ui/AreaListbox.tsx'
import { Drawn } from '../ui/Drawn.tsx'
import type { HoverStore } from '../ui/HoverStore.ts'
import { chartCatalogue } from '../words/chartCatalogue.ts'
import { GOAL } from './model/chartLooks.ts'
import { TREND_FOOT, type TrendSpan, trendAt, trendBehind, trendMarks, trendPlot } from './model/trendDrawing.ts'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'
import { TrendReading } from './TrendReading.tsx'

/** As `GOAL`, by the names that React has for them. */
const GOAL_LINE = {
  stroke: GOAL.stroke,
  strokeWidth: GOAL['stroke-width'],
  strokeDasharray: GOAL['stroke-dasharray'],
}

export interface TrendLinesProps {
  readonly view: TrendView
  readonly summary: string
  readonly height: number
  readonly spans: readonly TrendSpan[]
  readonly width: number
  /** Area pointed at, here or elsewhere. */
  readonly hover: HoverStore
  readonly language: Language
}

/** The drawing of a TrendChart: lines and axes by Recharts, marks, names and reading by us. Loaded with the library. */
export const TrendLines = memo(function TrendLines({
  view,
  width,
  height,
  summary,
  spans,
  hover,
  language,
}: TrendLinesProps) {
  const [active, setActive] = useState(-1)
  const root = useRef<HTMLDivElement>(null)
  const plot = useMemo(() => trendPlot(view, width, height), [view, width, height])
  const marks = useMemo(() => <Drawn drawing={trendMarks(view, plot)} />, [view, plot])
  const behind = useMemo(() => <Drawn drawing={trendBehind(view, plot)} />, [view, plot])
  const { x, written } = plot
  const lines = view.series.flatMap((series) =>
    series.segments
      .filter((segment) => segment.length > 1)
      .map((segment, at) => ({ key: `${series.id} ${at}`, series, segment })),
  )
  const data = view.periods.map(({ period, x: at }) => ({
    at,
    ...Object.fromEntries(
      lines.flatMap(({ key, segment }) => {
        const point = segment.find((each) => each.period === period)
        return point ? [[key, point.value]] : []
      }),
    ),
  }))
  const go = (step: number): void =>
    setActive((before) => Math.max(0, Math.min(view.periods.length - 1, before + step)))
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key]
    if (step === undefined) return
    event.preventDefault()
    go(step)
  }
  const point = (event: PointerEvent): void => {
    const bounds = root.current?.getBoundingClientRect()
    if (!bounds) return
    // Enlarged on a slide: pixels of the screen are not pixels of the drawing.
    const scale = width / bounds.width
    const pointer = (event.clientX - bounds.left) * scale
    hover.set(trendAt(view, plot, pointer, (event.clientY - bounds.top) * scale)?.areaAt ?? -1)
    let nearest = -1
    view.periods.forEach((each, at) => {
      if (nearest < 0 || Math.abs(x(each.x) - pointer) < Math.abs(x(view.periods[nearest]!.x) - pointer)) nearest = at
    })
    setActive(nearest)
  }
  return (
    <div
      ref={root}
      className={styles.lines}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => {
        setActive(-1)
        hover.set(-1)
      }}
    >
      <LineChart
        width={width}
        height={height}
        data={data}
        margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        title={view.name}
        desc={summary}
        data-picture={`trend-${view.id}`}
      >
        <CartesianGrid vertical={false} />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, 1]}
          ticks={written.map(({ x: at }) => at)}
          interval={0}
          tickFormatter={(at: number) => written.find((each) => each.x === at)?.period ?? ''}
          height={TREND_FOOT}
          tickLine={false}
          className={styles.axis!}
        />
        <YAxis
          width={plot.left}
          domain={[view.axis.low, view.axis.high]}
          ticks={view.axis.ticks.map(({ value }) => value)}
          interval={0}
          tickFormatter={(value: number) => view.axis.ticks.find((tick) => tick.value === value)?.text ?? ''}
          axisLine={false}
          tickLine={false}
          className={styles.axis!}
        />
        {spans.map((span) => (
          <ReferenceArea key={span.id} x1={span.from} x2={span.to} ifOverflow="hidden" className={styles.span!} />
        ))}
        {view.breaks.map((each) => (
          <ReferenceLine key={each.x} x={each.x} className={styles.break!} />
        ))}
        {view.goals.map(({ id, target }) => (
          <ReferenceLine key={id} y={target} {...GOAL_LINE} />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.area}>{behind}</ZIndexLayer>
        {lines.toReversed().map(({ key, series }) => (
          <Line
            key={key}
            dataKey={key}
            type="linear"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            stroke={series.order > 0 ? `var(--sel-${series.order})` : 'var(--ink)'}
            strokeWidth={series.order > 0 ? 2.2 : 1.6}
            {...(series.kind === 'country' ? { strokeDasharray: '5 4' } : {})}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>{marks}</ZIndexLayer>
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <TrendReading view={view} plot={plot} active={active} hover={hover} />
        </ZIndexLayer>
      </LineChart>
      <AreaListbox
        label={view.name}
        description={chartCatalogue(language).chart.keysPeriods}
        spoken={view.periods.map(({ period }, at) =>
          chartCatalogue(language).chart.spoken(
            period,
            view.series.map((series) => `${series.name} ${series.texts[at]}`).join(', '),
          ),
        )}
        selected={[]}
        focused={active}
        onKey={onKey}
        onFocusChange={(inside) => setActive(inside ? view.periods.length - 1 : -1)}
      />
    </div>
  )
})

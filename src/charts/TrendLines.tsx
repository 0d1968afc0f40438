import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react'
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
import { chartCatalogue } from '../words/chartCatalogue.ts'
import type { TrendView } from './model/trendView.ts'
import styles from './TrendChart.module.css'
import { TrendEnds, TrendMarks, TrendReading } from './TrendMarks.tsx'
import type { TrendPlot, TrendSpan } from './TrendPlot.ts'

export interface TrendLinesProps {
  readonly view: TrendView
  readonly summary: string
  readonly height: number
  readonly spans: readonly TrendSpan[]
  readonly width: number
  readonly language: Language
}

const TOP = 24
const FOOT = 26
/** Most room for names at the ends of the lines; below this width of the whole the names are left to the key. */
const NAMES = 150
const LETTER = 6.1
const NAMES_FROM = 520
const FOOT_TICK = 46

/** The drawing of a TrendChart: lines and axes by Recharts, marks, names and reading by us. Loaded with the library. */
export const TrendLines = memo(function TrendLines({ view, width, height, summary, spans, language }: TrendLinesProps) {
  const [active, setActive] = useState(-1)
  const root = useRef<HTMLDivElement>(null)
  const named = width >= NAMES_FROM
  const widest = Math.max(0, ...view.axis.ticks.map(({ text }) => text.length))
  const longest = Math.max(0, ...view.series.map(({ name }) => name.length))
  const plot: TrendPlot = {
    left: 14 + widest * 6.4,
    right: width - (named ? Math.min(NAMES, 20 + longest * LETTER) : 14),
    top: TOP,
    bottom: height - FOOT,
  }
  const x = (at: number): number => plot.left + at * (plot.right - plot.left)
  const y = (value: number): number =>
    plot.bottom - ((value - view.axis.low) / (view.axis.high - view.axis.low)) * (plot.bottom - plot.top)
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
  const every = Math.max(1, Math.ceil((view.periods.length * FOOT_TICK) / Math.max(1, plot.right - plot.left)))
  const shown = view.periods.filter((_, at) => (view.periods.length - 1 - at) % every === 0)
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
    const pointer = (event.clientX - bounds.left) * (width / bounds.width)
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
      onPointerLeave={() => setActive(-1)}
    >
      <LineChart
        width={width}
        height={height}
        data={data}
        margin={{ top: TOP, right: width - plot.right, bottom: 0, left: 0 }}
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
          ticks={shown.map(({ x: at }) => at)}
          interval={0}
          tickFormatter={(at: number) => shown.find((each) => each.x === at)?.period ?? ''}
          height={FOOT}
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
        <text x={plot.left} y={12} className={styles.axisTitle} data-end={view.axis.title.length > 40 || undefined}>
          {view.axis.title}
        </text>
        {view.breaks.map((each) => (
          <text key={each.x} x={x(each.x)} y={12} textAnchor="middle" className={styles.breakText}>
            {each.text}
          </text>
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
          <TrendMarks view={view} x={x} y={y} active={active} />
        </ZIndexLayer>
        {named && <TrendEnds view={view} plot={plot} x={x} y={y} />}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <TrendReading view={view} plot={plot} x={x} y={y} active={active} />
        </ZIndexLayer>
      </LineChart>
      <AreaListbox
        label={view.name}
        description={`${summary} ${chartCatalogue(language).chart.keysPeriods}`}
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

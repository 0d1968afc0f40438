import { type PointerEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Theme } from '../../../address/AppState.ts'
import { ChartFigure } from '../../../charts/ChartFigure.tsx'
import { chosenShape } from '../../../charts/chosenShape.ts'
import { useMarkKeys } from '../../../charts/useMarkKeys.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { AreaListbox } from '../../../ui/AreaListbox.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import { useTextMeasurer } from '../../../ui/useTextMeasurer.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { numberText } from '../../../words/format.ts'
import { type DrawnPoint, type ScatterDrawing, scatterDrawing } from './model/scatterDrawing.ts'
import type { ScatterView } from './model/scatterView.ts'
import styles from './ScatterChart.module.css'

export interface ScatterChartProps {
  readonly view: ScatterView
  readonly summary: string
  readonly language: Language
  readonly theme: Theme
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly children?: ReactNode
}

const LABELS = { label: { class: styles.label! } } as const
const REACH = 8
const WIDE = 620

/** Two indicators: one symbol per area, residents as its size, landscape as colour and shape, the municipality as lines. */
export function ScatterChart({ view, summary, language, theme, hover, onPick, children }: ScatterChartProps) {
  const [root, size] = useElementSize()
  const svg = useRef<SVGSVGElement>(null)
  const measure = useTextMeasurer(svg, LABELS)
  const width = size?.width ?? 0
  const height = Math.round(width >= WIDE ? Math.min(560, width * 0.62) : width * 0.95)
  const drawing = useMemo(() => {
    if (!measure || width === 0) return null
    const left = Math.max(...view.y.ticks.map(({ text }) => measure(text, 'label'))) + 14
    const plot = { left, top: 40, right: width - 14, bottom: height - 44 }
    return scatterDrawing(view, plot, (text) => measure(text, 'label'))
  }, [measure, view, width, height])
  const ordered = useMemo(() => [...view.points].sort((a, b) => a.x - b.x || a.y - b.y), [view])
  const keys = useMarkKeys({
    order: ordered.map(({ areaAt }) => areaAt),
    selected: ordered.filter(({ order }) => order > 0).map(({ areaAt }) => areaAt),
    rowStep: 1,
    hover,
    onPick,
  })
  const under = (event: PointerEvent): number => {
    const bounds = svg.current?.getBoundingClientRect()
    if (!bounds || !drawing) return -1
    // Enlarged on a slide: pixels of the screen are not pixels of the drawing.
    const scale = width / bounds.width
    const [x, y] = [(event.clientX - bounds.left) * scale, (event.clientY - bounds.top) * scale]
    let [found, least] = [-1, Number.POSITIVE_INFINITY]
    for (const point of drawing.points) {
      const distance = Math.hypot(point.x - x, point.y - y) - point.reach
      if (distance < REACH && distance < least) [found, least] = [point.point.areaAt, distance]
    }
    return found
  }
  return (
    <ChartFigure
      name={view.name}
      level={2}
      nameHidden
      summary={summary}
      summaryHidden
      table={view.table}
      language={language}
    >
      <div ref={root} className={styles.drawing} style={{ minHeight: height }}>
        <svg
          ref={svg}
          viewBox={`0 0 ${width || 1} ${height || 1}`}
          data-drawn=""
          width={width}
          height={height}
          role="img"
          aria-label={summary}
          data-picture={`scatter-${view.id}`}
          className={styles.scatter}
          onPointerMove={(event) => event.pointerType !== 'touch' && hover.set(under(event))}
          onPointerLeave={() => hover.set(-1)}
          onPointerUp={(event) => {
            const areaAt = under(event)
            if (areaAt >= 0) onPick(areaAt)
          }}
        >
          {drawing && (
            <>
              <Ground {...{ view, drawing, width, height, language }} />
              {drawing.band !== '' && <path d={drawing.band} className={styles.band} />}
              {drawing.line !== '' && <path d={drawing.line} className={styles.line} />}
              {drawing.points.map((each) => (
                <AreaSymbol key={each.point.areaId} drawn={each} theme={theme} />
              ))}
              {drawing.points.map(({ point, label }) =>
                label ? (
                  <g key={point.areaId} data-label={point.areaId}>
                    {label.leader && (
                      <path
                        d={`M${label.leader.from.x},${label.leader.from.y}L${label.leader.to.x},${label.leader.to.y}`}
                        className={styles.leader}
                      />
                    )}
                    <text x={label.x} y={label.y} className={styles.label} data-chosen={point.order > 0 || undefined}>
                      {point.label}
                    </text>
                  </g>
                ) : null,
              )}
              <ScatterHover drawing={drawing} hover={hover} focused={keys.focused} />
            </>
          )}
        </svg>
        <AreaListbox
          label={view.name}
          description={`${summary} ${chartCatalogue(language).chart.keysHint}`}
          spoken={ordered.map(({ spoken }) => spoken)}
          selected={ordered.flatMap(({ order }, at) => (order > 0 ? [at] : []))}
          focused={ordered.findIndex(({ areaAt }) => areaAt === keys.focused)}
          onKey={keys.onKey}
          onFocusChange={keys.onFocusChange}
        />
      </div>
      {children}
    </ChartFigure>
  )
}

interface GroundProps {
  readonly view: ScatterView
  readonly drawing: ScatterDrawing
  readonly width: number
  readonly height: number
  readonly language: Language
}

function Ground({ view, drawing, width, height, language }: GroundProps) {
  const { plot, toX, toY } = drawing
  return (
    <>
      {view.x.ticks.map((tick) => (
        <g key={`x${tick.text}`}>
          <path d={`M${toX(tick.at)},${plot.top}V${plot.bottom}`} className={styles.grid} />
          <text x={Math.min(toX(tick.at), width - 16)} y={plot.bottom + 16} textAnchor="middle" className={styles.tick}>
            {tick.text}
          </text>
        </g>
      ))}
      {view.y.ticks.map((tick) => (
        <g key={`y${tick.text}`}>
          <path d={`M${plot.left},${toY(tick.at)}H${plot.right}`} className={styles.grid} />
          <text x={plot.left - 6} y={toY(tick.at) + 4} textAnchor="end" className={styles.tick}>
            {tick.text}
          </text>
        </g>
      ))}
      <text x={0} y={12} className={styles.title}>
        {view.y.title}
      </text>
      <text x={plot.right} y={height - 6} textAnchor="end" className={styles.title}>
        {view.x.title}
      </text>
      {drawing.unnamed > 0 && (
        <text x={0} y={height - 6} className={styles.tick}>
          {catalogue(language).map.unnamed(numberText(drawing.unnamed, 0, language))}
        </text>
      )}
      {view.x.municipality && (
        <path d={`M${toX(view.x.municipality.at)},${plot.top}V${plot.bottom}`} className={styles.municipality} />
      )}
      {view.x.municipality && (
        <text
          x={Math.min(toX(view.x.municipality.at), plot.right - 60)}
          y={plot.top - 5}
          textAnchor="middle"
          className={styles.flag}
        >
          {view.x.municipality.text}
        </text>
      )}
      {view.y.municipality && (
        <>
          <path d={`M${plot.left},${toY(view.y.municipality.at)}H${plot.right}`} className={styles.municipality} />
          <text x={plot.right} y={toY(view.y.municipality.at) - 5} textAnchor="end" className={styles.flag}>
            {view.y.municipality.text}
          </text>
        </>
      )}
    </>
  )
}

function AreaSymbol({ drawn, theme }: { readonly drawn: DrawnPoint; readonly theme: Theme }) {
  const { point, x, y, path, reach } = drawn
  const { land, seq } = PALETTES[theme]
  return (
    <g data-area={point.areaId} className={styles.point}>
      <path d={path} fill={point.group === null ? seq[3]! : land[point.group % land.length]!} />
      {point.order > 0 && (
        <>
          <circle cx={x} cy={y} r={reach + 3.5} className={styles.ringCasing} />
          <circle cx={x} cy={y} r={reach + 3.5} className={styles.ring} data-order={point.order} />
          <path
            d={chosenShape(point.order, x + reach + 3, y - reach - 3, 4)}
            className={styles.tag}
            data-order={point.order}
          />
        </>
      )}
    </g>
  )
}

interface ScatterHoverProps {
  readonly drawing: ScatterDrawing
  readonly hover: HoverStore
  readonly focused: number
}

/** The area pointed at, with its two figures. Alone in its component so that pointing redraws nothing else. */
function ScatterHover({ drawing, hover, focused }: ScatterHoverProps) {
  const hovered = useHovered(hover)
  const found = drawing.points.find(({ point }) => point.areaAt === hovered)
  if (!found) return null
  const { point, x, y, path, reach } = found
  const width = Math.max(point.name.length * 6.4, point.reading.length * 6) + 20
  const left = x + reach + 8 + width < drawing.plot.right + 12 ? x + reach + 8 : x - reach - 8 - width
  const top = Math.max(2, y - 20)
  return (
    <g className={styles.hovered}>
      {focused === hovered && <circle cx={x} cy={y} r={reach + 6} className={styles.focus} />}
      <path d={path} />
      <rect x={left} y={top} width={width} height={40} rx="3" />
      <text x={left + 10} y={top + 16} className={styles.hoverName}>
        {point.name}
      </text>
      <text x={left + 10} y={top + 32}>
        {point.reading}
      </text>
    </g>
  )
}

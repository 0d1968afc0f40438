import { type PointerEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Theme } from '../../../address/AppState.ts'
import { ChartFigure } from '../../../charts/ChartFigure.tsx'
import { LABEL } from '../../../charts/model/chartLooks.ts'
import { useMarkKeys } from '../../../charts/useMarkKeys.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { AreaListbox } from '../../../ui/AreaListbox.tsx'
import { Drawn } from '../../../ui/Drawn.tsx'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { useElementSize } from '../../../ui/useElementSize.ts'
import { useTextMeasurer } from '../../../ui/useTextMeasurer.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import type { ScatterDrawing } from './model/scatterDrawing.ts'
import { placedScatter, scatterPieces } from './model/scatterPieces.ts'
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

const LABELS = { label: LABEL } as const
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
    return placedScatter(view, { width, height }, (text) => measure(text, 'label'))
  }, [measure, view, width, height])
  const pieces = useMemo(
    () => drawing && <Drawn drawing={scatterPieces(view, drawing, { width, height }, PALETTES[theme], language)} />,
    [view, drawing, width, height, theme, language],
  )
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
          aria-hidden="true"
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
              {pieces}
              <ScatterHover drawing={drawing} hover={hover} focused={keys.focused} />
            </>
          )}
        </svg>
        <AreaListbox
          label={view.name}
          description={chartCatalogue(language).chart.keysHint}
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

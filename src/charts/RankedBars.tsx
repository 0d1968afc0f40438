import { type PointerEvent, useRef } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { AreaListbox } from '../ui/AreaListbox.tsx'
import { type HoverStore, useHovered } from '../ui/HoverStore.ts'
import { useElementSize } from '../ui/useElementSize.ts'
import type { RankedRow, RankedView } from '../viewmodels/charts/rankedView.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { chosenShape } from './chosenShape.ts'
import styles from './RankedBars.module.css'
import { useMarkKeys } from './useMarkKeys.ts'

export interface RankedBarsProps {
  readonly view: RankedView
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
}

interface Layout {
  readonly row: number
  readonly plotLeft: number
  readonly plotRight: number
  readonly nameLeft: number
  /** On a phone the name stands above its bar. */
  readonly stacked: boolean
  readonly valueRight: number
  readonly rankRight: number
}

const HEAD = 44
const STACKED_BELOW = 620
const VALUE = 78
const RANK = 74
const PLACE = 30

/** Areas in order: bar from zero where the axis has one, interval, value and the places each could as well have. */
export function RankedBars({ view, language, hover, onPick }: RankedBarsProps) {
  const words = chartWords[language]
  const [root, size] = useElementSize()
  const keys = useMarkKeys({
    order: view.rows.map(({ areaAt }) => areaAt),
    selected: view.rows.filter(({ order }) => order > 0).map(({ areaAt }) => areaAt),
    rowStep: 1,
    hover,
    onPick,
  })
  return (
    <ChartFigure
      name={`${view.name} ${view.period}`}
      nameHidden
      summary={view.sentence}
      summaryHidden
      table={view.table}
      language={language}
    >
      <div ref={root} className={styles.drawing}>
        {size && size.width > 0 && (
          <Bars view={view} width={size.width} language={language} hover={hover} onPick={onPick} />
        )}
        <AreaListbox
          label={`${view.name} ${view.period}`}
          description={words.keysHint}
          spoken={view.rows.map(({ spoken }) => spoken)}
          selected={view.rows.flatMap(({ order }, at) => (order > 0 ? [at] : []))}
          focused={view.rows.findIndex(({ areaAt }) => areaAt === keys.focused)}
          onKey={keys.onKey}
          onFocusChange={keys.onFocusChange}
        />
      </div>
      {view.notes.length > 0 && <p className={styles.notes}>{view.notes.join(' ')}</p>}
    </ChartFigure>
  )
}

function layoutOf(width: number, hasRanks: boolean): Layout {
  const stacked = width < STACKED_BELOW
  const rankRight = width - 2
  const valueRight = hasRanks ? width - RANK : width - 2
  return {
    stacked,
    row: stacked ? 40 : 26,
    nameLeft: PLACE,
    plotLeft: stacked ? 4 : PLACE + 200,
    plotRight: stacked ? width - 6 : valueRight - VALUE,
    valueRight,
    rankRight,
  }
}

interface BarsProps extends RankedBarsProps {
  readonly width: number
}

function Bars({ view, width, language, hover, onPick }: BarsProps) {
  const svg = useRef<SVGSVGElement>(null)
  const words = chartWords[language]
  const layout = layoutOf(width, view.hasRanks)
  const { row, plotLeft, plotRight, valueRight, rankRight, stacked } = layout
  const x = (at: number): number => plotLeft + at * (plotRight - plotLeft)
  const height = HEAD + view.rows.length * row + 4
  const under = (event: PointerEvent): RankedRow | undefined => {
    const bounds = svg.current?.getBoundingClientRect()
    if (!bounds || bounds.height === 0) return undefined
    return view.rows[Math.floor((((event.clientY - bounds.top) / bounds.height) * height - HEAD) / row)]
  }
  const flagLeft = view.municipality !== null && x(view.municipality.at) > plotRight - 110
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={view.sentence}
      data-picture={`rank-${view.id}`}
      className={styles.bars}
      onPointerMove={(event) => event.pointerType !== 'touch' && hover.set(under(event)?.areaAt ?? -1)}
      onPointerLeave={() => hover.set(-1)}
      onPointerUp={(event) => {
        const found = under(event)
        if (found) onPick(found.areaAt)
      }}
    >
      <RankedHover view={view} hover={hover} width={width} row={row} />
      {view.ticks.map((tick) => (
        <g key={tick.text}>
          <path d={`M${x(tick.at)},${HEAD - 6}V${height - 4}`} className={styles.grid} />
          <text x={x(tick.at)} y={HEAD - 12} textAnchor="middle" className={styles.tick}>
            {tick.text}
          </text>
        </g>
      ))}
      {!stacked && (
        <text x={layout.nameLeft} y={HEAD - 12} className={styles.head}>
          {words.area}
        </text>
      )}
      {!stacked && (
        <text x={2} y={HEAD - 12} className={styles.head}>
          {words.place}
        </text>
      )}
      <text x={valueRight} y={stacked ? 12 : HEAD - 12} textAnchor="end" className={styles.head}>
        {view.axisTitle}
      </text>
      {view.hasRanks && (
        <text x={rankRight} y={stacked ? 12 : HEAD - 12} textAnchor="end" className={styles.head}>
          {words.rankShort}
        </text>
      )}
      <path d={`M0,${HEAD - 5}H${width}`} className={styles.rule} />
      {view.rows.map((each, at) => (
        <Row key={each.areaId} row={each} top={HEAD + at * row} view={view} layout={layout} x={x} width={width} />
      ))}
      {view.country && <path d={`M${x(view.country.at)},${HEAD - 5}V${height - 4}`} className={styles.country} />}
      {view.municipality && (
        <path d={`M${x(view.municipality.at)},${HEAD - 26}V${height - 4}`} className={styles.municipality} />
      )}
      {view.municipality && (
        <text
          x={x(view.municipality.at) + (flagLeft ? -5 : 5)}
          y={HEAD - 30}
          textAnchor={flagLeft ? 'end' : 'start'}
          className={styles.flag}
        >
          {view.municipality.text}
          {view.country && <tspan className={styles.flagCountry}>{`  ┄ ${view.country.text}`}</tspan>}
        </text>
      )}
    </svg>
  )
}

interface RowProps {
  readonly row: RankedRow
  readonly top: number
  readonly view: RankedView
  readonly layout: Layout
  readonly x: (at: number) => number
  readonly width: number
}

function Row({ row, top, view, layout, x, width }: RowProps) {
  const { stacked, nameLeft, plotLeft, plotRight, valueRight, rankRight } = layout
  const textY = top + (stacked ? 15 : 17)
  const barY = top + (stacked ? 29 : layout.row / 2)
  const missing = row.at === null
  return (
    <g data-order={row.order} data-area={row.areaId} className={styles.row}>
      <path d={`M0,${top + layout.row}H${width}`} className={styles.line} />
      {(row.tied === null || row.tied === 'first') && (
        <text x={2} y={textY} className={styles.place}>
          {row.place}
        </text>
      )}
      {row.tied !== null && (
        <path
          d={`M20,${row.tied === 'first' ? top + 6 : top}V${row.tied === 'last' ? top + layout.row - 6 : top + layout.row}`}
          className={styles.tie}
        />
      )}
      <text x={nameLeft} y={textY} className={styles.name} data-clear={row.clear || undefined}>
        {row.name}
      </text>
      {!missing && view.zero !== null && (
        <rect
          x={Math.min(x(view.zero), x(row.at))}
          y={barY - 6}
          width={Math.max(1, Math.abs(x(row.at) - x(view.zero)))}
          height={12}
          className={styles.bar}
        />
      )}
      {row.low !== null && row.high !== null && (
        <rect
          x={x(row.low)}
          y={barY - 2.5}
          width={Math.max(1, x(row.high) - x(row.low))}
          height={5}
          className={styles.interval}
        />
      )}
      {!missing && (
        <path
          d={row.order > 0 ? chosenShape(row.order, x(row.at), barY, 5.6) : chosenShape(1, x(row.at), barY, 4)}
          className={styles.dot}
        />
      )}
      {missing && !stacked && (
        <rect
          x={plotLeft}
          y={barY - 6}
          width={28}
          height={12}
          fill={row.hidden ? 'url(#pattern-suppressed)' : 'url(#pattern-missing)'}
          className={styles.swatch}
        />
      )}
      {missing ? (
        <text
          x={stacked ? valueRight : plotLeft + 36}
          y={textY}
          textAnchor={stacked ? 'end' : 'start'}
          className={styles.reason}
        >
          {row.value}
        </text>
      ) : (
        <text x={valueRight} y={textY} textAnchor="end" className={styles.value}>
          {row.value}
        </text>
      )}
      <text x={rankRight} y={textY} textAnchor="end" className={styles.rank}>
        {row.rank}
      </text>
      {stacked && <path d={`M${plotLeft},${barY}H${plotRight}`} className={styles.stem} />}
    </g>
  )
}

interface RankedHoverProps {
  readonly view: RankedView
  readonly hover: HoverStore
  readonly width: number
  readonly row: number
}

/** The row pointed at here or on any other picture. */
function RankedHover({ view, hover, width, row }: RankedHoverProps) {
  const hovered = useHovered(hover)
  const at = view.rows.findIndex(({ areaAt }) => areaAt === hovered)
  if (at < 0) return null
  return <rect x="0" y={HEAD + at * row} width={width} height={row} className={styles.hovered} />
}

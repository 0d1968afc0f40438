import { type PointerEvent, useRef } from 'react'
import type { Language } from '../../../domain/LocalText.ts'
import { type HoverStore, useHovered } from '../../../ui/HoverStore.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import type { RankedRow, RankedView } from './model/rankedView.ts'
import styles from './RankedBars.module.css'
import { RankedRowMarks } from './RankedRowMarks.tsx'
import { rankedLayout } from './rankedLayout.ts'

const HEAD = 44
/** A tick nearer the municipality's line than this gives up its number to it. */
const BESIDE_LINE = 14

export interface RankedDrawingProps {
  readonly view: RankedView
  readonly language: Language
  readonly hover: HoverStore
  readonly onPick: (areaAt: number) => void
  readonly width: number
}

/** The drawing of a ranking at one width. */
export function RankedDrawing({ view, width, language, hover, onPick }: RankedDrawingProps) {
  const svg = useRef<SVGSVGElement>(null)
  const words = chartCatalogue(language).chart
  const layout = rankedLayout(width, view.hasRanks)
  const { row, plotLeft, plotRight, valueRight, rankRight, stacked } = layout
  const x = (at: number): number => plotLeft + at * (plotRight - plotLeft)
  const height = HEAD + view.rows.length * row + 4
  // On a phone a line through everything would strike out the names: it keeps to the bars.
  const down = (at: number, from: number): string =>
    stacked
      ? `M${at},${from}V${HEAD - 5}${view.rows.map((_, i) => `M${at},${HEAD + i * row + 20}v20`).join('')}`
      : `M${at},${from}V${height - 4}`
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
      data-drawn=""
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
          {(view.municipality === null || Math.abs(x(view.municipality.at) - x(tick.at)) > BESIDE_LINE) && (
            <text x={x(tick.at)} y={HEAD - 12} textAnchor="middle" className={styles.tick}>
              {tick.text}
            </text>
          )}
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
      {layout.placesLeft !== null &&
        [1, view.places].map((place, end) => (
          <text
            key={place}
            x={end === 0 ? layout.placesLeft! - 3 : layout.placesRight + 4}
            y={HEAD - 12}
            textAnchor={end === 0 ? 'start' : 'end'}
            className={styles.tick}
          >
            {place}
          </text>
        ))}
      {view.rows.map((each, at) => (
        <RankedRowMarks
          key={each.areaId}
          row={each}
          top={HEAD + at * row}
          view={view}
          layout={layout}
          x={x}
          width={width}
        />
      ))}
      {view.country && <path d={down(x(view.country.at), HEAD - 5)} className={styles.country} />}
      {view.municipality && <path d={down(x(view.municipality.at), HEAD - 26)} className={styles.municipality} />}
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

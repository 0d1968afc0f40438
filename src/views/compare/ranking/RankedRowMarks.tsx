import { chosenShape } from '../../../charts/chosenShape.ts'
import type { RankedRow, RankedView } from './model/rankedView.ts'
import styles from './RankedBars.module.css'
import type { RankedLayout } from './rankedLayout.ts'

export interface RankedRowProps {
  readonly row: RankedRow
  readonly top: number
  readonly view: RankedView
  readonly layout: RankedLayout
  readonly x: (at: number) => number
  readonly width: number
}

/** One area: place, name, bar with interval, value, and the places it could as well have. */
export function RankedRowMarks({ row, top, view, layout, x, width }: RankedRowProps) {
  const { stacked, nameLeft, plotLeft, plotRight, valueRight, rankRight } = layout
  const textY = top + (stacked ? 15 : 17)
  const barY = top + (stacked ? 29 : layout.row / 2)
  const missing = row.at === null
  const placeX = (place: number): number =>
    (layout.placesLeft ?? 0) +
    ((place - 1) / Math.max(1, view.places - 1)) * (layout.placesRight - (layout.placesLeft ?? 0))
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
      {stacked && <path d={`M${plotLeft},${barY}H${plotRight}`} className={styles.stem} />}
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
      {layout.placesLeft !== null && row.places && (
        <>
          <rect
            x={placeX(row.places.from) - 3}
            y={barY - 2.5}
            width={placeX(row.places.to) - placeX(row.places.from) + 6}
            height={5}
            className={styles.interval}
          />
          <path d={chosenShape(Math.max(1, row.order), placeX(row.places.own), barY, 4)} className={styles.dot} />
        </>
      )}
    </g>
  )
}

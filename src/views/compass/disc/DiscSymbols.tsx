import { memo } from 'react'
import type { AreaPaint } from '../../../colour/areaPaint.ts'
import type { DiscDrawing } from '../model/discDrawing.ts'
import styles from './CompassDisc.module.css'
import type { DiscMotion } from './DiscMotion.ts'

export interface DiscSymbolsProps {
  readonly drawing: DiscDrawing
  readonly paints: readonly AreaPaint[]
  readonly selected: readonly number[]
  readonly motion: DiscMotion | null
}

const CROSS = 6

/** The areas, and the municipality on top of them; carried to a year's place when there is one. */
export const DiscSymbols = memo(function DiscSymbols({ drawing, paints, selected, motion }: DiscSymbolsProps) {
  const { disc, scale, municipality } = drawing
  const carried = (
    from: { x: number; y: number },
    places: readonly ({ readonly x: number; readonly y: number } | null)[] | undefined,
  ): { transform: string } | { visibility: 'hidden' } | undefined => {
    if (!motion || !places) return undefined
    const place = places[motion.at ?? places.length - 1]
    if (!place) return { visibility: 'hidden' }
    return { transform: `translate(${disc.x + place.x * scale - from.x}px, ${disc.y - place.y * scale - from.y}px)` }
  }
  return (
    <g>
      {drawing.symbols.map(({ mark, x, y, reach, path, borderPath, missingRing }) => {
        const order = selected.indexOf(mark.areaAt) + 1
        return (
          <g key={mark.areaAt} className={styles.symbolGroup} style={carried({ x, y }, motion?.trails[mark.areaAt])}>
            {order > 0 && (
              <>
                <circle cx={x} cy={y} r={reach + 4.5} className={styles.chosenCasing} />
                <circle cx={x} cy={y} r={reach + 4.5} className={styles.chosen} data-order={order} />
              </>
            )}
            {missingRing && (
              <ellipse
                cx={x}
                cy={y}
                rx={missingRing.rx}
                ry={missingRing.ry}
                transform={`rotate(${missingRing.turn} ${x} ${y})`}
                className={styles.missingRing}
              />
            )}
            {borderPath && <path d={borderPath} className={styles.border} />}
            <path
              d={path}
              fill={mark.isHollow ? 'var(--surface)' : paints[mark.areaAt]!.fill}
              className={styles.symbol}
              data-pale={mark.isPale || undefined}
              data-hollow={mark.isHollow || undefined}
              data-area={mark.areaId}
              data-landscape={mark.group + 1}
            />
            {motion && order > 0 && (
              <text
                x={x + (x > disc.x ? -1 : 1) * (reach + 9)}
                y={y + 4}
                textAnchor={x > disc.x ? 'end' : 'start'}
                className={styles.strong}
              >
                {mark.name}
              </text>
            )}
          </g>
        )
      })}
      {municipality && (
        <g className={styles.municipality} style={carried(municipality, motion?.municipality)}>
          <circle cx={municipality.x} cy={municipality.y} r={CROSS} />
          <path
            d={`M${municipality.x - CROSS},${municipality.y}h${2 * CROSS}M${municipality.x},${municipality.y - CROSS}v${2 * CROSS}`}
          />
        </g>
      )}
    </g>
  )
})

import type { DiscDrawing } from '../model/discDrawing.ts'
import styles from './CompassDisc.module.css'
import type { DiscMotion } from './DiscMotion.ts'

export interface DiscTrailsProps {
  readonly drawing: DiscDrawing
  readonly motion: DiscMotion
  readonly selected: readonly number[]
}

/** The ways the areas have gone, with a dot per year; chosen areas in their colour, the rest faint. */
export function DiscTrails({ drawing, motion, selected }: DiscTrailsProps) {
  const { disc, scale } = drawing
  const pixel = ({ x, y }: { x: number; y: number }): [number, number] => [disc.x + x * scale, disc.y - y * scale]
  return drawing.symbols.map(({ mark }) => {
    const upTo = motion.at === null ? undefined : motion.at + 1
    const points = (motion.trails[mark.areaAt] ?? []).slice(0, upTo).flatMap((place) => (place ? [pixel(place)] : []))
    if (points.length === 0) return null
    const order = selected.indexOf(mark.areaAt) + 1
    return (
      <g
        key={mark.areaAt}
        className={styles.trail}
        data-order={order || undefined}
        data-faint={selected.length > 0 && order === 0 ? '' : undefined}
      >
        <path d={`M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`} />
        {points.slice(0, -1).map(([x, y]) => (
          <circle key={`${x},${y}`} cx={x} cy={y} r="1.8" />
        ))}
      </g>
    )
  })
}

import { memo } from 'react'
import type { DiscDrawing } from '../model/discDrawing.ts'
import styles from './CompassDisc.module.css'

/** The disc itself, its rings and spokes, and the axis of a magnet that is pointed at. */
export const DiscGround = memo(function DiscGround({
  drawing,
  magnet,
}: {
  readonly drawing: DiscDrawing
  readonly magnet: string | null
}) {
  const { disc } = drawing
  const active = drawing.magnets.find(({ indicatorId }) => indicatorId === magnet)
  return (
    <g>
      <circle cx={disc.x} cy={disc.y} r={disc.radius} className={styles.ground} />
      {drawing.rings.map((radius) => (
        <circle key={radius} cx={disc.x} cy={disc.y} r={radius} className={styles.ring} />
      ))}
      {drawing.magnets.map(({ indicatorId, spoke }) => (
        <path key={indicatorId} d={spoke} className={styles.spoke} />
      ))}
      <path d={drawing.ticks} className={styles.tick} />
      {active && (
        <path
          d={`M${2 * disc.x - active.x},${2 * disc.y - active.y}L${active.x},${active.y}`}
          className={styles.axis}
        />
      )}
    </g>
  )
})

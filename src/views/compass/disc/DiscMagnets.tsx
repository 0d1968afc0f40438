import { memo } from 'react'
import type { DrawnMagnet } from '../model/discDrawing.ts'
import styles from './CompassDisc.module.css'
import { DiscLabels } from './DiscLabels.tsx'

/** Magnets at their true angle, larger the more of the indicator the disc shows; labels where there is room. */
export const DiscMagnets = memo(function DiscMagnets({
  magnets,
  active,
}: {
  readonly magnets: readonly DrawnMagnet[]
  readonly active: string | null
}) {
  // The one pointed at lies on top of its neighbours.
  const ordered = [...magnets].sort((a, b) => Number(a.indicatorId === active) - Number(b.indicatorId === active))
  return ordered.map((magnet) => (
    <g key={magnet.indicatorId} data-active={magnet.indicatorId === active || undefined} className={styles.magnetGroup}>
      {magnet.leader && <DiscLabels.Leaders lines={[magnet.leader]} />}
      <circle cx={magnet.x} cy={magnet.y} r={magnet.radius + 2} className={styles.magnetCasing} />
      <circle
        cx={magnet.x}
        cy={magnet.y}
        r={magnet.radius}
        className={styles.magnetDot}
        data-weak={magnet.isWeak || undefined}
      />
      <DiscLabels texts={magnet.texts} />
    </g>
  ))
})

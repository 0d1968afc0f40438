import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { Drawn } from '../../../ui/Drawn.tsx'
import { verdictSwatch } from '../model/effortMarks.ts'
import styles from './BoardTable.module.css'

/** The colour or hatch of a verdict, as on the map. */
export function VerdictSwatch({ paint, size }: { readonly paint: AreaPaint; readonly size: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={styles.swatch}>
      <Drawn drawing={verdictSwatch(paint, size)} />
    </svg>
  )
}

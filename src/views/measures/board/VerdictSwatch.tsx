import type { AreaPaint } from '../../../colour/areaPaint.ts'
import styles from './BoardTable.module.css'

/** The colour or hatch of a verdict, as on the map. */
export function VerdictSwatch({ paint, size }: { readonly paint: AreaPaint; readonly size: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={styles.swatch}>
      <rect
        x="0.5"
        y="0.5"
        width={size - 1}
        height={size - 1}
        rx="2"
        fill={paint.pattern ? `url(#pattern-${paint.pattern})` : paint.fill}
        stroke="var(--ink-2)"
        strokeWidth="0.8"
      />
    </svg>
  )
}

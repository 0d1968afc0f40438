import type { StripView } from '../facts/figures/stripView.ts'
import styles from './Strip.module.css'
import { StripLine } from './StripLine.tsx'

/** Remsan: one row, the name and the figure over the line of all areas. */
export function Strip({ strip, order }: { readonly strip: StripView; readonly order: number }) {
  return (
    <div className={styles.strip}>
      <div className={styles.row}>
        <span>{strip.name}</span>
        <b>{strip.value}</b>
      </div>
      <StripLine strip={strip} order={order} />
    </div>
  )
}

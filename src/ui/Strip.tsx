import type { StripView } from '../facts/figures/stripView.ts'
import styles from './Strip.module.css'

/** Remsan: one row, one mark per area, a tall tick for the municipality, the chosen area as a dot. */
export function Strip({ strip, order }: { readonly strip: StripView; readonly order: number }) {
  const x = (share: number): number => 5 + share * 290
  return (
    <div className={styles.strip}>
      <div className={styles.row}>
        <span>{strip.name}</span>
        <b>{strip.value}</b>
      </div>
      <svg viewBox="0 0 300 24" preserveAspectRatio="none" role="img" aria-label={strip.summary}>
        <path d="M0,12.500H300" className={styles.rule} />
        <path d={strip.others.map((share) => `M${x(share)},7v10`).join('')} className={styles.other} />
        {strip.municipality !== null && <path d={`M${x(strip.municipality)},2v20`} className={styles.municipality} />}
      </svg>
      {strip.own !== null && (
        <i className={styles.own} data-order={order} style={{ left: `${(x(strip.own) / 300) * 100}%` }} />
      )}
    </div>
  )
}

import type { QualityStrip } from './model/qualityStrip.ts'
import styles from './QualityBar.module.css'

const WIDTH = 210

/** How far the picture can be believed: always at the foot, in words. */
export function QualityBar({ quality }: { readonly quality: QualityStrip }) {
  return (
    <section className={styles.bar} aria-label={quality.sentence}>
      <div className={styles.explained}>
        <b>{quality.percent}</b>
        <div>
          <b>{quality.lead}</b>
          <svg width={WIDTH} height="12" aria-hidden="true">
            <rect y="3" width={WIDTH} height="6" className={styles.track} />
            <rect y="3" width={WIDTH * quality.explained} height="6" className={styles.filled} />
            <path d={quality.limits.map((limit) => `M${limit * WIDTH},0v12`).join('')} className={styles.limit} />
          </svg>
          <span>{quality.bands}</span>
        </div>
      </div>
      {quality.facts.map((fact) => (
        <div key={fact.lead}>
          <b>{fact.lead}</b>
          <span>{fact.detail}</span>
        </div>
      ))}
    </section>
  )
}

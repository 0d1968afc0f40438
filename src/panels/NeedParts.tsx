import type { NeedContribution } from '../facts/need/needPanelView.ts'
import { Unbroken } from '../ui/Unbroken.tsx'
import styles from './NeedParts.module.css'

/** What a score is made of: bars from a middle line, as parts can pull both ways. As large as the text around it. */
export function NeedParts({ parts }: { readonly parts: readonly NeedContribution[] }) {
  const widest = Math.max(...parts.map(({ part }) => Math.abs(part ?? 0)), Number.EPSILON)
  return (
    <dl className={styles.parts}>
      {parts.map(({ indicatorId, name, text, part }) => (
        <div key={indicatorId}>
          <dt>
            <Unbroken text={name} />
          </dt>
          <dd>{text}</dd>
          <dd aria-hidden="true">
            <svg viewBox="-100 0 200 8" preserveAspectRatio="none" aria-hidden="true">
              <path d="M-100 4H100" className={styles.rule} />
              {part !== null && (
                <rect
                  x={Math.min(0, (part / widest) * 96)}
                  y="1"
                  width={Math.abs((part / widest) * 96)}
                  height="6"
                  className={styles.bar}
                />
              )}
              <path d="M0 0V8" className={styles.zero} />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  )
}

import styles from './CompositionBars.module.css'
import type { CompositionView } from './model/profileComposition.ts'

/** Below this share of the bar a number does not fit. */
const LEAST_LABELLED = 0.075

/** The parts of a whole as one bar each for the subject and the municipality, with shares in the bars and a key. */
export function CompositionBars({ view }: { readonly view: CompositionView }) {
  return (
    <div className={styles.bars} role="img" aria-label={view.summary}>
      {view.bars.map((bar) => (
        <div key={bar.label} className={styles.bar}>
          <span>{bar.label}</span>
          {bar.missing !== '' && <em>{bar.missing}</em>}
          {bar.segments.length > 0 && (
            <svg width="100%" height="20" aria-hidden="true">
              {bar.segments.map((segment) => (
                <g key={segment.id}>
                  <rect
                    x={percent(segment.start)}
                    width={percent(segment.length)}
                    height="20"
                    className={styles.segment}
                    data-shade={segment.shade}
                  />
                  {segment.length >= LEAST_LABELLED && (
                    <text
                      x={percent(segment.start + segment.length / 2)}
                      y="14"
                      className={styles.share}
                      data-shade={segment.shade}
                    >
                      {segment.text}
                    </text>
                  )}
                </g>
              ))}
            </svg>
          )}
        </div>
      ))}
      <p className={styles.key}>
        {view.key.map((part) => (
          <span key={part.id}>
            <svg width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" className={styles.segment} data-shade={part.shade} />
            </svg>
            {part.name}
          </span>
        ))}
      </p>
    </div>
  )
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

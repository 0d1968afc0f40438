import styles from './PatternDefinitions.module.css'

/**
 * The patterns of the whole page, once: `pattern-suppressed`, `pattern-missing` and `pattern-unclear` stand where colour
 * is not the message, `pattern-below-dark` and `pattern-below-light` over the fills of what lies below the municipality.
 */
export function PatternDefinitions() {
  return (
    <svg width="0" height="0" className={styles.home} aria-hidden="true" data-definitions="">
      <defs>
        <pattern
          id="pattern-suppressed"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className={styles.ground} />
          <rect width="1.6" height="6" className={styles.ink} />
        </pattern>
        <pattern id="pattern-missing" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" className={styles.ground} />
          <circle cx="1.6" cy="1.6" r="1" className={styles.ink} />
        </pattern>
        <pattern id="pattern-unclear" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(135)">
          <rect width="5" height="5" className={styles.neutral} />
          <rect width="1.1" height="5" className={styles.ink} />
        </pattern>
        <pattern id="pattern-below-dark" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect y="2" width="6" height="1" className={styles.dark} />
        </pattern>
        <pattern id="pattern-below-light" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect y="2" width="6" height="1" className={styles.light} />
        </pattern>
      </defs>
    </svg>
  )
}

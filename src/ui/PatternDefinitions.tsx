import { PATTERN_DRAWING } from '../facts/figures/patternDrawing.ts'
import { Drawn } from './Drawn.tsx'
import styles from './PatternDefinitions.module.css'

/** The patterns of the whole page, once. */
export function PatternDefinitions() {
  return (
    <svg width="0" height="0" className={styles.home} aria-hidden="true" data-definitions="">
      <defs>
        <Drawn drawing={PATTERN_DRAWING} />
      </defs>
    </svg>
  )
}

import { Drawn } from '../../../ui/Drawn.tsx'
import styles from './CoverageTab.module.css'
import type { CoverageCellView } from './model/coverageView.ts'
import { COVER_SIZE, coverGround, coverMarks } from './model/coverMarks.ts'

/** What a cell of the coverage matrix holds, on its ground. */
export function CoverMarks({ covers, mark, shade }: Pick<CoverageCellView, 'covers' | 'mark' | 'shade'>) {
  const ground = coverGround(shade)
  return (
    <>
      {ground && (
        <svg width="100%" height="100%" className={styles.ground} aria-hidden="true">
          <rect width="100%" height="100%" {...ground} />
        </svg>
      )}
      <svg viewBox={`0 0 ${COVER_SIZE.width} ${COVER_SIZE.height}`} className={styles.marks} aria-hidden="true">
        <Drawn drawing={coverMarks({ covers, mark })} />
      </svg>
    </>
  )
}

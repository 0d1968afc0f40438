import styles from './CoverageTab.module.css'
import type { CoverageCellView } from './model/coverageView.ts'

const SIDE = 9
const STEP = 12
const MOST = 3
const WIDTH = 36
const HEIGHT = 22

/** What a cell holds: an ochre square per measure directed at the ages, half for a part of them, open for all ages, dashed for none stated; a ring for a gap. */
export function CoverMarks({ covers, mark, shade }: Pick<CoverageCellView, 'covers' | 'mark' | 'shade'>) {
  const shown = covers.slice(0, MOST)
  const left = (WIDTH - (shown.length * STEP - (STEP - SIDE))) / 2
  const top = (HEIGHT - SIDE) / 2
  return (
    <>
      {(shade === 'cannot-tell' || shade === 'none') && (
        <svg width="100%" height="100%" className={styles.ground} data-shade={shade} aria-hidden="true">
          <rect width="100%" height="100%" fill={`url(#pattern-${shade === 'none' ? 'missing' : 'unclear'})`} />
        </svg>
      )}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.marks} aria-hidden="true">
        {shown.map((cover, at) => {
          const x = left + at * STEP
          const key = `${x}`
          return cover === 'unstated' || cover === 'all' ? (
            <rect
              key={key}
              x={x}
              y={top}
              width={SIDE}
              height={SIDE}
              rx="1.5"
              className={styles.open}
              data-cover={cover}
            />
          ) : (
            <g key={key}>
              <rect x={x} y={top} width={SIDE} height={SIDE} rx="1.5" className={styles.edge} />
              {cover === 'whole' ? (
                <rect x={x} y={top} width={SIDE} height={SIDE} rx="1.5" className={styles.whole} />
              ) : (
                <path d={`M${x} ${top + SIDE}V${top}H${x + SIDE}Z`} className={styles.whole} />
              )}
            </g>
          )
        })}
        {mark === 'gap' && <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="5.5" className={styles.gap} />}
        {mark === 'overlap' && (
          <path d={`M${left - 2} ${top + SIDE + 3.5}H${left + shown.length * STEP - 1}`} className={styles.overlap} />
        )}
      </svg>
    </>
  )
}

import { memo } from '../../domain/memo.ts'
import styles from './FigureRow.module.css'
import { MemberMark } from './MemberMark.tsx'

/** A mark of one member, 0-1 along the row. */
export interface FigureRowMark {
  readonly order: number
  readonly at: number
}

export interface FigureRowProps {
  readonly others: readonly number[]
  readonly marks: readonly FigureRowMark[]
  readonly doubt: { readonly from: number; readonly to: number } | null
  readonly tick: number | null
  /** Where the plan's goals are. */
  readonly goals?: readonly number[]
  readonly height?: number
}

/** Room at both ends, so that a mark at an end is whole; per cent of the width. */
const EDGE = 2.5

/** A point that hangs from above, its tip at the goal. */
export const GOAL_MARK = 'M-4.5,0h9l-4.5,7z'

const x = (share: number): number => EDGE + share * (100 - 2 * EDGE)
const percent = (share: number): string => `${Math.round(x(share) * 100) / 100}%`

/**
 * The row of a profile: one tick per area, a tall ink tick for the municipality, a hanging point for each goal, the profile's own areas as marks that
 * are joined when they are several. As wide as its place. Decoration beside the figures that say the same.
 */
export function FigureRow({ others, marks, doubt, tick, goals = [], height = 22 }: FigureRowProps) {
  const middle = height / 2
  const places = marks.map(({ at }) => at)
  return (
    <svg className={styles.row} width="100%" height={height} aria-hidden="true">
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" width="100%" height={height} aria-hidden="true">
        <path d={`M0,${middle}H100`} className={styles.rule} />
        <path d={ticksOf(others, middle)} className={styles.other} />
        {tick !== null && <path d={`M${round(x(tick))},${middle - 9}v18`} className={styles.tick} />}
      </svg>
      {goals.map((at) => (
        <svg key={at} x={percent(at)} overflow="visible" aria-hidden="true">
          <path d={GOAL_MARK} className={styles.goal} />
        </svg>
      ))}
      {doubt && (
        <line x1={percent(doubt.from)} x2={percent(doubt.to)} y1={middle} y2={middle} className={styles.doubt} />
      )}
      {marks.length > 1 && (
        <line
          x1={percent(Math.min(...places))}
          x2={percent(Math.max(...places))}
          y1={middle}
          y2={middle}
          className={styles.join}
        />
      )}
      {[...marks].reverse().map(({ order, at }) => (
        <svg key={order} x={percent(at)} y={middle} overflow="visible" aria-hidden="true">
          <MemberMark order={order} single={marks.length === 1} />
        </svg>
      ))}
    </svg>
  )
}

/** More areas than this are drawn as where there are any, at steps finer than a pixel of a row: paint is what many cost. */
const MOST_TICKS = 300
const STEPS = 1000

/** The same for every row of a list, and as long as the list: made once. */
const ticksOf = memo((others: readonly number[], middle: number): string => {
  const places = others.length > MOST_TICKS ? new Set(others.map((at) => Math.round(at * STEPS) / STEPS)) : others
  return [...places].map((at) => `M${round(x(at))},${middle - 4.5}v9`).join('')
})

function round(value: number): number {
  return Math.round(value * 100) / 100
}

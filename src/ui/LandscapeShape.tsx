import { landscapeShape } from '../facts/landscapes/landscapeShape.ts'
import styles from './LandscapeShape.module.css'

export interface LandscapeShapeProps {
  /** From 0. */
  readonly group: number
  readonly fill: string
  readonly on: string
  /** Text inside; empty for none. */
  readonly number: string
  readonly size?: number
}

/** The mark of a landscape: colour, shape and number, never colour alone. Decoration beside its name. */
export function LandscapeShape({ group, fill, on, number, size = 26 }: LandscapeShapeProps) {
  const middle = size / 2
  // The letter of a triangle stands where the triangle is widest.
  const lower = group % 7 === 2 ? size * 0.05 : group % 7 === 5 ? -size * 0.07 : 0
  return (
    <svg className={styles.shape} width={size} height={size} aria-hidden="true">
      <path d={landscapeShape(group, middle, middle + lower, size * 0.34)} fill={fill} />
      {number !== '' && (
        <text x={middle} y={middle + 4 + lower} fill={on}>
          {number}
        </text>
      )}
    </svg>
  )
}

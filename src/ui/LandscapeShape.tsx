import { type LandscapeMark, landscapeMark } from '../facts/landscapes/landscapeMark.ts'
import { Drawn } from './Drawn.tsx'
import styles from './LandscapeShape.module.css'

export interface LandscapeShapeProps extends LandscapeMark {
  readonly size?: number
}

/** The mark of a landscape. Decoration beside its name. */
export function LandscapeShape({ size = 26, ...mark }: LandscapeShapeProps) {
  return (
    <svg className={styles.shape} width={size} height={size} aria-hidden="true">
      <Drawn drawing={landscapeMark(mark, size)} />
    </svg>
  )
}

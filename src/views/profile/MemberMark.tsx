import styles from './FigureRow.module.css'

export interface MemberMarkProps {
  readonly order: number
  /** The only one: a filled dot. */
  readonly single: boolean
}

/** The mark of a profile's area around the origin: ● alone; in a group ○ ■ ▲ ◆ and then small rings. */
export function MemberMark({ order, single }: MemberMarkProps) {
  if (single) return <circle r="5" className={styles.filled} />
  if (order === 0) return <circle r="4.600" className={styles.ring} />
  if (order === 1) return <rect x="-4.500" y="-4.500" width="9" height="9" className={styles.filled} />
  if (order === 2) return <path d="M0,-5.500 5.500,4.500H-5.500z" className={styles.filled} />
  if (order === 3) return <path d="M0,-6 6,0 0,6 -6,0z" className={styles.filled} />
  return <circle r="3" className={styles.ring} />
}

import type { ReactNode } from 'react'
import type { StripView } from '../facts/figures/stripView.ts'
import styles from './Strip.module.css'
import { StripLine } from './StripLine.tsx'
import { Unbroken } from './Unbroken.tsx'

export interface StripProps {
  readonly strip: StripView
  readonly order: number
  /** Its name as something to press; else as text. */
  readonly name?: ReactNode
}

/** Remsan: one row, the name and the figure over the line of all areas. */
export function Strip({ strip, order, name = <Unbroken text={strip.name} /> }: StripProps) {
  return (
    <div className={styles.strip}>
      <div className={styles.row}>
        <span>{name}</span>
        <b>{strip.value}</b>
      </div>
      <StripLine strip={strip} order={order} />
    </div>
  )
}

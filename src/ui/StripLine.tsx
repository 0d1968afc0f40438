import type { ReactNode } from 'react'
import type { StripView } from '../facts/figures/stripView.ts'
import styles from './StripLine.module.css'

export interface StripLineProps {
  readonly strip: Omit<StripView, 'value' | 'interval' | 'period'>
  /** Of the chosen area, 1-4, whose colour and shape its mark has. */
  readonly order: number
  /** More marks, under that of the chosen area: `stripPlace` says where. */
  readonly children?: ReactNode
}

const placeOf = (share: number): number => 5 + share * 290

/** Where a share of the scale, 0-1, is on the line, as CSS. */
export const stripPlace = (share: number): string => `${placeOf(share) / 3}%`

/** The line of a strip: a mark per area, a tall tick for the municipality, the chosen area as a dot. */
export function StripLine({ strip, order, children }: StripLineProps) {
  const { others, municipality, own, summary } = strip
  return (
    <div className={styles.line} role="img" aria-label={summary}>
      <svg viewBox="0 0 300 24" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0,12.500H300" className={styles.rule} />
        <path d={others.map((share) => `M${placeOf(share)},7v10`).join('')} className={styles.other} />
        {municipality !== null && <path d={`M${placeOf(municipality)},2v20`} className={styles.municipality} />}
      </svg>
      {children}
      {own !== null && <i className={styles.own} data-order={order} style={{ left: stripPlace(own) }} />}
    </div>
  )
}

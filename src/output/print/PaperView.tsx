import type { ReactNode } from 'react'
import styles from './PaperView.module.css'

export interface PaperViewProps {
  readonly title: string
  readonly lead: string
  /** What the picture says, for whoever hears the page. */
  readonly summary: string
  readonly children: ReactNode
}

/** A view on a page across, under its own name: only the view knows what it shows, need or landscapes as well as figures. */
export function PaperView({ title, lead, summary, children }: PaperViewProps) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p>{lead}</p>
      {/* A picture on paper: what answers on the screen does not here. */}
      <div className={styles.view} role="img" aria-label={summary} inert>
        {children}
      </div>
    </div>
  )
}

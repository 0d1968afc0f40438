import type { ReactNode } from 'react'
import styles from './DialogFoot.module.css'

/** The buttons of a long dialog, which stay in sight at its foot; a status before them takes the room that is left. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>
}

import { useContext } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { isMeeting } from '../../address/viewAsked.ts'
import { Button } from '../../ui/Button.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './DraftNotice.module.css'
import { FigureContext } from './FigureContext.ts'

export interface FigureNoticeProps {
  /** What is to be said of them; empty where there are none. */
  readonly text: string
  readonly state: AppState
}

/** Where figures can be seen that are not the package's own, or should be and are not: says so. */
export function FigureNotice({ text, state }: FigureNoticeProps) {
  const words = catalogue(state.language).shell.ownFigures
  const access = useContext(FigureContext)
  const isWithout = access?.isWithoutOwn ?? false
  if (text === '' && !isWithout) return null
  // Pages laid out for paper say it in their stamp; there a notice would be a page of its own.
  const isStamped = isMeeting(state) || state.profile.print !== null
  return (
    <div className={styles.notice} role="status" data-stamped={isStamped || undefined} data-testid="own-figures">
      <i aria-hidden="true" />
      <span>
        {text}
        {isWithout && <b> {words.without}</b>}
      </span>
      {isWithout && (
        <Button kind="link" onClick={access?.retry}>
          {catalogue(state.language).shell.retry}
        </Button>
      )}
    </div>
  )
}

import type { AppState } from '../../address/AppState.ts'
import { showRegister } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { isMeeting, isRegister } from '../../address/viewAsked.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Button } from '../../ui/Button.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './DraftNotice.module.css'

export interface DraftNoticeProps {
  readonly dataset: Dataset
  readonly state: AppState
  /** Null where nothing but the view is shown. */
  readonly change: UrlState['change'] | null
}

/** Where measures can be seen that are not the package's own: says so, and leads to the draft. */
export function DraftNotice({ dataset, state, change }: DraftNoticeProps) {
  const words = catalogue(state.language).shell.draft
  const { draft } = dataset
  if (!draft) return null
  // Pages laid out for paper say it in their stamp; there a notice would be a page of its own.
  const isStamped = isMeeting(state) || state.profile.print !== null
  return (
    <div className={styles.notice} role="status" data-stamped={isStamped || undefined}>
      <i aria-hidden="true" />
      <span>
        {words.notice(draft.name, draft.changes)}
        {draft.conflicts > 0 && <b> {words.conflicts(draft.conflicts)}</b>}
      </span>
      {change && !isRegister(state) && (
        <Button kind="link" onClick={() => change(showRegister)}>
          {words.open}
        </Button>
      )}
    </div>
  )
}

import type { AppState } from '../../address/AppState.ts'
import { showPlan, showRegister } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { isMeeting, isPlanned, isRegister } from '../../address/viewAsked.ts'
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

/** Where measures, goals or notes can be seen that are not the package's own: says so, and leads to the draft. */
export function DraftNotice({ dataset, state, change }: DraftNoticeProps) {
  const words = catalogue(state.language).shell.draft
  const { draft, planDraft } = dataset
  if (!draft && !planDraft) return null
  const conflicts = (draft?.conflicts ?? 0) + (planDraft?.conflicts ?? 0)
  // Pages laid out for paper say it in their stamp; there a notice would be a page of its own.
  const isStamped = isMeeting(state) || state.profile.print !== null
  return (
    <div className={styles.notice} role="status" data-stamped={isStamped || undefined}>
      <i aria-hidden="true" />
      <span>
        {[draft && words.notice(draft.name, draft.changes), planDraft && words.plan(planDraft.changes)]
          .filter(Boolean)
          .join(' ')}
        {conflicts > 0 && <b> {words.conflicts(conflicts)}</b>}
      </span>
      {change && draft && !isRegister(state) && (
        <Button kind="link" onClick={() => change(showRegister)}>
          {words.open}
        </Button>
      )}
      {change && !draft && !isPlanned(state) && (
        <Button kind="link" onClick={() => change((before) => showPlan(before, 'mal'))}>
          {words.open}
        </Button>
      )}
    </div>
  )
}

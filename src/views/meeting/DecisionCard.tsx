import type { Decision, Story } from '../../domain/Story.ts'
import { Button } from '../../ui/Button.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { MakeMeasure } from './MakeMeasure.tsx'
import styles from './Meeting.module.css'
import type { DecisionRow } from './model/decisionLog.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface DecisionCardProps {
  readonly row: DecisionRow
  readonly story: Story
  readonly view: ViewProps
  readonly canEdit: boolean
  readonly onChange: (decision: Decision) => void
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** One decision with what can be done about it. */
export function DecisionCard({ row, story, view, canEdit, onChange, onEdit, onRemove }: DecisionCardProps) {
  const words = meetingCatalogue(view.state.language).decision
  const { decision } = row
  const facts = [
    [words.columns.responsible, decision.responsible],
    [words.columns.due, row.isOverdue ? `${row.due}. ${words.overdue}.` : row.due],
    [words.columns.indicator, row.indicator],
    [words.decidedOn, row.decidedOn],
    [words.columns.status, row.status],
  ].filter(([, value]) => value !== '')
  return (
    <div className={styles.decision} data-status={decision.status} data-overdue={row.isOverdue || undefined}>
      <p className={styles.decided}>{decision.decision}</p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {canEdit && (
        <div className={styles.row}>
          <MakeMeasure row={row} story={story} view={view} onChange={onChange} />
          <Button
            kind="quiet"
            onClick={() => onChange({ ...decision, status: decision.status === 'open' ? 'done' : 'open' })}
          >
            {decision.status === 'open' ? words.markDone : words.markOpen}
          </Button>
          <Button kind="quiet" onClick={onEdit}>
            {words.change}
          </Button>
          <Button kind="quiet" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      )}
    </div>
  )
}

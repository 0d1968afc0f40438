import type { Decision } from '../../domain/Story.ts'
import { meetingCatalogue } from '../../i18n/meetingCatalogue.ts'
import type { DecisionRow } from '../../viewmodels/meeting/decisionLog.ts'
import type { ViewProps } from '../ViewProps.ts'
import styles from './Meeting.module.css'

export interface MakeMeasureProps {
  readonly row: DecisionRow
  readonly view: ViewProps
  readonly onChange: (decision: Decision) => void
}

/** The way from a decision to the register of measures. */
export function MakeMeasure({ row, view }: MakeMeasureProps) {
  const words = meetingCatalogue(view.state.lang).decision
  if (!row.decision.measure) return null
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() =>
        view.change((before) => ({ ...before, view: 'insatser', effort: { ...before.effort, tab: 'register' } }))
      }
    >
      {words.goToMeasure}
    </button>
  )
}

import { useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { stagesNotice } from '../model/stagesNotice.ts'
import styles from './StagesSwitch.module.css'

export interface StagesSwitchProps {
  /** Every measure, whatever its stage. */
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** One switch for all views that show measures: which of them count. Says how many do not, and is there only when some may not. */
export function StagesSwitch({ dataset, state, change }: StagesSwitchProps) {
  const notice = useMemo(() => stagesNotice(dataset, state), [dataset, state])
  if (!notice) return null
  return (
    <section
      className={styles.notice}
      aria-label={noticeCatalogue(state.language).stages.label}
      data-picture="none"
      data-print="none"
    >
      <p role="status">{notice.text}</p>
      <Segmented
        label={noticeCatalogue(state.language).stages.label}
        options={notice.options}
        value={notice.value}
        onChange={(stages) =>
          change((before) => ({ ...before, measure: null, effort: { ...before.effort, stages } }), 'replace')
        }
      />
    </section>
  )
}

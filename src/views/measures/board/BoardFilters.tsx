import type { AppState } from '../../../address/AppState.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import { AGE_GROUPS } from '../../../domain/AgeGroup.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { AgendaChoice } from '../../../panels/AgendaChoice.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { ageRange } from '../words/ageRange.ts'
import { effortCatalogue } from '../words/effortCatalogue.ts'
import styles from './BoardFilters.module.css'

export interface BoardFiltersProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** What the rows are about: which ages measures must reach, and whether groups of areas have rows of their own. */
export function BoardFilters({ dataset, state, change }: BoardFiltersProps) {
  const words = effortCatalogue(state.language).board
  const ask = (changes: Partial<AppState['effort']>): void =>
    change((before) => ({ ...before, effort: { ...before.effort, ...changes } }), 'replace')
  return (
    <div className={styles.filters}>
      <Choice
        label={words.agesLabel}
        options={[
          { id: '', text: words.allAges },
          ...AGE_GROUPS.map(({ id }) => ({ id, text: words.ages(ageRange(id)) })),
        ]}
        value={state.effort.ages ?? ''}
        onChoose={(ages) => ask({ ages: ages || null })}
      />
      <AgendaChoice
        dataset={dataset}
        language={state.language}
        value={state.effort.agenda}
        onChoose={(agenda) => ask({ agenda })}
      />
      {dataset.groups.length > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={state.effort.rows === 'groups'}
            onChange={(event) => ask({ rows: event.target.checked ? 'groups' : 'areas' })}
          />
          {words.alsoGroups}
        </label>
      )}
    </div>
  )
}

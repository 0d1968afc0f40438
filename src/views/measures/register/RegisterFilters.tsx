import type { AppState } from '../../../address/AppState.ts'
import {
  BASIS_FILTERS,
  LACKS,
  LEVEL_FILTERS,
  REACH_FILTERS,
  REGISTER_GROUPINGS,
  type RegisterQuestion,
  STATUS_FILTERS,
} from '../../../address/RegisterQuestion.ts'
import type { UrlState } from '../../../address/useUrlState.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import { textIn } from '../../../domain/textIn.ts'
import { AgendaChoice } from '../../../panels/AgendaChoice.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Details } from '../../../ui/Details.tsx'
import { Hidden } from '../../../ui/Hidden.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import styles from './RegisterFilters.module.css'

export interface RegisterFiltersProps {
  readonly dataset: Dataset
  readonly state: AppState
  readonly change: UrlState['change']
}

/** What is listed and under which headings. A choice that leaves something out is marked. */
export function RegisterFilters({ dataset, state, change }: RegisterFiltersProps) {
  const words = registerCatalogue(state.language).register
  const { register } = state.effort
  const ask = (changes: Partial<RegisterQuestion>): void =>
    change(
      (before) => ({
        ...before,
        effort: { ...before.effort, register: { ...before.effort.register, ...changes } },
      }),
      'replace',
    )
  const choice = <T extends string>(
    label: string,
    value: T | null,
    options: readonly (readonly [T, string])[],
    onChoose: (value: T | null) => void,
  ) => (
    <Choice
      label={label}
      options={[{ id: '' as const, text: words.all }, ...options.map(([id, text]) => ({ id, text }))]}
      value={value ?? ''}
      onChoose={(id) => onChoose(id === '' ? null : id)}
      data-on={value !== null || undefined}
    />
  )
  const isNarrow = useMediaQuery('screen and (max-width: 699px)')
  const choices = (
    <fieldset className={styles.filters}>
      <Hidden as="legend">{words.filters}</Hidden>
      <input
        type="search"
        value={register.search}
        maxLength={80}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(event) => ask({ search: event.target.value })}
      />
      {dataset.meta.priorityAreas.length > 0 &&
        choice(
          words.priority,
          state.priority,
          dataset.meta.priorityAreas.map(({ id, name }) => [id, textIn(name, state.language)] as const),
          (priority) => change((before) => ({ ...before, priority }), 'replace'),
        )}
      {choice(words.status, register.status, named(STATUS_FILTERS, words.statuses), (status) => ask({ status }))}
      {choice(words.tier, register.tier, named(LEVEL_FILTERS, words.levels), (tier) => ask({ tier }))}
      {choice(words.reach, register.reach, named(REACH_FILTERS, words.reaches), (reach) => ask({ reach }))}
      {choice(words.basis, register.basis, named(BASIS_FILTERS, words.bases), (basis) => ask({ basis }))}
      {choice(words.lacks, register.lacks, named(LACKS, words.lackNames), (lacks) => ask({ lacks }))}
      <AgendaChoice
        dataset={dataset}
        language={state.language}
        value={state.effort.agenda}
        onChoose={(agenda) => change((before) => ({ ...before, effort: { ...before.effort, agenda } }), 'replace')}
      />
      <Choice
        label={words.grouped}
        options={REGISTER_GROUPINGS.map((id) => ({ id, text: words.groupings[id] }))}
        value={register.grouped}
        onChoose={(grouped) => ask({ grouped })}
      />
    </fieldset>
  )
  if (!isNarrow) return choices
  return (
    <Details kind="field" summary={words.filters} className={styles.folded}>
      {choices}
    </Details>
  )
}

function named<T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): (readonly [T, string])[] {
  return ids.map((id) => [id, names[id]] as const)
}

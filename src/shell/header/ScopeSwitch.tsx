import type { AppState } from '../../address/AppState.ts'
import { chooseScope } from '../../address/changes.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { Choice } from '../../ui/Choice.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { scopeChoices, WHOLE } from '../model/scopeChoices.ts'
import styles from './ScopeSwitch.module.css'

export interface ScopeSwitchProps {
  /** All of the package. */
  readonly dataset: Dataset
  readonly vocabulary: Vocabulary
  readonly state: AppState
  readonly change: UrlState['change']
}

/** Which municipality or county of a package of several is looked at. Not there where there is nothing to choose. */
export function ScopeSwitch({ dataset, vocabulary, state, change }: ScopeSwitchProps) {
  const choices = scopeChoices(dataset, state)
  if (!choices) return null
  const words = catalogue(state.language).shell.scope
  return (
    <section className={styles.scope} aria-label={words.label} data-picture="none" data-print="none">
      <Choice
        label={words.label}
        options={choices}
        value={state.scope ?? WHOLE}
        data-on={state.scope === null ? undefined : ''}
        onChoose={(id) => change((before) => chooseScope(before, id === WHOLE ? null : id, vocabulary))}
      />
    </section>
  )
}

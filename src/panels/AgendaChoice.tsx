import { useMemo } from 'react'
import type { AgendaFilter } from '../domain/AgendaFilter.ts'
import type { Dataset } from '../domain/Dataset.ts'
import type { Language } from '../domain/LocalText.ts'
import { agendaOptions } from '../facts/goals/agendaOptions.ts'
import { Choice } from '../ui/Choice.tsx'
import { sdgCatalogue } from '../words/sdgCatalogue.ts'

export interface AgendaChoiceProps {
  readonly dataset: Dataset
  readonly language: Language
  readonly value: AgendaFilter | null
  readonly onChoose: (filter: AgendaFilter | null) => void
}

/** One of the 17 goals, to see only what carries it; each with how much does, which may be nothing. */
export function AgendaChoice({ dataset, language, value, onChoose }: AgendaChoiceProps) {
  const words = sdgCatalogue(language).sdg
  const options = useMemo(() => agendaOptions(dataset, language), [dataset, language])
  return (
    <Choice
      label={words.title}
      options={[{ id: '' as const, text: words.allGoals }, ...options]}
      value={value ?? ''}
      onChoose={(id) => onChoose(id === '' ? null : id)}
      data-on={value !== null || undefined}
    />
  )
}

import { AGENDA_FILTERS, type AgendaFilter, carriesGoal } from '../../domain/AgendaFilter.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { sdgCatalogue } from '../../words/sdgCatalogue.ts'
import { sdgGoals } from './sdgGoals.ts'

export interface AgendaOption {
  readonly id: AgendaFilter
  /** `3 God hälsa och välbefinnande (2 mått, 0 insatser)` */
  readonly text: string
}

/**
 * The 17 goals and "none" to choose among, each with how many indicators with figures and how many measures carry it, so
 * that what is empty is seen before it is chosen.
 */
export function agendaOptions(
  { indicators, values, measures }: Pick<Dataset, 'indicators' | 'values' | 'measures'>,
  language: Language,
): readonly AgendaOption[] {
  const words = sdgCatalogue(language).sdg
  const names = sdgGoals(language)
  const measured = indicators.filter(({ id }) => values.has(id))
  return AGENDA_FILTERS.map((id, at) => {
    const count = (of: readonly { readonly sdg: readonly number[] }[]) =>
      of.filter((one) => carriesGoal(one, id)).length
    const goal = names[at]
    const name = goal ? `${goal.goal} ${goal.name}` : words.noGoal
    return { id, text: words.carried(name, count(measured), count(measures)) }
  })
}

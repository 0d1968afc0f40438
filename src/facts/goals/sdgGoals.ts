import type { Language } from '../../domain/LocalText.ts'
import { listText } from '../../words/format.ts'
import { sdgCatalogue } from '../../words/sdgCatalogue.ts'

export interface SdgGoal {
  /** 1 to 17. */
  readonly goal: number
  readonly name: string
}

/** The 17 goals of Agenda 2030 with their official short names. */
export function sdgGoals(language: Language): readonly SdgGoal[] {
  return sdgCatalogue(language).sdg.goals.map((name, at) => ({ goal: at + 1, name }))
}

/** The goals that an indicator or a measure names, in words: `3 God hälsa och välbefinnande och 10 Minskad ojämlikhet`; empty for none. */
export function sdgText(goals: readonly number[], language: Language): string {
  const named = sdgGoals(language).filter(({ goal }) => goals.includes(goal))
  return listText(
    named.map(({ goal, name }) => `${goal} ${name}`),
    language,
  )
}

import type { Language } from '../../../domain/LocalText.ts'
import { sdgCatalogue } from '../../../words/sdgCatalogue.ts'

export interface SdgGoal {
  /** 1 to 17. */
  readonly goal: number
  readonly name: string
}

/** The 17 goals of Agenda 2030 with their official short names. */
export function sdgGoals(language: Language): readonly SdgGoal[] {
  return sdgCatalogue(language).sdg.goals.map((name, at) => ({ goal: at + 1, name }))
}

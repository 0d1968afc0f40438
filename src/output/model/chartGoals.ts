import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { goalLines, targetLines } from '../../facts/goals/goalLines.ts'
import type { TakeAwayLine } from './TakeAway.ts'

/**
 * The plan's goals for an indicator and these areas and groups in a chart that another program draws: a line where a value
 * is wanted, named with what is wanted and whether it is reached, and a sentence where nothing has a place on the axis.
 */
export function chartGoals(
  dataset: Dataset,
  indicator: Indicator,
  placeIds: readonly string[],
  language: Language,
): { readonly lines: readonly TakeAwayLine[]; readonly said: readonly string[] } {
  const goals = goalLines(dataset, indicator, placeIds, language)
  const drawn = targetLines(goals, indicator.unit === 'count')
  const ids = new Set(drawn.map(({ id }) => id))
  return {
    lines: drawn.map(({ named, target }) => ({ kind: 'goal', name: named, value: target })),
    said: goals.filter(({ id }) => !ids.has(id)).map(({ said }) => said),
  }
}

import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { goalsCatalogue } from '../../words/goalsCatalogue.ts'
import { sentenceStart } from '../../words/sentenceStart.ts'
import { recordPlace } from '../subjects/recordPlace.ts'
import { goalTexts, targetText, wantedText } from './goalTexts.ts'

/** A goal of the plan as it is marked beside the figures of its indicator. */
export interface GoalLine {
  readonly id: string
  /** The area or group it is for; null for the whole municipality. */
  readonly placeId: string | null
  /** In the indicator's unit; null where a direction alone is wanted, which has no place on an axis. */
  readonly target: number | null
  /** `Mål 90 %`, at the end of its line; empty without a target. */
  readonly short: string
  /** `Mål för hela kommunen: minst 90 % senast 2027. Nått? På väg: ...`. */
  readonly said: string
  /** The same without why: the name of its line in a chart of another program. */
  readonly named: string
}

/**
 * The goals of an indicator for the whole municipality and for these areas and groups, in the order of the package. Whether
 * each is reached is asked of the figures of its own place (`goalOutcome`), never of the chart it is marked in.
 */
export function goalLines(
  dataset: Dataset,
  indicator: Indicator,
  placeIds: readonly string[],
  language: Language,
): readonly GoalLine[] {
  const words = goalsCatalogue(language).goals
  const input = { dataset, language }
  return dataset.goals.flatMap((goal) => {
    const placeId = goal.areaId ?? goal.groupId
    if (goal.indicatorId !== indicator.id || (placeId !== null && !placeIds.includes(placeId))) return []
    const wanted = wantedText(input, goal, indicator)
    const text = words.line(recordPlace(dataset, goal, language), wanted)
    const { verdict, reason } = goalTexts(input, goal)
    const { id, target } = goal
    const reached = sentenceStart(words.verdicts[verdict], language)
    const said = words.reached(text, reached, reason)
    const named = words.named(text, reached)
    const short = target === null ? '' : words.short(targetText(indicator, target, language))
    return [{ id, placeId, target, short, said, named }]
  })
}

/** A line across a chart, at the target of a goal. */
export interface TargetLine extends GoalLine {
  readonly target: number
}

/**
 * The goals that have a place on an axis: those with a target. Of counts only those of areas and groups, since what is
 * wanted of everybody together would press the areas against the ground.
 */
export function targetLines(lines: readonly GoalLine[], isCount: boolean): readonly TargetLine[] {
  return lines.filter((line): line is TargetLine => line.target !== null && !(isCount && line.placeId === null))
}

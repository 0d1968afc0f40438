import type { Goal } from '../../../domain/Goal.ts'
import { textIn } from '../../../domain/textIn.ts'
import { type GoalInput, goalTexts, outcomeOf } from '../../../facts/goals/goalTexts.ts'
import { numberText } from '../../../words/format.ts'
import { goalsCatalogue } from '../../../words/goalsCatalogue.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { toWrite } from './toWrite.ts'

/** The goals as a table; those of one prioritised area, or all. What to write where there are none. */
export function goalBlocks(input: GoalInput, priority: string | null = null): PlanBlock[] {
  const words = planCatalogue(input.language).plan
  const goals = input.dataset.goals.filter((goal) => priority === null || goal.priorityArea === priority)
  if (goals.length === 0) return [{ kind: 'text', text: words.noGoals }, toWrite(words.write.goals, input.language)]
  return [goalTable(input, goals, priority === null)]
}

function goalTable(input: GoalInput, goals: readonly Goal[], withPriority: boolean): PlanTable {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const { goalColumns: columns, unknown } = words
  return {
    kind: 'table',
    caption: words.goalsCaption,
    columns: [
      ...(withPriority ? [{ name: columns.priority, share: 1.5 }] : []),
      { name: columns.goal, share: 2.8 },
      { name: columns.indicator, share: 1.8 },
      { name: columns.place, share: 1.3 },
      { name: columns.baseline, share: 1.5 },
      { name: columns.wanted, share: 1.5 },
      { name: columns.now, share: 1.9 },
      { name: columns.reached, share: 2 },
      { name: columns.sdg, share: 0.9 },
      { name: columns.source, share: 1.6 },
    ],
    rows: goals.map((goal) => {
      const texts = goalTexts(input, goal)
      const name = dataset.meta.priorityAreas.find(({ id }) => id === goal.priorityArea)?.name
      return [
        ...(withPriority ? [name ? textIn(name, language) : unknown] : []),
        texts.goal,
        texts.indicator,
        texts.place,
        texts.baseline,
        texts.wanted,
        texts.now,
        `${goalsCatalogue(language).goals.verdicts[texts.verdict]}: ${texts.reason}`,
        texts.sdg,
        texts.source,
      ]
    }),
  }
}

/** How many goals there are and how they stand: `3 mål: 1 nått, 2 går inte att säga.` */
export function goalCounts(input: PlanInput, priority: string): string {
  const words = planCatalogue(input.language).plan
  const goals = input.dataset.goals.filter(({ priorityArea }) => priorityArea === priority)
  return goals.length === 0 ? words.noGoals : words.goalsCount(goals.length, verdictCounts(input, goals))
}

/** `1 nått, 2 går inte att säga`; of a goal alone what is said of it: `går inte att säga`. */
export function verdictCounts(input: GoalInput, goals: readonly Goal[]): string {
  const words = goalsCatalogue(input.language).goals
  const verdicts = goals.map((goal) => outcomeOf(input, goal).verdict)
  const counts = (['yes', 'on-the-way', 'no', 'cannot-tell'] as const).flatMap((verdict) => {
    const count = verdicts.filter((each) => each === verdict).length
    if (count === 0) return []
    const said = words.verdicts[verdict]
    return [goals.length === 1 ? said : `${numberText(count, 0, input.language)} ${said}`]
  })
  return counts.join(', ')
}

import type { Goal } from '../../../domain/Goal.ts'
import { textIn } from '../../../domain/textIn.ts'
import { type GoalInput, type GoalTexts, goalTexts, outcomeOf } from '../../../facts/goals/goalTexts.ts'
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

/** On a wide page (of all goals) everything that is known of them; among those of one area what says how it went. */
function goalTable(input: GoalInput, goals: readonly Goal[], isWide: boolean): PlanTable {
  const { dataset, language } = input
  const words = planCatalogue(language).plan
  const { goalColumns: names, unknown } = words
  const priorityOf = ({ priorityArea }: Goal): string => {
    const name = dataset.meta.priorityAreas.find(({ id }) => id === priorityArea)?.name
    return name ? textIn(name, language) : unknown
  }
  const columns: readonly {
    name: string
    share: number
    isWide?: true
    text: (texts: GoalTexts, goal: Goal) => string
  }[] = [
    { name: names.priority, share: 1.5, isWide: true, text: (_, goal) => priorityOf(goal) },
    { name: names.goal, share: 2.8, text: ({ goal }) => goal },
    { name: names.indicator, share: 1.8, text: ({ indicator }) => indicator },
    { name: names.place, share: 1.6, text: ({ place }) => place },
    { name: names.baseline, share: 1.5, isWide: true, text: ({ baseline }) => baseline },
    { name: names.wanted, share: 1.5, text: ({ wanted }) => wanted },
    { name: names.now, share: 1.9, text: ({ now }) => now },
    {
      name: names.reached,
      share: 2,
      text: ({ verdict, reason }) => `${goalsCatalogue(language).goals.verdicts[verdict]}: ${reason}`,
    },
    { name: names.sdg, share: 0.9, isWide: true, text: ({ sdg }) => sdg },
    { name: names.source, share: 1.6, isWide: true, text: ({ source }) => source },
  ]
  const shown = columns.filter((column) => isWide || !column.isWide)
  return {
    kind: 'table',
    caption: words.goalsCaption,
    columns: shown.map(({ name, share }) => ({ name, share })),
    rows: goals.map((goal) => {
      const texts = goalTexts(input, goal)
      return shown.map(({ text }) => text(texts, goal))
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

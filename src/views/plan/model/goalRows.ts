import { type GoalOutcome, type GoalVerdict, goalOutcome } from '../../../analysis/goals/goalOutcome.ts'
import { type GoalPoint, goalSeries } from '../../../analysis/goals/goalSeries.ts'
import type { Goal } from '../../../domain/Goal.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import { indicatorById, indicatorName } from '../../../domain/lookups.ts'
import { textIn } from '../../../domain/textIn.ts'
import { referenceDecimals } from '../../../facts/figures/figureText.ts'
import { numberText, rangeText, valueText } from '../../../words/format.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import type { PlanBlock, PlanTable } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'
import { placeName } from './placeName.ts'
import { toWrite } from './toWrite.ts'

type GoalInput = Pick<PlanInput, 'dataset' | 'language'>

/** Whether a goal is reached, by the figures of the package. */
function outcomeOf({ dataset }: GoalInput, goal: Goal): GoalOutcome {
  const indicator = indicatorById(dataset, goal.indicatorId) ?? null
  return goalOutcome(indicator, goal, indicator ? goalSeries(dataset, indicator, goal) : [])
}

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
        `${words.verdicts[texts.verdict]}: ${texts.reason}`,
        texts.sdg,
        texts.source,
      ]
    }),
  }
}

export interface GoalTexts {
  readonly goal: string
  readonly indicator: string
  readonly place: string
  readonly baseline: string
  readonly wanted: string
  /** The latest value. */
  readonly now: string
  readonly verdict: GoalVerdict
  readonly reason: string
  readonly sdg: string
  readonly source: string
}

/** What is said of a goal, in the document and on the screen alike. */
export function goalTexts(input: GoalInput, goal: Goal): GoalTexts {
  const { dataset, language } = input
  const { unknown, goalReasons } = planCatalogue(language).plan
  const indicator = indicatorById(dataset, goal.indicatorId)
  const outcome = outcomeOf(input, goal)
  return {
    goal: textIn(goal.text, language),
    indicator: indicator ? indicatorName(dataset, indicator.id, language) : unknown,
    place: placeName(dataset, goal, language),
    baseline: baselineText(input, goal, indicator, outcome.baseline),
    wanted: wantedText(input, goal, indicator),
    now: indicator && outcome.latest ? pointText(input, indicator, outcome.latest) : unknown,
    verdict: outcome.verdict,
    reason: goalReasons[outcome.reason],
    sdg: goal.sdg.length > 0 ? goal.sdg.join(', ') : unknown,
    source: goal.source === '' ? unknown : goal.source,
  }
}

const inItsUnit = (indicator: Indicator, value: number, { language }: GoalInput): string =>
  valueText(value, indicator.unit, referenceDecimals(indicator), language)

/** A value with its interval and period: `12,3 % (11,0–13,7 %; 2024)`. */
export function pointText(input: GoalInput, indicator: Indicator, { cell, interval, period }: GoalPoint): string {
  const { language } = input
  const range =
    interval && rangeText(interval.lower, interval.upper, indicator.unit, referenceDecimals(indicator), language)
  const { valueIn } = planCatalogue(language).plan
  return valueIn(inItsUnit(indicator, cell.value, input), range ? `${range}; ${period}` : period)
}

function baselineText(input: GoalInput, goal: Goal, indicator: Indicator | undefined, point: GoalPoint | null): string {
  const words = planCatalogue(input.language).plan
  const { baseline, baselinePeriod: period } = goal
  if (!indicator || period === null) return words.unknown
  const stated = baseline === null ? null : inItsUnit(indicator, baseline, input)
  if (!point) return stated === null ? words.unknown : words.valueIn(stated, period)
  const value = inItsUnit(indicator, point.cell.value, input)
  return stated === null || stated === value ? words.valueIn(value, period) : words.statedValue(value, period, stated)
}

function wantedText(
  input: GoalInput,
  { direction, target, targetYear }: Goal,
  indicator: Indicator | undefined,
): string {
  const { wanted, unknown } = planCatalogue(input.language).plan
  if (direction === null) return unknown
  const value = target === null || !indicator ? null : inItsUnit(indicator, target, input)
  const aim =
    value === null ? wanted[direction] : direction === 'increase' ? wanted.atLeast(value) : wanted.atMost(value)
  return targetYear === null ? aim : wanted.by(aim, String(targetYear))
}

/** How many goals there are and how they stand: `3 mål: 1 nått, 2 går inte att säga.` */
export function goalCounts(input: PlanInput, priority: string): string {
  const words = planCatalogue(input.language).plan
  const goals = input.dataset.goals.filter(({ priorityArea }) => priorityArea === priority)
  return goals.length === 0 ? words.noGoals : words.goalsCount(goals.length, verdictCounts(input, goals))
}

/** `1 nått, 2 går inte att säga`; of a goal alone what is said of it: `går inte att säga`. */
export function verdictCounts(input: GoalInput, goals: readonly Goal[]): string {
  const words = planCatalogue(input.language).plan
  const verdicts = goals.map((goal) => outcomeOf(input, goal).verdict)
  const counts = (['yes', 'on-the-way', 'no', 'cannot-tell'] as const).flatMap((verdict) => {
    const count = verdicts.filter((each) => each === verdict).length
    if (count === 0) return []
    const said = words.verdicts[verdict]
    return [goals.length === 1 ? said : `${numberText(count, 0, input.language)} ${said}`]
  })
  return counts.join(', ')
}

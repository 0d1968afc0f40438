import { type GoalOutcome, type GoalVerdict, goalOutcome } from '../../analysis/goals/goalOutcome.ts'
import { type GoalPoint, goalSeries } from '../../analysis/goals/goalSeries.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Goal } from '../../domain/Goal.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Language } from '../../domain/LocalText.ts'
import { indicatorById, indicatorName } from '../../domain/lookups.ts'
import { textIn } from '../../domain/textIn.ts'
import { rangeText, valueText } from '../../words/format.ts'
import { goalsCatalogue } from '../../words/goalsCatalogue.ts'
import { referenceDecimals } from '../figures/figureText.ts'
import { recordPlace } from '../subjects/recordPlace.ts'

/** Of which package goals are told, and in which language. */
export interface GoalInput {
  readonly dataset: Dataset
  readonly language: Language
}

/** Whether a goal is reached, by the figures of the package. */
export function outcomeOf({ dataset }: Pick<GoalInput, 'dataset'>, goal: Goal): GoalOutcome {
  const indicator = indicatorById(dataset, goal.indicatorId) ?? null
  return goalOutcome(indicator, goal, indicator ? goalSeries(dataset, indicator, goal) : [])
}

/** What is said of a goal, in words. */
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

/** What is said of a goal, in the documents and on the screen alike. */
export function goalTexts(input: GoalInput, goal: Goal): GoalTexts {
  const { dataset, language } = input
  const { unknown, reasons } = goalsCatalogue(language).goals
  const indicator = indicatorById(dataset, goal.indicatorId)
  const outcome = outcomeOf(input, goal)
  return {
    goal: textIn(goal.text, language),
    indicator: indicator ? indicatorName(dataset, indicator.id, language) : unknown,
    place: recordPlace(dataset, goal, language),
    baseline: baselineText(input, goal, indicator, outcome.baseline),
    wanted: wantedText(input, goal, indicator),
    now: indicator && outcome.latest ? pointText(input, indicator, outcome.latest) : unknown,
    verdict: outcome.verdict,
    reason: reasons[outcome.reason],
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
  const { valueIn } = goalsCatalogue(language).goals
  return valueIn(inItsUnit(indicator, cell.value, input), range ? `${range}; ${period}` : period)
}

function baselineText(input: GoalInput, goal: Goal, indicator: Indicator | undefined, point: GoalPoint | null): string {
  const words = goalsCatalogue(input.language).goals
  const { baseline, baselinePeriod: period } = goal
  if (!indicator || period === null) return words.unknown
  const stated = baseline === null ? null : inItsUnit(indicator, baseline, input)
  if (!point) return stated === null ? words.unknown : words.valueIn(stated, period)
  const value = inItsUnit(indicator, point.cell.value, input)
  return stated === null || stated === value ? words.valueIn(value, period) : words.statedValue(value, period, stated)
}

/** A target in the unit of its indicator, with the decimals it was written with: `90 %`, `4,5 %`. */
export function targetText({ unit }: Indicator, target: number, language: Language): string {
  const decimals = String(target).split('.')[1]?.length ?? 0
  return valueText(target, unit, decimals, language)
}

/** What is wanted: `minst 90 % senast 2027`, `minska`. */
export function wantedText(
  { language }: Pick<GoalInput, 'language'>,
  { direction, target, targetYear }: Goal,
  indicator: Indicator | undefined,
): string {
  const { wanted, unknown } = goalsCatalogue(language).goals
  if (direction === null) return unknown
  const value = target === null || !indicator ? null : targetText(indicator, target, language)
  const aim =
    value === null ? wanted[direction] : direction === 'increase' ? wanted.atLeast(value) : wanted.atMost(value)
  return targetYear === null ? aim : wanted.by(aim, String(targetYear))
}

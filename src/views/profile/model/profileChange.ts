import { breakBetween } from '../../../analysis/changeOverTime.ts'
import { type FigureDifference, figureDifference } from '../../../analysis/figureDifference.ts'
import { groupFigure } from '../../../analysis/groupFigures.ts'
import { type Judgement, judgement } from '../../../analysis/judgement.ts'
import { trendOverTime } from '../../../analysis/trendOverTime.ts'
import type { ValueCell } from '../../../domain/Cell.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { periodsOf } from '../../../domain/lookups.ts'
import { type Period, periodStart } from '../../../domain/Period.ts'
import { numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

export type ChangeWord = 'increase' | 'decrease' | 'not-clear' | 'unknown'

/** A subject's figures over time: a small line, and what may be said of it. */
export interface ProfileChange {
  readonly from: Period
  readonly to: Period
  /** Along time and height, both 0-1, height upwards. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly word: ChangeWord
  readonly judgement: Judgement
  /** Last minus first, with sign, without unit. */
  readonly difference: string
  readonly text: string
}

/**
 * From the first period since the last series break to the latest. A word of trend comes from the test for trend where
 * there are five periods, else the difference of the two ends is judged by its interval; counts of a register are told
 * as they are. Null with fewer than two periods, or where a period lacks its figure at either end.
 */
export function profileChange(
  dataset: Dataset,
  indicator: Indicator,
  subject: ProfileSubject,
  language: Language,
): ProfileChange | null {
  const all = periodsOf(dataset, indicator.id)
  const last = all.at(-1)
  if (last === undefined || all.length < 2) return null
  const areaIds = subject.members.map(({ areaId }) => areaId)
  const known = all
    .filter((period) => breakBetween(indicator, period, last) === null)
    .flatMap((period) => {
      const { cell } = groupFigure(dataset, indicator, period, areaIds)
      return cell.kind === 'value' ? [{ period, cell }] : []
    })
  const [first] = known
  const newest = known.at(-1)
  if (!first || !newest || first === newest || newest.period !== last) return null
  const word = wordOf(dataset, indicator, areaIds, first.cell, newest.cell)
  const difference = newest.cell.value - first.cell.value
  const shown = numberText(Math.abs(difference), indicator.decimals, language)
  const isNothing = numberText(0, indicator.decimals, language) === shown
  const sign = isNothing ? '' : difference > 0 ? '+' : '−'
  const words = profileCatalogue(language).profile
  const rises = word === 'increase' ? 1 : word === 'decrease' ? -1 : 0
  return {
    from: first.period,
    to: newest.period,
    word,
    points: pointsOf(known),
    judgement: judgement(indicator.direction, rises),
    difference: `${sign}${shown}`,
    text:
      indicator.unit === 'count'
        ? words.countChange(`${sign}${shown}`, first.period)
        : words.changes[word](first.period, newest.period),
  }
}

function wordOf(
  dataset: Dataset,
  indicator: Indicator,
  areaIds: readonly string[],
  before: ValueCell,
  after: ValueCell,
): ChangeWord {
  const [only] = areaIds
  if (only !== undefined && areaIds.length === 1) {
    const trend = trendOverTime(dataset, indicator, only)
    if (trend.kind === 'trend')
      return trend.word === 'increasing' ? 'increase' : trend.word === 'decreasing' ? 'decrease' : 'not-clear'
  }
  const words: Record<FigureDifference['verdict'], ChangeWord> = {
    higher: 'increase',
    lower: 'decrease',
    'not-clear': 'not-clear',
    unknown: 'unknown',
  }
  return words[figureDifference(indicator, after, before).verdict]
}

function pointsOf(known: readonly { readonly period: Period; readonly cell: ValueCell }[]): ProfileChange['points'] {
  const times = known.map(({ period }, at) => {
    const start = periodStart(period)
    return Number.isFinite(start) ? start : at
  })
  const values = known.map(({ cell }) => cell.value)
  const [early, late] = [Math.min(...times), Math.max(...times)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return known.map((_, at) => ({
    x: late > early ? (times[at]! - early) / (late - early) : 0.5,
    y: high > low ? (values[at]! - low) / (high - low) : 0.5,
  }))
}

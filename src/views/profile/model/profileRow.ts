import type { Judgement } from '../../../analysis/judgement.ts'
import { type Standing, standingAbove } from '../../../analysis/standing.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Period } from '../../../domain/Period.ts'
import { textIn } from '../../../domain/textIn.ts'
import { cellText, referenceDecimals } from '../../../facts/figures/figureText.ts'
import { type StandingText, standingText } from '../../../facts/figures/standingText.ts'
import { goalLines, targetLines } from '../../../facts/goals/goalLines.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { listText, rangeText, valueText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import { type IndicatorBoard, placeOn } from './indicatorBoards.ts'
import type { ProfileSubject } from './ProfileSubject.ts'
import { type ProfileChange, profileChange } from './profileChange.ts'
import { type ProfileFigure, type ProfileVerdict, profileFigure } from './profileFigure.ts'

/** A mark on the row, 0-1. */
export interface RowMark {
  readonly order: number
  readonly name: string
  readonly at: number
}

/** One indicator of a profile: marks along the row, figures as finished texts. */
export interface ProfileRow {
  readonly indicatorId: string
  readonly name: string
  readonly theme: string
  readonly period: Period
  /** Period as it is shown, with a word when the figure is provisional. */
  readonly when: string
  /** Stands small before the value: "ca", or that the figures are each area's own. Mostly empty. */
  readonly prefix: string
  readonly value: string
  readonly isMissing: boolean
  readonly municipality: string
  readonly verdict: ProfileVerdict
  readonly verdictText: string
  readonly judgement: Judgement
  /** Where the area stands among all of something larger than what is looked at; null where there is nothing larger. */
  readonly standing: (StandingText & { readonly counts: Standing }) | null
  /** Empty where none is defined. */
  readonly interval: string
  readonly others: readonly number[]
  readonly marks: readonly RowMark[]
  /** The interval of a single area along the row. */
  readonly doubt: { readonly from: number; readonly to: number } | null
  readonly tick: number | null
  /** Goals of the plan for the municipality and for the subject; without a place on the row where no value is wanted. */
  readonly goals: readonly { readonly id: string; readonly at: number | null; readonly said: string }[]
  /** Everything the row shows, in a sentence. */
  readonly summary: string
  readonly change: ProfileChange | null
  readonly figure: ProfileFigure
}

export function profileRow(
  dataset: Dataset,
  board: IndicatorBoard,
  subject: ProfileSubject,
  language: Language,
): ProfileRow {
  const words = profileCatalogue(language).profile
  const { indicator, figures, period } = board
  const figure = profileFigure(dataset, board, subject)
  const own = new Set(subject.members.map(({ areaAt }) => areaAt))
  const marks = subject.members.flatMap(({ areaAt, shortName, order }): RowMark[] => {
    const { cell } = figures.figures[areaAt]!
    return cell.kind === 'value' ? [{ order, name: shortName, at: placeOn(board, cell.value) }] : []
  })
  const others = figures.figures.flatMap(({ cell }, areaAt) =>
    cell.kind === 'value' && !own.has(areaAt) ? [placeOn(board, cell.value)] : [],
  )
  const isProvisional = figure.cell.kind === 'value' && figure.cell.provisional === true
  const { prefix, value } = ownValue(board, figure, subject, language)
  const reference = figures.municipality
  const municipality = reference
    ? valueText(reference.value, indicator.unit, referenceDecimals(indicator), language)
    : catalogue(language).map.missingWord
  const { interval } = figure
  const intervalText = interval
    ? rangeText(interval.lower, interval.upper, indicator.unit, indicator.decimals, language)
    : ''
  const lines = goalLines(dataset, indicator, [subject.key], language)
  const targets = new Set(targetLines(lines, indicator.unit === 'count').map(({ id }) => id))
  const verdictText = words.verdicts[figure.verdict]
  const name = textIn(indicator.name, language)
  return {
    indicatorId: indicator.id,
    name,
    theme: indicator.theme,
    period,
    when: isProvisional ? words.provisional(period) : period,
    prefix,
    value,
    municipality,
    isMissing: figure.cell.kind === 'missing' && figure.notCombined === null,
    verdict: figure.verdict,
    verdictText,
    judgement: figure.judgement,
    standing: standingOf(dataset, board, subject, language),
    interval: intervalText,
    others,
    marks,
    doubt:
      interval && subject.members.length === 1
        ? { from: placeOn(board, interval.lower), to: placeOn(board, interval.upper) }
        : null,
    tick: reference && indicator.unit !== 'count' ? placeOn(board, reference.value) : null,
    goals: lines.map(({ id, target, said }) => ({
      id,
      said,
      at: target !== null && targets.has(id) ? placeOn(board, target) : null,
    })),
    summary: words.rowSummary(name, period, [prefix, value].filter(Boolean).join(' '), municipality, verdictText),
    change: profileChange(dataset, indicator, subject, language),
    figure,
  }
}

/** Of a single area; a count says how large an area is drawn, which is not compared. */
function standingOf(
  dataset: Dataset,
  { indicator, period }: IndicatorBoard,
  { kind, key }: ProfileSubject,
  language: Language,
): ProfileRow['standing'] {
  const isCompared = kind === 'area' && indicator.unit !== 'count'
  const counts = isCompared ? standingAbove(dataset, indicator.id, period, key) : null
  return counts && { counts, ...standingText(counts, language) }
}

function ownValue(
  board: IndicatorBoard,
  figure: ProfileFigure,
  subject: ProfileSubject,
  language: Language,
): { prefix: string; value: string } {
  const words = profileCatalogue(language).profile
  const { indicator, figures } = board
  if (figure.approximate && figure.cell.kind === 'value') {
    // A weighted mean of rounded figures carries a decimal more, as the municipality's does.
    const value = valueText(figure.cell.value, indicator.unit, referenceDecimals(indicator), language)
    return { prefix: words.approximately, value }
  }
  if (figure.notCombined === null) return { prefix: '', value: cellText(figure.cell, indicator, language) }
  // A median has no mean: each area keeps its own.
  const values = subject.members.flatMap(({ areaAt }) => {
    const { cell } = figures.figures[areaAt]!
    return cell.kind === 'value' ? [cell.value] : []
  })
  const text = (value: number) => valueText(value, indicator.unit, indicator.decimals, language)
  const ends = [Math.min(...values), Math.max(...values)] as const
  return {
    prefix: words.eachArea,
    value:
      values.length <= 1
        ? listText(values.map(text), language)
        : rangeText(ends[0], ends[1], indicator.unit, indicator.decimals, language),
  }
}

/** Where goals lie along a row, 0-1. */
export function goalPlaces({ goals }: Pick<ProfileRow, 'goals'>): readonly number[] {
  return goals.flatMap(({ at }) => (at === null ? [] : [at]))
}

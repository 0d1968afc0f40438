import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'

/**
 * How two indicators are bound together by the way they are counted, so that a relation between them says nothing new:
 * the same thing twice, parts of one whole that add up, shares of the same persons in one subject, or an index that may
 * hold the other.
 */
export type SharedWhole =
  | { readonly kind: 'same' }
  /** `others`: the indicators that fill the whole together with the two. */
  | { readonly kind: 'parts'; readonly others: readonly Indicator[] }
  | { readonly kind: 'same-denominator' }
  | { readonly kind: 'index' }

export interface IndicatorAt {
  readonly indicator: Indicator
  readonly period: Period
}

/** Shares of a whole may miss 100 by this much where each is rounded to its decimals. */
const SUM_SLACK = 0.6
/** Denominators that differ by less than this share are the same. */
const SAME_N = 0.002
const FEWEST_AREAS = 3

/**
 * What binds two indicators, or null when nothing is seen to. Parts of a whole are found in the figures: two or three
 * shares of the same theme and period that add up to 100 in every area. The same denominator counts as a bond only within
 * one theme: unemployed and employed of the same age hang together by counting, low income and foreign background do not
 * although both are of all residents. What the figures do not show (an index whose parts are not named) is not seen.
 */
export function sharedWhole(dataset: Dataset, first: IndicatorAt, second: IndicatorAt): SharedWhole | null {
  const [one, other] = [first.indicator, second.indicator]
  if (one.id === other.id || plainName(one) === plainName(other)) return { kind: 'same' }
  const parts = first.period === second.period ? fillTogether(dataset, one, other, first.period) : null
  if (parts) return { kind: 'parts', others: parts }
  if (one.theme !== '' && one.theme === other.theme && sameDenominator(dataset, first, second)) {
    return { kind: 'same-denominator' }
  }
  if (one.unit === 'index' || other.unit === 'index') return { kind: 'index' }
  return null
}

/** The name without what stands in brackets: another window of time, another table. */
function plainName({ name }: Indicator): string {
  return name.sv
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
    .toLocaleLowerCase('sv')
}

function fillTogether(dataset: Dataset, one: Indicator, other: Indicator, period: Period): Indicator[] | null {
  if (one.unit !== 'percent' || other.unit !== 'percent' || one.theme !== other.theme) return null
  const thirds = dataset.indicators.filter(
    ({ id, unit, theme }) => unit === 'percent' && theme === one.theme && id !== one.id && id !== other.id,
  )
  const fills = (extra: readonly Indicator[]): boolean => {
    let counted = 0
    for (const { id } of dataset.areas) {
      const cells = [one, other, ...extra].map((each) => cellAt(dataset, each.id, id, period))
      if (cells.some((cell) => cell.kind === 'missing')) continue
      const sum = cells.reduce((total, cell) => total + (cell.kind === 'value' ? cell.value : 0), 0)
      if (Math.abs(sum - 100) > SUM_SLACK) return false
      counted++
    }
    return counted >= FEWEST_AREAS
  }
  if (fills([])) return []
  const third = thirds.find((each) => fills([each]))
  return third ? [third] : null
}

function sameDenominator(dataset: Dataset, first: IndicatorAt, second: IndicatorAt): boolean {
  let compared = 0
  for (const { id } of dataset.areas) {
    const one = cellAt(dataset, first.indicator.id, id, first.period)
    const other = cellAt(dataset, second.indicator.id, id, second.period)
    if (one.kind === 'missing' || other.kind === 'missing' || one.n === undefined || other.n === undefined) continue
    if (Math.abs(one.n - other.n) > SAME_N * Math.max(one.n, other.n)) return false
    compared++
  }
  if (compared >= FEWEST_AREAS) return true
  const [text, otherText] = [first.indicator.denominator.sv, second.indicator.denominator.sv]
  return text !== '' && text.toLocaleLowerCase('sv') === otherText.toLocaleLowerCase('sv')
}

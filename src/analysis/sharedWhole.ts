import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import { periodsOf } from '../domain/lookups.ts'
import type { Period } from '../domain/Period.ts'
import { partsOfWhole } from './compass/partsOfWhole.ts'

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

/** Denominators that differ by less than this share are the same. */
const SAME_N = 0.002
const FEWEST_AREAS = 3

/**
 * What binds two indicators, or null when nothing is seen to. Parts of a whole are found in the figures: shares of
 * the same theme and period that add up to the same in every area (`partsOfWhole`). The same denominator counts as a bond only within
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
    .toLowerCase()
}

/** The other members of the smallest whole that both belong to; null when there is none. */
function fillTogether(dataset: Dataset, one: Indicator, other: Indicator, period: Period): Indicator[] | null {
  if (one.unit !== 'percent' || other.unit !== 'percent' || one.theme !== other.theme) return null
  const shares = dataset.indicators.filter(
    ({ id, unit, theme }) => unit === 'percent' && theme === one.theme && hasPeriod(dataset, id, period),
  )
  const rows = dataset.areas.map(({ id }) =>
    shares.map((share) => {
      const cell = cellAt(dataset, share.id, id, period)
      return cell.kind === 'value' ? cell.value : Number.NaN
    }),
  )
  const whole = partsOfWhole(
    rows,
    shares.map(() => true),
  ).find((set) => set.includes(shares.indexOf(one)) && set.includes(shares.indexOf(other)))
  if (!whole) return null
  return whole.map((at) => shares[at]!).filter(({ id }) => id !== one.id && id !== other.id)
}

function hasPeriod(dataset: Dataset, indicatorId: string, period: Period): boolean {
  return periodsOf(dataset, indicatorId).includes(period)
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
  return text !== '' && text.toLowerCase() === otherText.toLowerCase()
}

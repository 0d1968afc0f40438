import { type FigureDifference, figureDifference } from '../../analysis/figureDifference.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Period } from '../../domain/Period.ts'
import { figuresOf } from './figuresOf.ts'
import type { Subject } from './Subject.ts'
import { againstMunicipality, subjectFigure } from './subjectFigure.ts'

export type SubjectDifference =
  | ({ readonly kind: 'compared' } & FigureDifference)
  /** One is a part of the other: what they share would be compared with itself. */
  | { readonly kind: 'member' }
  | { readonly kind: 'missing' }

/** First minus second, tested as two areas are (`figureDifference`). Counts differ by size and are not tested. */
export function pairDifference(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  first: Subject,
  second: Subject,
): SubjectDifference {
  if (first.areaIds.some((id) => second.areaIds.includes(id))) return { kind: 'member' }
  const one = subjectFigure(dataset, indicator, period, first).cell
  const other = subjectFigure(dataset, indicator, period, second).cell
  if (one.kind === 'missing' || other.kind === 'missing') return { kind: 'missing' }
  if (indicator.unit === 'count') {
    return { kind: 'compared', difference: one.value - other.value, interval: null, verdict: 'unknown' }
  }
  return { kind: 'compared', ...figureDifference(indicator, one, other) }
}

/** An area or group minus the municipality, whose value is taken as it stands (`compareWithMunicipality`). */
export function municipalityDifference(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  subject: Subject,
): SubjectDifference {
  const reference = indicator.unit === 'count' ? null : figuresOf(dataset, indicator, period).municipality
  const figure = subjectFigure(dataset, indicator, period, subject)
  if (!reference || figure.cell.kind === 'missing') return { kind: 'missing' }
  const { value } = reference
  const outcome = againstMunicipality(indicator, figure, value)
  return {
    kind: 'compared',
    difference: figure.cell.value - value,
    interval: figure.interval && { lower: figure.interval.lower - value, upper: figure.interval.upper - value },
    verdict: outcome === 'above' ? 'higher' : outcome === 'below' ? 'lower' : outcome,
  }
}

/** Whether a difference is larger than chance usually gives. */
export function isClearDifference(difference: SubjectDifference): boolean {
  return difference.kind === 'compared' && (difference.verdict === 'higher' || difference.verdict === 'lower')
}

import type { AreaId } from '../domain/Area.ts'
import type { MissingReason } from '../domain/Cell.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Indicator } from '../domain/Indicator.ts'
import type { Period } from '../domain/Period.ts'
import { type FigureDifference, figureDifference } from './figureDifference.ts'
import { figureInterval } from './figureInterval.ts'
import { compare } from './indicatorFigures.ts'
import { type Judgement, judgement } from './judgement.ts'
import { type MunicipalityReference, municipalityReference } from './municipalityReference.ts'

export type AreaComparison =
  | ({ readonly kind: 'compared'; readonly judgement: Judgement } & FigureDifference)
  /** `area`: whose figure is missing, null for the municipality's. */
  | { readonly kind: 'missing'; readonly area: AreaId | null; readonly reason: MissingReason }

/** An area beside the municipality; `municipality` says which number stands for it. */
export type MunicipalityComparison = AreaComparison & { readonly municipality: MunicipalityReference | null }

/**
 * Two areas in one period: the first minus the second, with its interval. The judgement (better, worse) is about the
 * first, and given only when the difference is clear. A missing figure makes the comparison missing for its reason.
 */
export function compareAreas(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  first: AreaId,
  second: AreaId,
): AreaComparison {
  const one = cellAt(dataset, indicator.id, first, period)
  const other = cellAt(dataset, indicator.id, second, period)
  if (one.kind === 'missing') return { kind: 'missing', area: first, reason: one.reason }
  if (other.kind === 'missing') return { kind: 'missing', area: second, reason: other.reason }
  return judged(indicator, figureDifference(indicator, one, other))
}

/**
 * An area beside the municipality's value, which is taken as it stands: the area's interval against one number. The area
 * is itself a part of the municipality, so the two are never quite independent.
 */
export function compareWithMunicipality(
  dataset: Dataset,
  indicator: Indicator,
  period: Period,
  areaId: AreaId,
): MunicipalityComparison {
  const municipality = municipalityReference(dataset, indicator, period)
  const cell = cellAt(dataset, indicator.id, areaId, period)
  if (cell.kind === 'missing') return { kind: 'missing', area: areaId, reason: cell.reason, municipality }
  if (!municipality) return { kind: 'missing', area: null, reason: 'not-in-file', municipality }
  const own = figureInterval(indicator, cell)
  const { value } = municipality
  const outcome = compare(own, value)
  const verdict = outcome === 'above' ? 'higher' : outcome === 'below' ? 'lower' : outcome
  const interval = own && { lower: own.lower - value, upper: own.upper - value }
  return { ...judged(indicator, { difference: cell.value - value, interval, verdict }), municipality }
}

function judged(indicator: Indicator, difference: FigureDifference): AreaComparison {
  const isClear = difference.verdict === 'higher' || difference.verdict === 'lower'
  const sign = isClear ? Math.sign(difference.difference) : 0
  return { kind: 'compared', ...difference, judgement: judgement(indicator.direction, sign) }
}

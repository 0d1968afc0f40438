import type { Dataset } from '../../domain/Dataset.ts'
import type { IndicatorId } from '../../domain/Indicator.ts'

/**
 * An indicator to stand beside another when none is chosen: a key indicator rather than any, a share or mean rather than a
 * count. Null where the package has figures of no other.
 *
 * @param counts whether a count will do; not where both are one colour
 */
export function otherIndicator(
  { indicators, meta, values }: Dataset,
  shown: IndicatorId,
  { counts }: { readonly counts: boolean },
): IndicatorId | null {
  const isCount = new Map(indicators.map(({ id, unit }) => [id, unit === 'count']))
  const known = [...meta.keyIndicators, ...isCount.keys()].filter((id) => id !== shown && values.has(id))
  return known.find((id) => !isCount.get(id)) ?? (counts ? (known[0] ?? null) : null)
}

import type { Measure } from '../domain/Measure.ts'

/** A part of what a measure costs, and who pays it. */
export interface FundedPart {
  /** `not-split`: the funders whose shares are not stated pay it between them; `not-stated`: nobody is named for it. */
  readonly kind: 'funder' | 'not-split' | 'not-stated'
  /** The funder; null for the other kinds. */
  readonly funder: string | null
  /** Kronor a year; null when the cost or the share is not stated. */
  readonly sek: number | null
}

/** Dust of binary fractions is no money. */
const LEAST_PERCENT = 1e-6

/**
 * A measure's cost by funder: each its stated share. A funder without a stated share has an unknown part, never all of it;
 * what the stated shares leave is then a part of its own, and without such a funder it has no named payer. Known parts add
 * up to the cost. Without a cost every part is unknown.
 */
export function fundedParts({
  funders,
  costSekPerYear: cost,
}: Pick<Measure, 'funders' | 'costSekPerYear'>): FundedPart[] {
  const isUnsure = funders.some(({ sharePercent }) => sharePercent === null)
  const stated = funders.reduce((sum, { sharePercent }) => sum + (sharePercent ?? 0), 0)
  // Rounded thirds may come to a little more than all.
  const whole = Math.max(100, stated)
  const rest = whole - stated
  const parts = funders.map(({ name, sharePercent }): FundedPart => {
    const sek = cost === null || sharePercent === null ? null : (cost * sharePercent) / whole
    return { kind: name === null ? 'not-stated' : 'funder', funder: name, sek }
  })
  if (rest <= LEAST_PERCENT || (cost === null && funders.length > 0)) return parts
  const sek = cost === null ? null : (cost * rest) / whole
  return [...parts, { kind: isUnsure ? 'not-split' : 'not-stated', funder: null, sek }]
}

export interface Axis {
  /** Ends of the axis, both at a tick. */
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** Decimals that tell the ticks apart. */
  readonly decimals: number
}

const STEPS = [1, 2, 5, 10] as const
/** Shorter than this, and shorter beside the figures than that share, no tick could be written. */
const SHORTEST = 1e-10
const SAME = 1e-9

/**
 * Round ticks around an extent: the least step among 1, 2 and 5 times a power of ten that gives at most `most` steps,
 * and ends at the nearest ticks outside. An extent without length, or too short for its ticks to be told apart, gets half
 * its own size (or 1) on either side.
 * Unit of the values. Linear in the number of ticks.
 */
export function axisTicks(from: number, to: number, most = 5): Axis {
  const size = Math.max(Math.abs(from), Math.abs(to))
  const hasLength = to - from > Math.max(SHORTEST, size * SAME)
  const pad = hasLength ? 0 : size > SHORTEST ? size / 2 : 1
  const [low, high] = [Math.min(from, to) - pad, Math.max(from, to) + pad]
  const leastStep = (high - low) / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(leastStep))
  const multiple = STEPS.find((each) => each * power >= leastStep * (1 - 1e-9)) ?? 10
  const step = multiple * power
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  // Counted in whole steps: adding a step of 0.1 again and again drifts off the round numbers.
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step, decimals))
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks, decimals }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(12, decimals)))
}

/** An axis begins at zero unless all figures lie above this share of the highest: then the part in use is shown, and said. */
const ZERO_BELOW = 0.4

/** Ticks for lengths over time: from zero when the figures come near it, else around the figures. */
export function valueAxis(low: number, high: number, most = 5): Axis & { readonly startsAt: number | null } {
  const nearZero = low >= 0 && high > 0 && low < ZERO_BELOW * high
  const axis = axisTicks(nearZero ? 0 : low, high, most)
  return { ...axis, startsAt: axis.low > 0 ? axis.low : null }
}

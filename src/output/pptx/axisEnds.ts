import type { TakeAwayChart } from '../model/TakeAway.ts'

const STEPS = 5
const ROUND = [1, 2, 2.5, 5, 10] as const

/**
 * Round ends of the upright axis that hold every value and every limit of an interval; a presentation program looks at
 * the values alone and would cut the intervals off. Null where it may decide by itself. Bars begin at zero, lines where the figures are.
 */
export function axisEnds({
  kind,
  series,
  lines = [],
}: TakeAwayChart): { readonly min: number; readonly max: number } | null {
  const limits = series.flatMap(({ low, high }) => [...(low ?? []), ...(high ?? [])])
  if (!limits.some((limit) => limit !== null)) return null
  const all = [
    ...limits,
    ...series.flatMap(({ values }) => values),
    ...lines.map(({ value }) => value),
    kind === 'bars' ? 0 : null,
  ]
  const known = all.filter((value): value is number => value !== null && Number.isFinite(value))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const rough = (high - low || 1) / STEPS
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = size * ROUND.find((factor) => factor * size >= rough)!
  const rounded = (value: number): number => Number(value.toPrecision(12))
  return { min: rounded(Math.floor(low / step) * step), max: rounded(Math.ceil(high / step) * step) }
}

import type { LegendDot } from './legendView.ts'

export interface StackedDot extends LegendDot {
  readonly x: number
  /** 0 for the lowest row. */
  readonly row: number
}

/**
 * Piles dots that would touch: each takes the lowest row where no earlier dot lies nearer than `spacing`. Dots with one
 * value stand exactly above each other. In order of value, so that the result depends on nothing else.
 */
export function stackDots(dots: readonly LegendDot[], toX: (value: number) => number, spacing: number): StackedDot[] {
  const sorted = [...dots].sort((a, b) => a.at - b.at || (a.areaId < b.areaId ? -1 : 1))
  const rows: number[] = []
  return sorted.map((dot) => {
    const x = toX(dot.at)
    let row = rows.findIndex((last) => x - last >= spacing - 0.01)
    if (row < 0) row = rows.length
    rows[row] = x
    return { ...dot, x, row }
  })
}

export interface LegendBar {
  readonly x: number
  readonly width: number
  readonly count: number
}

/** Where dots would be a thousand, bars of equal width count them. */
export function countBars(
  dots: readonly LegendDot[],
  toX: (value: number) => number,
  width: number,
  barWidth: number,
): LegendBar[] {
  const bars = Array.from({ length: Math.max(1, Math.ceil(width / barWidth)) }, (_, i) => ({
    x: i * barWidth,
    width: barWidth,
    count: 0,
  }))
  for (const dot of dots) {
    const bar = bars[Math.max(0, Math.min(bars.length - 1, Math.floor(toX(dot.at) / barWidth)))]
    if (bar) bar.count++
  }
  return bars.filter((bar) => bar.count > 0)
}

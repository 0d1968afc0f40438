/** A name at every point would be a heap. */
const AT_EACH_END = 3
/** Of the width and height of the chart: about what a name takes. */
const NAME_WIDTH = 0.16
const NAME_HEIGHT = 0.05

/**
 * The places of the points to be named, ascending: the highest, lowest and rightmost, leaving out any whose name would
 * cover the name of one before it. `x` and `y` in any units.
 */
export function outermostPoints(x: readonly number[], y: readonly (string | number | null)[]): number[] {
  const known = y.flatMap((value, at) => (typeof value === 'number' ? [{ at, y: value, x: x[at] ?? 0 }] : []))
  const width = spread(known.map((point) => point.x))
  const height = spread(known.map((point) => point.y))
  const byY = [...known].sort((a, b) => b.y - a.y || a.at - b.at)
  const byX = [...known].sort((a, b) => b.x - a.x || a.at - b.at)
  const named: typeof known = []
  for (const point of [...byY.slice(0, AT_EACH_END), ...byX.slice(0, 1), ...byY.slice(-AT_EACH_END).reverse()]) {
    const covers = named.some(
      (other) => Math.abs(other.x - point.x) < width * NAME_WIDTH && Math.abs(other.y - point.y) < height * NAME_HEIGHT,
    )
    if (!covers) named.push(point)
  }
  return [...new Set(named.map(({ at }) => at))].sort((a, b) => a - b)
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values) || 1
}

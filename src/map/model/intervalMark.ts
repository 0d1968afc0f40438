/** Where the bar of an interval lies over the legend, and half the height of its ends. */
const [AT, CAP] = [31, 3]

/**
 * The bar of an interval over a legend `width` wide, as the path of an SVG. An end beyond the stage is an arrow at its
 * edge, so that a wide interval is never taken for one that ends there.
 */
export function intervalMark(from: number, to: number, width: number): string {
  const inside = (x: number): number => Math.max(1, Math.min(width - 1, x))
  const [left, right] = [inside(from), inside(to)]
  const end = (x: number, edge: number, inwards: 1 | -1): string =>
    x === edge ? `M${x},${AT - CAP}v${2 * CAP}` : `M${x + inwards * CAP},${AT - CAP}L${x},${AT}l${inwards * CAP},${CAP}`
  return `${end(left, from, 1)}M${left},${AT}H${right}${end(right, to, -1)}`
}

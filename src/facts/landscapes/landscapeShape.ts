/** Turns of the corners from straight up, for shapes that are regular polygons. */
const CORNERS: readonly (readonly number[])[] = [
  [],
  [1 / 8, 3 / 8, 5 / 8, 7 / 8],
  [0, 1 / 3, 2 / 3],
  [0, 1 / 4, 2 / 4, 3 / 4],
  [0, 1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6],
  [1 / 2, 5 / 6, 1 / 6],
]

/**
 * The shape of a landscape: 1 ● 2 ■ 3 ▲ 4 ◆ 5 ⬢ 6 ▼ 7 ✚, as a path. All shapes of one `radius` have the area of the
 * circle with that radius, so that area can mean population whatever the shape.
 */
export function landscapeShape(group: number, x: number, y: number, radius: number): string {
  const corners = CORNERS[group % 7]
  if (!corners) return cross(x, y, radius)
  if (corners.length === 0) {
    // Both radii from one rounded number: arcs a hair longer than their chord would bulge.
    const r = round(radius)
    return `M${round(x) - r},${round(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`
  }
  const reach = outerRadius(group, radius)
  return `M${corners.map((turn) => `${round(x + reach * Math.sin(2 * Math.PI * turn))},${round(y - reach * Math.cos(2 * Math.PI * turn))}`).join('L')}Z`
}

/** How far the shape reaches from its middle. */
export function outerRadius(group: number, radius: number): number {
  const count = CORNERS[group % 7]?.length ?? 0
  if (count === 0) return group % 7 === 6 ? radius * Math.sqrt((Math.PI / 5) * 2.5) : radius
  return radius * Math.sqrt((2 * Math.PI) / (count * Math.sin((2 * Math.PI) / count)))
}

/** Five squares: arms as wide as they are long. */
function cross(x: number, y: number, radius: number): string {
  const arm = round(radius * Math.sqrt(Math.PI / 5))
  return `M${round(x - arm / 2)},${round(y - 1.5 * arm)}h${arm}v${arm}h${arm}v${arm}h${-arm}v${arm}h${-arm}v${-arm}h${-arm}v${-arm}h${arm}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

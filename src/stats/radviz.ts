import type { Points } from './Points.ts'

/**
 * RadViz (Hoffman et al. 1997): every anchor on the rim of the unit disc pulls a point by its value there; the point
 * rests at the weighted mean of the anchors, Σ v_j a_j / Σ v_j. Values must not be negative; a row of zeros rests in
 * the middle. Row on all anchors alike and row on none land on the same spot, which is the method's own weakness.
 *
 * `angles` in radians counter-clockwise from the x axis, one per column. Returns x, y within the unit disc.
 */
export function radviz(values: Points, angles: readonly number[]): [number, number][] {
  return values.map((row) => {
    let [x, y, total] = [0, 0, 0]
    angles.forEach((angle, j) => {
      x += row[j]! * Math.cos(angle)
      y += row[j]! * Math.sin(angle)
      total += row[j]!
    })
    return total === 0 ? [0, 0] : [x / total, y / total]
  })
}

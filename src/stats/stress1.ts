import type { Points } from './Points.ts'

/**
 * Kruskal's stress-1 (1964) of a picture, after scaling the picture as well as can be: the root of the sum of squared
 * differences between data distances and b × picture distances, over the sum of squared data distances, with
 * b = Σxy/Σy². 0 = distances shown exactly; 0.1 is called fair, 0.2 poor.
 *
 * Both arguments are distance matrices over the same points. Throws RangeError when either is all zeros.
 */
export function stress1(dataDistances: Points, pictureDistances: Points): number {
  let [xx, xy, yy] = [0, 0, 0]
  for (let i = 0; i < dataDistances.length; i++) {
    for (let j = 0; j < i; j++) {
      const [x, y] = [dataDistances[i]![j]!, pictureDistances[i]![j]!]
      xx += x * x
      xy += x * y
      yy += y * y
    }
  }
  if (xx === 0 || yy === 0) throw new RangeError('stress1 needs distances that are not all zero')
  return Math.sqrt(Math.max(0, xx - (xy * xy) / yy) / xx)
}

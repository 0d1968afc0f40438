import type { NeedModel } from './needModel.ts'

/** A score as a function of one weight w: (sum + w x own) / (present + w x part). */
interface Ray {
  readonly sum: number
  readonly present: number
  readonly own: number
  readonly part: number
}

/**
 * The weights of one component, nearest below and above the present one, at which an area crosses the line: comes to be
 * among the best `places` of itself and its rivals, or stops being so. `rivals` are rows of areas, null stands for the
 * municipality. Where the area crosses one rival is a root of a quadratic; between two roots nothing changes, so one look
 * between each pair of neighbouring roots finds the line. Weights of 0 or less are no answer: that is another index.
 */
export function weightAtLine(
  model: NeedModel,
  row: number,
  component: number,
  rivals: readonly (number | null)[],
  places: number,
): number[] {
  const area = rayOf(model, row, component)
  const rays = rivals.map((rival) => rayOf(model, rival, component))
  const now = model.weights[component]!
  const isIn = (weight: number) => {
    const score = at(area, weight)
    return rays.filter((ray) => at(ray, weight) > score).length < places
  }
  const roots = [...new Set(rays.flatMap((ray) => crossings(area, ray)))].filter((root) => root > 0)
  const above = [...roots.filter((root) => root > now)].sort((a, b) => a - b)
  const below = [...roots.filter((root) => root < now)].sort((a, b) => b - a)
  const isInNow = isIn(now)
  const firstFlip = (ordered: readonly number[], end: number): number[] => {
    for (const [k, root] of ordered.entries()) {
      if (isIn((root + (ordered[k + 1] ?? end)) / 2) !== isInNow) return [root]
    }
    return []
  }
  return [...firstFlip(below, 0), ...firstFlip(above, 2 * (above.at(-1) ?? now) + 1)]
}

function rayOf(model: NeedModel, row: number | null, component: number): Ray {
  const { weights, table } = model
  const areas = row === null ? 1 : table.areaIds.length
  const scores = row === null ? model.municipalityScores : model.scores
  // Logarithms add up as scores do, and they rank alike.
  const toSum = (score: number) => (table.spec.aggregation === 'geometric' ? Math.log(score) : score)
  let sum = 0
  let present = 0
  for (let j = 0; j < weights.length; j++) {
    const score = scores[j * areas + (row ?? 0)]!
    if (j === component || !(weights[j]! > 0) || Number.isNaN(score)) continue
    sum += weights[j]! * toSum(score)
    present += weights[j]!
  }
  const own = scores[component * areas + (row ?? 0)]!
  return Number.isNaN(own) ? { sum, present, own: 0, part: 0 } : { sum, present, own: toSum(own), part: 1 }
}

function at(ray: Ray, weight: number): number {
  return (ray.sum + weight * ray.own) / (ray.present + weight * ray.part)
}

/** Where two rays meet: roots of (sum + w own)(present' + w part') = (sum' + w own')(present + w part). */
function crossings(a: Ray, b: Ray): number[] {
  const square = a.own * b.part - b.own * a.part
  const linear = a.sum * b.part + a.own * b.present - b.sum * a.part - b.own * a.present
  const constant = a.sum * b.present - b.sum * a.present
  if (square === 0) return linear === 0 ? [] : [-constant / linear]
  const discriminant = linear * linear - 4 * square * constant
  if (discriminant < 0) return []
  // The root without cancellation first, the other from their product.
  const half = -(linear + Math.sign(linear || 1) * Math.sqrt(discriminant)) / 2
  return half === 0 ? [0] : [half / square, constant / half]
}

import { requireComputable } from './requireComputable.ts'
import { requireFinite } from './requireFinite.ts'
import { requireWeights } from './requireWeights.ts'

/** One step of a concentration curve: an area, or several that stand equal in the order. */
export interface ConcentrationStep {
  /** Share of the population in this step. */
  readonly share: number
  /** Mean of the quantity per person in the step, divided by the mean over everybody. */
  readonly relativeMean: number
  /** Share of the population before the step plus half of the step itself. */
  readonly midpoint: number
  /** Share of the population up to and including the step: x of the curve. */
  readonly population: number
  /** Share of the whole quantity that goes to that population: y of the curve. */
  readonly quantity: number
}

/**
 * The concentration curve: line people up by `order` (need, from the least), walk along, and see what share of the
 * quantity (dose) has been passed. Above the diagonal more goes to the beginning of the line, below it to the end. Areas
 * with the same place in the order are taken as one step, so their mutual order cannot matter. The curve starts at 0, 0.
 *
 * `values`: the quantity per person, 0 or more. `populations`: persons per area. Areas without people make no step.
 * Throws RangeError on an empty list, lengths that differ, negative values, values that are all 0 or bad populations;
 * TypeError on a number that is not finite. Cost: one sort.
 */
export function concentrationCurve(
  values: ArrayLike<number>,
  order: ArrayLike<number>,
  populations: ArrayLike<number>,
  caller = 'concentrationCurve',
): ConcentrationStep[] {
  requireFinite(caller, values, 1, 'area')
  requireFinite(caller, order, 1, 'area')
  if (order.length !== values.length) {
    throw new RangeError(`${caller} needs one place in the order per area, got ${order.length} for ${values.length}`)
  }
  const total = requireWeights(caller, populations, values.length)
  let whole = 0
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < 0) throw new RangeError(`${caller} needs values of at least 0, got ${values[i]}`)
    whole += values[i]! * populations[i]!
  }
  requireComputable(caller, whole)
  if (whole === 0) throw new RangeError(`${caller} needs at least one value above 0`)
  const line = Array.from(values, (_, i) => i)
    .filter((i) => populations[i]! / total > 0)
    .sort((a, b) => order[a]! - order[b]!)
  const steps: ConcentrationStep[] = []
  let people = 0
  let amount = 0
  for (let start = 0; start < line.length; ) {
    let end = start
    let stepPeople = 0
    let stepAmount = 0
    while (end < line.length && order[line[end]!] === order[line[start]!]) {
      stepPeople += populations[line[end]!]!
      stepAmount += values[line[end]!]! * populations[line[end]!]!
      end++
    }
    const midpoint = (people + stepPeople / 2) / total
    people += stepPeople
    amount += stepAmount
    steps.push({
      share: stepPeople / total,
      relativeMean: stepAmount / whole / (stepPeople / total),
      midpoint,
      population: people / total,
      quantity: amount / whole,
    })
    start = end
  }
  return steps
}

/** A sum of unknown whole numbers that a reader knows to lie between two ends. */
export interface Constraint {
  readonly terms: ReadonlyMap<string, number>
  readonly least: number
  readonly most: number
}

export type Range = readonly [least: number, most: number]

const TRACE = 1e-6
/** Branches tried for one question; more means that the test's package is too large to be solved. */
const PATIENCE = 200_000

/**
 * The least and the greatest whole number that an unknown can be, all constraints considered: each candidate is tried
 * from its end inwards, by narrowing every unknown to what the others leave it and by branching on the narrowest. Exact.
 * Throws when no numbers fit at all, since then the constraints do not describe what was given out.
 */
export function feasibleRange(
  name: string,
  domains: ReadonlyMap<string, Range>,
  constraints: readonly Constraint[],
): Range {
  const related = component(name, constraints)
  const start = new Map([...domains].filter(([other]) => related.names.has(other)))
  const narrowed = narrow(start, related.constraints)
  if (!narrowed) throw new Error(`Nothing fits around ${name}`)
  const [low, high] = narrowed.get(name)!
  const fits = (value: number) =>
    filling(new Map(narrowed).set(name, [value, value]), related.constraints, { left: PATIENCE }) !== null
  let least = low
  while (least <= high && !fits(least)) least++
  if (least > high) throw new Error(`Nothing fits for ${name}`)
  let most = high
  while (!fits(most)) most--
  return [least, most]
}

/**
 * Numbers for every unknown that hangs together with this one, when it is `value`, close to those in `near`; null when
 * none fit.
 */
export function feasibleFilling(
  name: string,
  value: number,
  domains: ReadonlyMap<string, Range>,
  constraints: readonly Constraint[],
  near: ReadonlyMap<string, number>,
): Map<string, number> | null {
  const related = component(name, constraints)
  const start = new Map([...domains].filter(([other]) => related.names.has(other)))
  const found = filling(start.set(name, [value, value]), related.constraints, { left: PATIENCE }, near)
  return found && new Map([...found].map(([other, [only]]) => [other, only]))
}

function component(name: string, constraints: readonly Constraint[]) {
  const names = new Set([name])
  const inside = new Set<Constraint>()
  for (let grown = true; grown; ) {
    grown = false
    for (const constraint of constraints) {
      if (inside.has(constraint) || ![...constraint.terms.keys()].some((other) => names.has(other))) continue
      inside.add(constraint)
      for (const other of constraint.terms.keys()) names.add(other)
      grown = true
    }
  }
  return { names, constraints: [...inside] }
}

function filling(
  domains: Map<string, Range>,
  constraints: readonly Constraint[],
  patience: { left: number },
  near: ReadonlyMap<string, number> = new Map(),
): Map<string, Range> | null {
  if (patience.left-- < 0) throw new Error('Too large to solve')
  const narrowed = narrow(domains, constraints)
  if (!narrowed) return null
  let next: string | null = null
  let width = Number.POSITIVE_INFINITY
  for (const [name, [low, high]] of narrowed) {
    if (high > low && high - low < width) [next, width] = [name, high - low]
  }
  if (next === null) return narrowed
  const [low, high] = narrowed.get(next)!
  // The middle first: where sums are loose it fits at once.
  const first = near.get(next) ?? (low + high) / 2
  const values = Array.from({ length: high - low + 1 }, (_, i) => low + i)
  values.sort((a, b) => Math.abs(a - first) - Math.abs(b - first))
  for (const value of values) {
    const found = filling(new Map(narrowed).set(next, [value, value]), constraints, patience, near)
    if (found) return found
  }
  return null
}

/** Narrows every unknown to what the ranges of the others leave it, until nothing changes; null when nothing fits. */
function narrow(domains: ReadonlyMap<string, Range>, constraints: readonly Constraint[]): Map<string, Range> | null {
  const ranges = new Map(domains)
  for (let changed = true; changed; ) {
    changed = false
    for (const { terms, least, most } of constraints) {
      let [low, high] = [0, 0]
      for (const [name, factor] of terms) {
        const [a, b] = ranges.get(name)!
        low += Math.min(factor * a, factor * b)
        high += Math.max(factor * a, factor * b)
      }
      if (low > most + TRACE || high < least - TRACE) return null
      for (const [name, factor] of terms) {
        const [a, b] = ranges.get(name)!
        const restLow = low - Math.min(factor * a, factor * b)
        const restHigh = high - Math.max(factor * a, factor * b)
        const ends = [(least - restHigh) / factor, (most - restLow) / factor].sort((x, y) => x - y)
        const from = Math.max(a, Math.ceil(ends[0]! - TRACE))
        const to = Math.min(b, Math.floor(ends[1]! + TRACE))
        if (from > to) return null
        if (from === a && to === b) continue
        ranges.set(name, [from, to])
        low = restLow + Math.min(factor * from, factor * to)
        high = restHigh + Math.max(factor * from, factor * to)
        changed = true
      }
    }
  }
  return ranges
}

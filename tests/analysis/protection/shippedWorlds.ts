import { type HiddenFigure, type ProtectedDataset, protectDataset } from '../../../src/analysis/protectDataset.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { alingsas } from '../alingsas.ts'
import { feasibleFilling, feasibleRange, type Range } from './feasibleRange.ts'
import { countIn, type Knowledge, nameOf, positionOf, shippedKnowledge } from './shippedKnowledge.ts'

type Counts = ReadonlyMap<string, number>

/** The shipped package as it might be, to the reader, with other counts where figures are hidden. */
export interface World {
  readonly counts: Counts
  readonly package: ProtectedDataset
}

export interface Shipped {
  readonly real: ProtectedDataset
  /** True counts of the hidden figures, by name. */
  readonly truth: Counts
  readonly worlds: readonly World[]
}

const SHORT = 6

/**
 * The shipped package, and what it might be: each hidden figure takes other counts, those that are hidden for their own
 * sake every other small one, and the rest is filled in until all that is shown still holds. Only such worlds in which
 * the rule hides the same figures, because the reader sees which are hidden. Sums that have nothing to do with each other
 * are changed together, so that few packages have to be read.
 */
export function shippedWorlds(): Shipped {
  const file = alingsas()
  const real = protectDataset(file)
  const { domains, constraints, hidden } = shippedKnowledge(file, real.dataset)
  const figures = new Map(real.hidden.map((figure) => [keyOf(figure), figure]))
  const truth = new Map([...hidden].map(([name, figure]) => [name, countIn(file, figure)]))
  const kept = new Map(domains)
  for (const [name, { n }] of hidden) kept.set(name, small(figures.get(name)!, n, real.dataset.meta.minN))
  const looksAlike = (counts: Counts) => hiddenKeys(protectDataset(counted(file, counts, hidden))) === hiddenKeys(real)
  const bySum = new Map<string, Counts[]>()
  const seen = new Set<string>()
  for (const name of hidden.keys()) {
    for (const value of candidates(feasibleRange(name, kept, constraints), truth.get(name)!)) {
      if ([...bySum.values()].flat().some((counts) => counts.get(name) === value)) continue
      for (const near of nearby(truth, value - truth.get(name)!)) {
        const filled = feasibleFilling(name, value, kept, constraints, near)
        if (!filled) break
        const counts = new Map([...filled].filter(([other]) => hidden.has(other)).sort(([a], [b]) => (a < b ? -1 : 1)))
        const key = [...counts].join()
        if (seen.has(key) || !looksAlike(counts)) {
          seen.add(key)
          continue
        }
        const sum = [...counts.keys()].join()
        bySum.set(sum, [...(bySum.get(sum) ?? []), counts])
        break
      }
    }
  }
  const alike = [...bySum.values()]
  const longest = Math.max(...alike.map((all) => all.length))
  const worlds = Array.from({ length: longest }, (_, at): World => {
    const counts = new Map(alike.flatMap((all) => [...all[at % all.length]!]))
    return { counts, package: protectDataset(counted(file, counts, hidden)) }
  })
  return { real, truth, worlds }
}

const keyOf = ({ areaId, indicatorId, period }: HiddenFigure) =>
  nameOf({ area: areaId, indicator: indicatorId ?? '', period })

const hiddenKeys = ({ hidden }: ProtectedDataset) => hidden.map(keyOf).join()

/** What leaves the reason for hiding as it is: a figure hidden for its own sake stays small. */
function small({ reason }: HiddenFigure, n: number, least: number): Range {
  if (reason === 'small-count') return [1, least - 1]
  return reason === 'small-rest' ? [n - least + 1, n - 1] : [0, n]
}

/** All other numbers of a short range; of a long one the nearest to the true one. */
function candidates([least, most]: Range, truth: number): number[] {
  const all = Array.from({ length: most - least + 1 }, (_, i) => least + i)
  return all.filter((value) => value !== truth && (all.length < SHORT || Math.abs(value - truth) === 1))
}

/** The true counts, and then each one of them in turn taking up what another has more or less. */
function* nearby(truth: Counts, difference: number): Iterable<Counts> {
  yield truth
  for (const [name, count] of truth) {
    yield new Map(truth).set(name, count - difference)
    yield new Map(truth).set(name, count + difference)
  }
}

function counted(file: Dataset, counts: Counts, hidden: Knowledge['hidden']): Dataset {
  const values = new Map(file.values)
  for (const [name, count] of counts) {
    const figure = hidden.get(name)!
    const before = file.values.get(figure.indicator)!
    const now = values.get(figure.indicator)!
    const columns = now === before ? { ...now, value: now.value.slice(), numerator: now.numerator.slice() } : now
    const at = positionOf(file, figure)
    columns.value[at] = Number(((100 * count) / figure.n).toFixed(3))
    if (!Number.isNaN(columns.numerator[at]!)) columns.numerator[at] = count
    values.set(figure.indicator, columns)
  }
  return { ...file, values }
}

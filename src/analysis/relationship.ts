import type { AreaId } from '../domain/Area.ts'
import { cellAt, type Dataset } from '../domain/Dataset.ts'
import type { Correlation } from '../stats/Correlation.ts'
import { type LinearFit, linearFit } from '../stats/linearFit.ts'
import { pearson } from '../stats/pearson.ts'
import { spearman } from '../stats/spearman.ts'
import { orNull } from './orNull.ts'
import { type IndicatorAt, type SharedWhole, sharedWhole } from './sharedWhole.ts'

export interface PairedArea {
  readonly areaId: AreaId
  readonly x: number
  readonly y: number
}

/** Why no line is drawn. */
export type NoLine =
  | { readonly kind: 'few' }
  | { readonly kind: 'no-variation' }
  | { readonly kind: 'not-clear' }
  /** Without this area the relation is no longer clear. */
  | { readonly kind: 'one-area'; readonly areaId: AreaId }
  | { readonly kind: 'bound'; readonly bond: SharedWhole }

export interface Relationship {
  readonly areas: readonly PairedArea[]
  /** Areas that lack one or the other. */
  readonly left: readonly AreaId[]
  /** Null with fewer than four areas or without variation. */
  readonly correlation: Correlation | null
  readonly rank: Correlation | null
  readonly bond: SharedWhole | null
  readonly line: LinearFit | null
  readonly noLine: NoLine | null
}

/** With fewer areas a line says more than the figures do. */
export const FEWEST_FOR_LINE = 10
const FEWEST = 4

/**
 * Two indicators against each other over the areas that have both. A line is drawn only when it can be defended: the two
 * are not bound together by how they are counted, at least ten areas have both, the 95 % interval of the correlation does
 * not hold 0, and it still does not whichever single area is left out. Every area counts alike: the question is about
 * areas, and says nothing of persons.
 * Cost: areas squared.
 */
export function relationship(dataset: Dataset, first: IndicatorAt, second: IndicatorAt): Relationship {
  const areas: PairedArea[] = []
  const left: AreaId[] = []
  for (const { id } of dataset.areas) {
    const one = cellAt(dataset, first.indicator.id, id, first.period)
    const other = cellAt(dataset, second.indicator.id, id, second.period)
    if (one.kind === 'value' && other.kind === 'value') areas.push({ areaId: id, x: one.value, y: other.value })
    else left.push(id)
  }
  const xs = areas.map(({ x }) => x)
  const ys = areas.map(({ y }) => y)
  const bond = sharedWhole(dataset, first, second)
  const varied = new Set(xs).size > 1 && new Set(ys).size > 1
  const base = { areas, left, bond }
  if (areas.length < FEWEST || !varied) {
    const kind = varied || areas.length < 2 ? 'few' : 'no-variation'
    return { ...base, correlation: null, rank: null, line: null, noLine: { kind } }
  }
  // Figures that differ by less than their own last digit do not vary, whatever a set of them says.
  const correlation = orNull(() => pearson(xs, ys))
  if (!correlation) return { ...base, correlation, rank: null, line: null, noLine: { kind: 'no-variation' } }
  const noLine = whyNoLine(areas, xs, ys, correlation, bond)
  const line = noLine ? null : orNull(() => linearFit(xs, ys))
  const lost: NoLine | null = noLine || line ? noLine : { kind: 'no-variation' }
  return { ...base, correlation, rank: orNull(() => spearman(xs, ys)), line, noLine: lost }
}

function whyNoLine(
  areas: readonly PairedArea[],
  xs: readonly number[],
  ys: readonly number[],
  correlation: Correlation,
  bond: SharedWhole | null,
): NoLine | null {
  if (bond) return { kind: 'bound', bond }
  if (areas.length < FEWEST_FOR_LINE) return { kind: 'few' }
  if (!isClear(correlation)) return { kind: 'not-clear' }
  const sign = Math.sign(correlation.coefficient)
  const carrier = areas.find((_, at) => {
    const [x, y] = [xs.filter((_x, i) => i !== at), ys.filter((_y, i) => i !== at)]
    if (new Set(x).size < 2 || new Set(y).size < 2) return true
    const without = orNull(() => pearson(x, y))
    return !without || !isClear(without) || Math.sign(without.coefficient) !== sign
  })
  return carrier ? { kind: 'one-area', areaId: carrier.areaId } : null
}

/** Whether the interval lies to one side of 0. */
function isClear({ interval }: Correlation): boolean {
  return interval !== null && (interval.lower > 0 || interval.upper < 0)
}

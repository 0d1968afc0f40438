import { symmetricEigen } from '../../stats/symmetricEigen.ts'
import type { CompassFrame, FrameIndicator } from './CompassFrame.ts'
import type { CompassNote } from './CompassNote.ts'
import type { CompassSpec } from './CompassSpec.ts'
import { type CompassTable, referenceAt, tableIndex } from './CompassTable.ts'
import { chooseK, type KRow } from './chooseK.ts'
import { clockwiseOrder } from './clockwiseOrder.ts'
import { DISC_RADIUS, MIN_AREAS, MIN_INDICATORS } from './compassConstants.ts'
import { fitNotes } from './fitNotes.ts'
import { fitScales } from './fitScales.ts'
import { frameId } from './frameId.ts'
import { findIndicators } from './levelledValue.ts'
import { orientPlane } from './orientPlane.ts'
import { windowProfile } from './windowProfile.ts'

const ON_ONE_LINE = 1e-9

export interface FrameFit {
  /** Null when there is too little to fit; the notes say what. */
  readonly frame: CompassFrame | null
  /** Why this number of groups. */
  readonly kTable: readonly KRow[]
  readonly notes: readonly CompassNote[]
}

/**
 * Fits the compass: a principal component analysis of fenced, standardised indicators, turned so that it keeps its
 * direction, with groups by Ward's method. Form biplot of a correlation matrix (Gabriel 1971).
 *
 * Areas shape the frame if they have at least `nMin` persons and every figure of the window; the rest can be placed in
 * it. Indicators without figures or without variation are left out with a note. Rows are taken in order of id, so the
 * order of the table changes nothing, not even the last digit.
 */
export function fitFrame(table: CompassTable, spec: CompassSpec): FrameFit {
  const notes: CompassNote[] = []
  const window = (spec.window ?? table.periods.slice(-3)).filter((period) => table.periods.includes(period))
  const base = spec.base ?? window[window.length - 1] ?? ''
  const definitions = table.indicatorIds.flatMap((id, column): FrameIndicator[] => {
    const basePeriod = [base, ...window.toReversed()].find((period) => hasFigures(table, period, column))
    const described = window.some((period) => hasFigures(table, period, column))
    if (basePeriod === undefined || !described) {
      notes.push({ code: 'no-figures', indicatorId: id })
      return []
    }
    const reference = referenceAt(table, table.periods.indexOf(basePeriod), column)
    const baseReference = Number.isFinite(reference) ? reference : null
    return [{ id, kind: table.kinds[column]!, domain: table.domains[column]!, basePeriod, baseReference }]
  })
  const profile = windowProfile(table, findIndicators(table, definitions), spec.level, window)
  const active = table.areaIds
    .map((id, area) => ({ id, area }))
    .filter(({ area }) => profile.complete[area] && !(table.population[area]! < spec.nMin))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  definitions.forEach(({ id }, j) => {
    if (profile.gaps[j]! > 0) notes.push({ code: 'gaps', indicatorId: id, areas: profile.gaps[j]! })
  })
  if (active.length < MIN_AREAS) {
    notes.push({ code: 'too-few-areas', areas: active.length, needed: MIN_AREAS })
    return { frame: null, kTable: [], notes }
  }

  const rowWeights = active.map(({ area }) => (spec.rowWeights === 'population' ? table.population[area]! : 1))
  const rows = active.map(({ area }) => profile.rows[area]!)
  const { scales, constant } = fitScales(rows, rowWeights, spec.g)
  for (const column of constant) notes.push({ code: 'constant-indicator', indicatorId: definitions[column]!.id })
  const used = scales.map(({ column }) => definitions[column]!)
  if (used.length < MIN_INDICATORS) {
    notes.push({ code: 'too-few-indicators', indicators: used.length, needed: MIN_INDICATORS })
    return { frame: null, kTable: [], notes }
  }
  const rawWeights = used.map(({ id }) => table.weights[table.indicatorIds.indexOf(id)]!)
  const meanWeight = rawWeights.reduce((sum, weight) => sum + weight, 0) / rawWeights.length
  const q = rawWeights.map((weight) => weight / meanWeight)
  const totalWeight = rowWeights.reduce((sum, weight) => sum + weight, 0)
  const z = active.map((_, row) => scales.map((scale, j) => Math.sqrt(q[j]!) * scale.z[row]!))
  const C = used.map((_, a) =>
    used.map((_, b) => z.reduce((sum, row, at) => sum + (rowWeights[at]! / totalWeight) * row[a]! * row[b]!, 0)),
  )
  const { values: lambda, vectors } = symmetricEigen(C)
  const [lambda1, lambda2] = [lambda[0]!, Math.max(0, lambda[1]!)]
  const first = vectors[0]!
  // Areas on one line have no second direction; the eigenvector of nothing would tilt the line at random.
  const second = lambda2 > ON_ONE_LINE * lambda1 ? vectors[1]! : first.map(() => 0)
  const communality = used.map((_, j) => (lambda1 * first[j]! ** 2 + lambda2 * second[j]! ** 2) / C[j]![j]!)
  const indexOf = (id: string | null) => {
    const index = used.findIndex((indicator) => indicator.id === id)
    return index < 0 ? null : index
  }
  const { W, north, east } = orientPlane(first, second, communality, {
    north: indexOf(spec.north),
    east: indexOf(spec.east),
  })
  const choice = chooseK(z, spec.k)
  const order = clockwiseOrder(choice.centroids, W)
  const content: Omit<CompassFrame, 'id'> = {
    formatVersion: 1,
    indicators: used,
    window,
    base,
    level: spec.level,
    g: spec.g,
    nMin: spec.nMin,
    rowWeights: spec.rowWeights,
    activeIds: active.map(({ id }) => id),
    lo: scales.map(({ fences }) => fences.lo),
    hi: scales.map(({ fences }) => fences.hi),
    m: scales.map(({ mean }) => mean),
    s: scales.map(({ spread }) => spread),
    q,
    C,
    W,
    lambda,
    rho: DISC_RADIUS * Math.sqrt(lambda1 + lambda2),
    communality,
    north: used[north]!.id,
    east: used[east]!.id,
    centroids: order.map((label) => choice.centroids[label]!),
  }
  const frame = { ...content, id: frameId(content) }
  notes.push(...fitNotes(frame, choice))
  return { frame, kTable: choice.rows, notes }
}

function hasFigures(table: CompassTable, period: string, column: number): boolean {
  const start = tableIndex(table, table.periods.indexOf(period), column, 0)
  return start >= 0 && table.values.subarray(start, start + table.areaIds.length).some(Number.isFinite)
}

import type { CompassFrame } from './CompassFrame.ts'
import type { CompassNote } from './CompassNote.ts'
import type { CompassSpec } from './CompassSpec.ts'
import type { CompassTable } from './CompassTable.ts'
import { chooseK, type KRow } from './chooseK.ts'
import { clockwiseOrder } from './clockwiseOrder.ts'
import { MIN_AREAS, MIN_INDICATORS } from './compassConstants.ts'
import { fitNotes } from './fitNotes.ts'
import { fitScales } from './fitScales.ts'
import { frameId } from './frameId.ts'
import { frameIndicators } from './frameIndicators.ts'
import { partsOfWhole } from './partsOfWhole.ts'
import { principalPlane } from './principalPlane.ts'

export interface FrameFit {
  /** Null when there is too little to fit; the notes say what. */
  readonly frame: CompassFrame | null
  /** Why this number of groups. */
  readonly kTable: readonly KRow[]
  /** Leave-one-out Jaccard by group of the frame, clockwise as its centroids; null above 200 areas. */
  readonly stability: readonly number[] | null
  readonly notes: readonly CompassNote[]
}

/**
 * Fits the compass: a principal component analysis of fenced, standardised indicators, turned so that it keeps its
 * direction, with groups by Ward's method. Form biplot of a correlation matrix (Gabriel 1971).
 *
 * Areas shape the frame if they have at least `nMin` persons and, of every indicator, at least half of the window's years; the rest can be placed in
 * it. Indicators without figures or without variation are left out with a note. Rows are taken in order of id, so the
 * order of the table changes nothing, not even the last digit.
 */
export function fitFrame(table: CompassTable, spec: CompassSpec): FrameFit {
  const { level, g, nMin, rowWeights } = spec
  const window = (spec.window ?? table.periods.slice(-3)).filter((period) => table.periods.includes(period))
  const base = spec.base ?? window[window.length - 1] ?? ''
  const { indicators, profile, without } = frameIndicators(table, { window, base, level })
  const notes: CompassNote[] = without.map((indicatorId) => ({ code: 'no-figures', indicatorId }))
  const refused = (note: CompassNote): FrameFit => ({
    frame: null,
    kTable: [],
    stability: null,
    notes: [...notes, note],
  })

  const active = table.areaIds
    .map((id, area) => ({
      id,
      row: profile.rows[area]!,
      enough: profile.enough[area],
      persons: table.population[area]!,
    }))
    .filter(({ enough }, area) => enough && isLargeEnough(table, area, spec))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  indicators.forEach(({ id }, j) => {
    if (profile.gaps[j]! > 0) notes.push({ code: 'gaps', indicatorId: id, areas: profile.gaps[j]! })
    const lacking = profile.lacking[j]!
    if (lacking.length > 0) {
      const years = lacking.map(({ area, periods }) => ({ areaId: table.areaIds[area]!, periods }))
      notes.push({ code: 'years-lacking', indicatorId: id, areas: years })
    }
  })
  if (active.length < MIN_AREAS) return refused({ code: 'too-few-areas', areas: active.length, needed: MIN_AREAS })

  const weights = active.map(({ persons }) => (rowWeights === 'population' ? persons : 1))
  const { scales, constant } = fitScales(
    active.map(({ row }) => row),
    weights,
    g,
  )
  for (const column of constant) notes.push({ code: 'constant-indicator', indicatorId: indicators[column]!.id })
  const used = scales.map(({ column }) => indicators[column]!)
  const wholes = partsOfWhole(
    active.map(({ row }) => row),
    indicators.map(({ id }) => table.shares[table.indicatorIds.indexOf(id)] === true),
  ).map((set): CompassNote => ({ code: 'parts-of-whole', indicatorIds: set.map((column) => indicators[column]!.id) }))
  if (used.length < MIN_INDICATORS)
    return refused({ code: 'too-few-indicators', indicators: used.length, needed: MIN_INDICATORS })

  const q = meanOne(used.map(({ id }) => table.weights[table.indicatorIds.indexOf(id)]!))
  const z = active.map((_, row) => scales.map((scale, j) => Math.sqrt(q[j]!) * scale.z[row]!))
  const indexOf = (id: string | null) => {
    const index = used.findIndex((indicator) => indicator.id === id)
    return index < 0 ? null : index
  }
  const plane = principalPlane(z, weights, { north: indexOf(spec.north), east: indexOf(spec.east) })
  const choice = chooseK(z, spec.k)
  const order = clockwiseOrder(choice.centroids, plane.W)
  const content: Omit<CompassFrame, 'id'> = {
    formatVersion: 1,
    indicators: used,
    window,
    base,
    level,
    g,
    nMin,
    rowWeights,
    activeIds: active.map(({ id }) => id),
    lo: scales.map(({ fences }) => fences.lo),
    hi: scales.map(({ fences }) => fences.hi),
    m: scales.map(({ mean }) => mean),
    s: scales.map(({ spread }) => spread),
    q,
    C: plane.C,
    W: plane.W,
    lambda: plane.lambda,
    rho: plane.rho,
    communality: plane.communality,
    north: used[plane.north]!.id,
    east: used[plane.east]!.id,
    centroids: order.map((label) => choice.centroids[label]!),
  }
  const frame = { ...content, id: frameId(content) }
  const stability = choice.rows.find(({ k }) => k === choice.k)?.stability ?? null
  return {
    frame,
    kTable: choice.rows,
    stability: stability && order.map((label) => stability[label] ?? 0),
    notes: [...notes, ...wholes, ...fitNotes(frame, choice)],
  }
}

/** An unknown number of persons keeps no area out, unless the number is what it is weighed by. */
function isLargeEnough(table: CompassTable, area: number, { nMin, rowWeights }: CompassSpec): boolean {
  const persons = table.population[area]!
  if (rowWeights === 'population') return persons >= nMin && persons > 0
  return !((Number.isNaN(persons) ? (table.populationAtLeast?.[area] ?? persons) : persons) < nMin)
}

function meanOne(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return weights.map((weight) => weight / mean)
}

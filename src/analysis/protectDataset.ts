import type { AreaId } from '../domain/Area.ts'
import { CellStatus } from '../domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../domain/Dataset.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import { indicatorById } from '../domain/lookups.ts'
import type { Period } from '../domain/Period.ts'
import type { Reference } from '../domain/Reference.ts'
import type { Sex } from '../domain/Sex.ts'
import { CellState, CellTable, type HiddenReason } from './protection/CellTable.ts'
import { hiddenDenominators } from './protection/hiddenDenominators.ts'
import { hidePrimary } from './protection/hidePrimary.ts'
import { hideSecondary } from './protection/hideSecondary.ts'
import type { PossibleRange } from './protection/possibleRanges.ts'
import type { RelationKind } from './protection/SumRelation.ts'
import { SumRelations } from './protection/SumRelations.ts'
import { weightedMeanReferences } from './protection/weightedMeanReferences.ts'
import { withoutHiddenBaselines } from './protection/withoutHiddenBaselines.ts'

export interface HiddenFigure {
  readonly areaId: AreaId
  /** Null for a figure of the population table. */
  readonly indicatorId: IndicatorId | null
  /** Only for a figure of the population table. */
  readonly ageBand: string | null
  readonly period: Period
  readonly sex: Sex
  readonly reason: HiddenReason
  /** Of a figure hidden to protect another: the kind of sum that would have given it away. */
  readonly protects: RelationKind | null
  /** What its count can be for a reader who adds up what is shown; null where it stands in no sum. */
  readonly range: PossibleRange | null
}

export interface ProtectedDataset {
  readonly dataset: Dataset
  readonly hidden: readonly HiddenFigure[]
  /** Figures told in whole numbers instead of being hidden. */
  readonly coarsened: readonly HiddenFigure[]
  /** Published values taken away because a hidden figure would follow from them whatever else is hidden. */
  readonly withheldReferences: readonly Reference[]
}

/**
 * The rule for small numbers, once for everything, before anything is computed or shown: every screen, file and command
 * is made from what comes out of here. With the package's `min_n`:
 *
 * 1. A figure is hidden when its count or its denominator is 1 to min_n - 1, or only so few are left out of it. A count
 *    that follows from a share and its denominator, or from a density and the size of the area, counts as stated (see
 *    `isRecoverable`). Things (dwellings) follow the same rule as persons: few dwellings are few households. Zero is
 *    shown. Changes (several figures below zero) count nobody. A share divided by something else than its `n` is told in
 *    whole per cent when it may be of few, and hidden when even so only a small count fits (`onlySmallFits`).
 * 2. A further figure, the smallest that will do, is hidden where a hidden one would follow: over the sexes; over the
 *    areas when the municipality has a value; over shares that fill one denominator; over indicators that say the same,
 *    or are the sum or the change of others; over age bands and the indicators they add up to. What is hidden together
 *    must itself be large enough to show, and every hidden count must be one of at least min_n whole numbers for a
 *    reader who adds up everything (`hideSecondary`). The municipality's own values take part: where hiding areas is not
 *    enough they are withheld.
 *
 * Hidden means status suppressed and value, n, numerator and sd NaN; in the population table NaN. Where the municipality's
 * value is the weighted mean of the areas it is kept as a reference marked `computed`, rounded (`carriedValue`). Not
 * seen: what is published outside the package, in another edition of it, or known by those who live there; and the
 * difference of two figures that the package does not have as a figure of its own.
 *
 * The dataset given is left as it is; columns without hidden figures are shared with it. A dataset that is already
 * protected comes back with nothing more hidden. Linear in the number of figures, but for sums in rings.
 */
export function protectDataset(dataset: Dataset): ProtectedDataset {
  const cells = new CellTable(dataset)
  const least = dataset.meta.minN
  hidePrimary(cells, least)
  const anyHidden = cells.coarse.size > 0 || cells.state.includes(CellState.hidden)
  const means = anyHidden ? weightedMeanReferences(cells) : []
  const small = dataset.references.filter((reference) => isSmallCount(dataset, reference, least))
  const published = dataset.references.filter((reference) => !small.includes(reference))
  const kept = new Set(published.flatMap((reference) => (reference.computed ? pairOf(reference) : [])))
  const candidates = [...published, ...means.filter((reference) => !kept.has(pairOf(reference)))]
  let ranges: ReadonlyMap<number, PossibleRange> = new Map()
  if (anyHidden) {
    const figures = [
      ...candidates.map((reference) => ({ reference, isWithheld: false })),
      ...small.map((reference) => ({ reference, isWithheld: true })),
    ]
    ranges = hideSecondary(cells, new SumRelations(cells, figures), least)
  }
  const isWithheld = (reference: Reference) => isHiddenWhole(cells, reference)
  const withheld = [...small, ...published.filter(isWithheld)]
  const hiddenCells = [...cells.hiddenHere].filter(([cell]) => cell < cells.figures).sort(([a], [b]) => a - b)
  if (hiddenCells.length === 0 && cells.coarse.size === 0 && withheld.length === 0) {
    return { dataset, hidden: [], coarsened: [], withheldReferences: [] }
  }

  const hidden = hiddenCells.map(([cell, reason]) => ({
    ...figureAt(cells, cell, reason),
    range: ranges.get(cell) ?? null,
  }))
  const coarsened = [...cells.coarse.keys()].map((cell) => ({
    ...figureAt(cells, cell, 'small-count'),
    range: null,
  }))
  const made = new Set(means)
  const needsMean = new Set(hidden.map(pairOf))
  const references = candidates.filter(
    (reference) => !isWithheld(reference) && (!made.has(reference) || needsMean.has(pairOf(reference))),
  )
  const dataset_ = { ...dataset, ...wiped(cells), references: Object.freeze(references) }
  const shareable = Object.freeze({ ...dataset_, goals: withoutHiddenBaselines(dataset_) })
  return { dataset: shareable, hidden, coarsened, withheldReferences: withheld }
}

function pairOf({ indicatorId, period }: Pick<HiddenFigure, 'indicatorId' | 'period'>): string {
  return `${indicatorId}|${period}`
}

function isSmallCount(dataset: Dataset, { indicatorId, value }: Reference, least: number): boolean {
  const unit = indicatorById(dataset, indicatorId)?.unit
  return unit === 'count' && value > 0 && value < least
}

/** Whether the municipality's own figure had to go. */
function isHiddenWhole(cells: CellTable, { level, indicatorId, period }: Reference): boolean {
  const sheet = cells.sheets.find(({ indicator }) => indicator?.id === indicatorId)
  const cell = level === 'municipality' && sheet ? cells.wholeCell(sheet, period) : null
  return cell !== null && cells.state[cell] === CellState.hidden
}

/** Columns without the hidden figures; those that hide nothing are the same objects as before. */
function wiped(cells: CellTable): Pick<Dataset, 'values' | 'population'> {
  const { dataset } = cells
  const values = new Map(dataset.values)
  const copyOf = (id: IndicatorId): IndicatorValues => {
    const now = values.get(id)!
    if (now !== dataset.values.get(id)) return now
    const copy = Object.freeze({
      ...now,
      value: now.value.slice(),
      n: now.n.slice(),
      numerator: now.numerator.slice(),
      status: now.status.slice(),
      ...(now.sd ? { sd: now.sd.slice() } : {}),
    })
    values.set(id, copy)
    return copy
  }
  let persons: Float64Array | null = null
  for (const cell of cells.hiddenHere.keys()) {
    if (cell >= cells.figures) continue
    const { indicator, start } = cells.sheetOf(cell)
    if (!indicator) {
      persons ??= dataset.population.persons.slice()
      persons[cell - start] = Number.NaN
      continue
    }
    const columns = copyOf(indicator.id)
    columns.value[cell - start] = Number.NaN
    columns.n[cell - start] = Number.NaN
    columns.numerator[cell - start] = Number.NaN
    if (columns.sd) columns.sd[cell - start] = Number.NaN
    columns.status[cell - start] = CellStatus.suppressed
  }
  for (const [cell, figure] of cells.coarse) {
    const { indicator, start } = cells.sheetOf(cell)
    const columns = copyOf(indicator!.id)
    columns.value[cell - start] = figure
    const coarse = new Set(columns.coarse).add(cell - start)
    values.set(indicator!.id, Object.freeze({ ...columns, coarse }))
  }
  for (const cell of hiddenDenominators(cells)) {
    const { indicator, start } = cells.sheetOf(cell)
    const columns = copyOf(indicator!.id)
    columns.n[cell - start] = Number.NaN
    columns.numerator[cell - start] = Number.NaN
    if (columns.sd) columns.sd[cell - start] = Number.NaN
  }
  const population = persons ? Object.freeze({ ...dataset.population, persons }) : dataset.population
  return { values, population }
}

function figureAt(cells: CellTable, cell: number, reason: HiddenReason): Omit<HiddenFigure, 'range'> {
  const { areas, population } = cells.dataset
  const { start, indicator, values } = cells.sheetOf(cell)
  const at = cell - start
  const areaId = areas[at % areas.length]!.id
  const block = Math.floor(at / areas.length)
  const protects = cells.protects.get(cell) ?? null
  if (indicator && values) {
    const { periods, sexes } = values
    const period = periods[block % periods.length]!
    const sex = sexes[Math.floor(block / periods.length)]!
    return { areaId, indicatorId: indicator.id, ageBand: null, period, sex, reason, protects }
  }
  const { ageBands, sexes, periods } = population
  const ageBand = ageBands[block % ageBands.length]!.label
  const above = Math.floor(block / ageBands.length)
  const sex = sexes[above % sexes.length]!
  const period = periods[Math.floor(above / sexes.length)]!
  return { areaId, indicatorId: null, ageBand, period, sex, reason, protects }
}

import { CellStatus } from '../../domain/Cell.ts'
import type { Dataset, IndicatorValues } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Period } from '../../domain/Period.ts'
import { cellAmounts } from './cellAmounts.ts'
import { isChangeColumn } from './isChangeColumn.ts'
import type { RelationKind } from './SumRelation.ts'

/** Why a figure was hidden: too few counted, too few in the denominator, too few not counted, or to protect another. */
export type HiddenReason = 'small-count' | 'small-denominator' | 'small-rest' | 'secondary'

export const CellState = { none: 0, shown: 1, hidden: 2 } as const

/** The columns of one indicator, or the population (indicator null), with the number of its first cell. */
export interface CellSheet {
  readonly start: number
  readonly length: number
  readonly indicator: Indicator | null
  readonly values: IndicatorValues | null
  /** Whether amounts are counts; means and changes can be added up too, but are not held against the least number. */
  readonly counted: boolean
}

/**
 * Every figure of a dataset that can be hidden, numbered through: the columns of the indicators in order, then the
 * population, then the municipality's own figures. `amount` is what adds up over areas, sexes and bands: the count behind a figure, or value times
 * denominator for a mean. `rest` is denominator minus count of a share, NaN for the others.
 */
export class CellTable {
  readonly sheets: readonly CellSheet[]
  readonly amount: Float64Array
  readonly rest: Float64Array
  readonly state: Uint8Array
  /** Cells hidden here, not those the file hid. */
  readonly hiddenHere = new Map<number, HiddenReason>()
  /** Of cells hidden to protect another: the kind of sum they would have given it away in. */
  readonly protects = new Map<number, RelationKind>()
  /** Cells told in whole numbers here, with the figure that is told. */
  readonly coarse = new Map<number, number>()

  /** Cells from here on are the municipality's: one for each indicator and period, both sexes together. */
  readonly figures: number
  readonly #wholes: ReadonlyMap<CellSheet, number>

  constructor(readonly dataset: Dataset) {
    const sheets: CellSheet[] = []
    let start = 0
    for (const indicator of dataset.indicators) {
      const values = dataset.values.get(indicator.id)
      if (!values) continue
      const isCount = indicator.unit === 'count' || indicator.unit.startsWith('per')
      const counted = isCount && !isChangeColumn(values.value)
      sheets.push({ start, length: values.value.length, indicator, values, counted })
      start += values.value.length
    }
    const { persons } = dataset.population
    sheets.push({ start, length: persons.length, indicator: null, values: null, counted: true })
    const wholes = new Map<CellSheet, number>()
    let size = start + persons.length
    this.figures = size
    for (const sheet of sheets) {
      if (!sheet.values) continue
      wholes.set(sheet, size)
      size += sheet.values.periods.length
    }
    this.#wholes = wholes
    this.sheets = sheets
    this.amount = new Float64Array(size).fill(Number.NaN)
    this.rest = new Float64Array(size).fill(Number.NaN)
    this.state = new Uint8Array(size)
    for (const sheet of sheets) this.#fill(sheet)
  }

  #fill({ start, length, indicator, values }: CellSheet): void {
    const { amount, rest, state } = this
    if (!indicator || !values) {
      const { persons } = this.dataset.population
      amount.set(persons, start)
      for (let i = 0; i < length; i++) state[start + i] = Number.isNaN(persons[i]!) ? CellState.none : CellState.shown
      return
    }
    const { status } = values
    for (let i = 0; i < length; i++) {
      const code = status[i]!
      if (code === CellStatus.value || code === CellStatus.provisional) state[start + i] = CellState.shown
      else if (code === CellStatus.suppressed) state[start + i] = CellState.hidden
    }
    cellAmounts(this.dataset, indicator, values, amount.subarray(start), rest.subarray(start))
  }

  hide(cell: number, reason: HiddenReason, relation?: RelationKind): void {
    if (relation) this.protects.set(cell, relation)
    this.state[cell] = CellState.hidden
    this.coarse.delete(cell)
    this.hiddenHere.set(cell, reason)
  }

  /** The cell of the municipality's own figure; null in a period that the indicator lacks. */
  wholeCell(sheet: CellSheet, period: Period): number | null {
    const at = sheet.values!.periods.indexOf(period)
    return at < 0 ? null : this.#wholes.get(sheet)! + at
  }

  /** Where a municipality's cell stands. */
  wholeAt(cell: number): { readonly sheet: CellSheet; readonly period: Period } {
    for (const [sheet, start] of this.#wholes) {
      const period = sheet.values!.periods[cell - start]
      if (cell >= start && period !== undefined) return { sheet, period }
    }
    throw new RangeError(`No cell ${cell}`)
  }

  coarsen(cell: number, figure: number): void {
    this.coarse.set(cell, figure)
  }

  sheetOf(cell: number): CellSheet {
    let low = 0
    let high = this.sheets.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.sheets[middle]!.start <= cell) low = middle
      else high = middle - 1
    }
    return this.sheets[low]!
  }
}

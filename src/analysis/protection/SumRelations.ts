import type { Period } from '../../domain/Period.ts'
import { populationRow } from '../../domain/Population.ts'
import type { Reference } from '../../domain/Reference.ts'
import type { Sex } from '../../domain/Sex.ts'
import { type CellSheet, CellState, type CellTable } from './CellTable.ts'
import { type BandSum, findBandSums } from './findBandSums.ts'
import { findChanges, type IndicatorChange } from './findChanges.ts'
import { findIndicatorSums, type IndicatorSum } from './findIndicatorSums.ts'
import { findPartitions } from './findPartitions.ts'
import { findTwins } from './findTwins.ts'
import { roundingOf } from './roundingOf.ts'
import type { RelationKind, SumRelation } from './SumRelation.ts'
import { UsualDecimals } from './UsualDecimals.ts'

/** Stands for the municipality where an area's position stands otherwise. */
const WHOLE = -1

/** A figure for the municipality, published or computed; one that is small itself is withheld from the start. */
export interface MunicipalFigure {
  readonly reference: Reference
  readonly isWithheld: boolean
}

/** Where a cell of an indicator stands. */
interface Place {
  readonly sheet: CellSheet
  readonly period: Period
  readonly sex: Sex
  readonly area: number
}

/**
 * Finds the sums a cell takes part in, when asked: over the sexes; over the areas, where the municipality has a
 * published value; over indicators that share one denominator and fill it; over indicators that add up to another one
 * or tell its change; over the age bands an indicator counts. All but the first two are read from the figures themselves, because no file says that three tenures make all dwellings.
 */
export class SumRelations {
  readonly #relations = new Map<string, SumRelation | null>()
  readonly #partitions: readonly (readonly CellSheet[])[]
  readonly #twins: readonly (readonly [CellSheet, CellSheet])[]
  readonly #bandSums: readonly BandSum[]
  readonly #sums: readonly IndicatorSum[]
  readonly #changes: readonly IndicatorChange[]
  readonly #decimals = new UsualDecimals()
  readonly #areas: number

  constructor(
    readonly cells: CellTable,
    references: readonly MunicipalFigure[],
  ) {
    this.#areas = cells.dataset.areas.length
    this.#partitions = findPartitions(cells)
    this.#twins = findTwins(cells)
    this.#bandSums = findBandSums(cells)
    this.#sums = findIndicatorSums(cells)
    this.#changes = findChanges(cells)
    this.#readReferences(references)
  }

  /** Every sum with this cell as a part or as its total. */
  of(cell: number): SumRelation[] {
    const sheet = this.cells.sheetOf(cell)
    const isWhole = cell >= this.cells.figures
    const found = isWhole
      ? this.#ofFigure({ ...this.cells.wholeAt(cell), sex: 'total', area: WHOLE })
      : sheet.values
        ? this.#ofFigure(this.#place(cell, sheet))
        : this.#ofPersons(cell, sheet)
    return found.filter((relation) => relation !== null)
  }

  #ofFigure(place: Place): (SumRelation | null)[] {
    const { sheet, period, sex, area } = place
    const here = (other: CellSheet, ofSex = sex) => this.#cell(other, period, ofSex, area)
    const found: (SumRelation | null)[] = []
    if (sheet.values!.sexes.length > 1) {
      const bySex = () => ({ parts: [here(sheet, 'women'), here(sheet, 'men')], total: here(sheet, 'total') })
      found.push(this.#sum('sexes', ['sex', sheet.start, period, area], sheet.counted, bySex))
    }
    if (sex === 'total') found.push(this.#overAreas(sheet, period))
    for (const [index, members] of this.#partitions.entries()) {
      if (!members.includes(sheet)) continue
      const parts = () => ({ parts: members.map((member) => here(member)), total: 'known' as const })
      found.push(this.#sum('parts', ['part', index, period, area, sex], true, parts))
    }
    for (const [one, other] of this.#twins) {
      if (one !== sheet && other !== sheet) continue
      const pair = () => ({ parts: [here(one)], total: here(other) })
      found.push(this.#sum('same', ['twin', one.start, other.start, period, area, sex], true, pair))
    }
    for (const [index, { total, parts }] of this.#sums.entries()) {
      if (total !== sheet && !parts.includes(sheet)) continue
      const members = () => ({ parts: parts.map((part) => here(part)), total: here(total) })
      if (this.#isTold([total, ...parts], place)) {
        found.push(this.#sum('sum', ['sum', index, period, area, sex], true, members))
      }
    }
    for (const [index, { change, of, from, period: to }] of this.#changes.entries()) {
      const isChange = change === sheet && period === to
      if (!isChange && !(of === sheet && (period === to || period === from))) continue
      // The change first: of figures of unknown size it is the one that can best be done without.
      const members = () => ({
        parts: [this.#cell(change, to, sex, area), this.#cell(of, from, sex, area)],
        total: this.#cell(of, to, sex, area),
      })
      found.push(this.#sum('change', ['change', index, area, sex], false, members))
    }
    for (const sum of this.#bandSums) {
      if (sum.sheet === sheet && sum.period === period && sex === 'total' && area !== WHOLE)
        found.push(this.#overBands(sum, area))
    }
    return found
  }

  #ofPersons(cell: number, sheet: CellSheet): (SumRelation | null)[] {
    const { population } = this.cells.dataset
    const { sexes, ageBands, periods } = population
    const at = cell - sheet.start
    const area = at % this.#areas
    const block = Math.floor(at / this.#areas)
    const band = block % ageBands.length
    const periodAt = Math.floor(block / ageBands.length / sexes.length)
    const here = (sex: Sex) => {
      const sexAt = sexes.indexOf(sex)
      return sexAt < 0 ? null : sheet.start + populationRow(population, periodAt, sexAt, band) + area
    }
    const bySex = this.#sum('sexes', ['persons', periodAt, band, area], true, () => ({
      parts: [here('women'), here('men')],
      total: here('total'),
    }))
    const sums = this.#bandSums.filter(
      ({ period, from, to }) => period === periods[periodAt] && from <= band && band <= to,
    )
    return [bySex, ...sums.map((sum) => this.#overBands(sum, area))]
  }

  #overBands(sum: BandSum, area: number): SumRelation | null {
    const { sheet, period, from, to } = sum
    return this.#sum('ages', ['band', sheet?.start ?? '', period, from, to, area], true, () => ({
      parts: sum.parts(area),
      total: sheet ? sum.total(area) : 'known',
    }))
  }

  #overAreas(sheet: CellSheet, period: Period): SumRelation | null {
    const total = this.cells.wholeCell(sheet, period)!
    if (this.cells.state[total] === CellState.none) return null
    return this.#remember(['area', sheet.start, period].join('|'), () => ({
      kind: 'areas',
      parts: this.#areaCells(sheet, period),
      total,
      counted: sheet.counted,
    }))
  }

  /** An area without a figure may well be one where nobody lives; it protects nobody. */
  #areaCells(sheet: CellSheet, period: Period): number[] {
    const first = this.#cell(sheet, period, 'total', 0)
    if (first === null) return []
    const cells: number[] = []
    for (let cell = first; cell < first + this.#areas; cell++) {
      if (this.cells.state[cell] !== CellState.none) cells.push(cell)
    }
    return cells
  }

  /**
   * Gives the municipality's figures their cells. One that is not published stands there too where it follows from
   * others: with the shares who rent and who own, the rest is known.
   */
  #readReferences(references: readonly MunicipalFigure[]): void {
    const { amount, state, sheets } = this.cells
    const sheetOf = new Map(sheets.flatMap((sheet) => (sheet.indicator ? [[sheet.indicator.id, sheet] as const] : [])))
    for (const { reference, isWithheld } of references) {
      const sheet = sheetOf.get(reference.indicatorId)
      const cell = reference.level === 'municipality' && sheet ? this.cells.wholeCell(sheet, reference.period) : null
      if (!sheet || cell === null) continue
      state[cell] = isWithheld ? CellState.hidden : CellState.shown
      const isCount = sheet.indicator!.unit === 'count'
      amount[cell] = isCount ? reference.value : this.#sumOf(this.#areaCells(sheet, reference.period))
    }
    const related = [...this.#partitions, ...this.#sums.map(({ total, parts }) => [total, ...parts])]
    for (let isMore = true; isMore; ) {
      isMore = false
      for (const members of related) {
        for (const period of members[0]!.values!.periods) {
          const wholes = members.map((member) => this.cells.wholeCell(member, period))
          const lacking = members.filter((_, at) => wholes[at] !== null && state[wholes[at]!] === CellState.none)
          if (lacking.length !== 1 || wholes.includes(null)) continue
          const cell = this.cells.wholeCell(lacking[0]!, period)!
          state[cell] = CellState.shown
          amount[cell] = this.#sumOf(this.#areaCells(lacking[0]!, period))
          isMore = true
        }
      }
    }
  }

  #sumOf(cells: readonly number[]): number {
    return cells.reduce((sum, cell) => sum + this.cells.amount[cell]!, 0)
  }

  /**
   * Null where a part or the total is not in the file: nothing can be worked out from half a sum. But a part without a
   * figure is nobody, as everybody can see, where the others make up the whole total.
   */
  #sum(
    kind: RelationKind,
    key: readonly (string | number)[],
    counted: boolean,
    members: () => { parts: (number | null)[]; total: number | null | 'known' },
  ): SumRelation | null {
    return this.#remember(key.join('|'), () => {
      const { parts: all, total } = members()
      const isThere = (cell: number | null) => cell !== null && this.cells.state[cell] !== CellState.none
      const parts = all.filter(isThere) as number[]
      if (parts.length === 0 || (total !== 'known' && !isThere(total))) return null
      const cell = total === 'known' ? null : total
      if (parts.length < all.length && (cell === null || !this.#makesUp(parts, cell))) return null
      return { kind, parts, total: cell, counted }
    })
  }

  /** Whether a sum of rounded figures tells a count: not where rounding leaves more room than the least number. */
  #isTold(sheets: readonly CellSheet[], { period, sex, area }: Place): boolean {
    if (area === WHOLE) return true
    const room = sheets.reduce((sum, sheet) => {
      const cell = this.#cell(sheet, period, sex, area)
      return cell === null ? sum : sum + roundingOf(this.cells, sheet, cell - sheet.start, this.#decimals)
    }, 0)
    return !(room >= this.cells.dataset.meta.minN)
  }

  #makesUp(parts: readonly number[], total: number): boolean {
    const { amount, rest } = this.cells
    const isSame = (column: Float64Array) => {
      const sum = parts.reduce((before, part) => before + column[part]!, 0)
      return Math.abs(sum - column[total]!) <= 0.5
    }
    return isSame(amount) && (Number.isNaN(rest[total]) || isSame(rest))
  }

  #remember(key: string, make: () => SumRelation | null): SumRelation | null {
    const known = this.#relations.get(key)
    if (known !== undefined) return known
    const made = make()
    this.#relations.set(key, made)
    return made
  }

  #place(cell: number, sheet: CellSheet): Place {
    const { periods, sexes } = sheet.values!
    const at = cell - sheet.start
    const block = Math.floor(at / this.#areas)
    const period = periods[block % periods.length]!
    return { sheet, period, sex: sexes[Math.floor(block / periods.length)]!, area: at % this.#areas }
  }

  #cell(sheet: CellSheet, period: Period, sex: Sex, area: number): number | null {
    if (area === WHOLE) return sex === 'total' ? this.cells.wholeCell(sheet, period) : null
    const { periods, sexes } = sheet.values!
    const p = periods.indexOf(period)
    const s = sexes.indexOf(sex)
    return p < 0 || s < 0 ? null : sheet.start + (s * periods.length + p) * this.#areas + area
  }
}

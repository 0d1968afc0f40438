import type { Reference } from '../../domain/Reference.ts'
import { type BandSum, findBandSums } from './bandSums.ts'
import { type CellSheet, CellState, type CellTable } from './CellTable.ts'
import { findPartitions } from './partitions.ts'
import type { SumRelation } from './SumRelation.ts'
import { findTwins } from './twins.ts'

/**
 * Finds the sums a cell takes part in, when asked: over the sexes; over the areas, where the municipality has a
 * published value; over indicators that share one denominator and fill it; over the age bands an indicator counts.
 * The last two are read from the figures themselves, because no file says that three tenures make all dwellings.
 */
export class SumRelations {
  readonly #relations = new Map<string, SumRelation | null>()
  readonly #references: ReadonlyMap<string, number>
  readonly #partitions: readonly (readonly CellSheet[])[]
  readonly #twins: readonly (readonly [CellSheet, CellSheet])[]
  readonly #bandSums: readonly BandSum[]
  readonly #areas: number

  constructor(
    readonly cells: CellTable,
    references: readonly Reference[],
  ) {
    this.#areas = cells.dataset.areas.length
    const published = references.flatMap(({ level, indicatorId, period }, at) =>
      level === 'municipality' ? [[`${indicatorId}|${period}`, at] as const] : [],
    )
    // The first of several with one key counts, as everywhere.
    this.#references = new Map(published.reverse())
    this.#partitions = findPartitions(cells)
    this.#twins = findTwins(cells)
    this.#bandSums = findBandSums(cells)
  }

  /** Every sum with this cell as a part or as its total. */
  of(cell: number): SumRelation[] {
    const sheet = this.cells.sheetOf(cell)
    const found = sheet.values ? this.#ofFigure(cell, sheet) : this.#ofPersons(cell, sheet)
    return found.filter((relation) => relation !== null)
  }

  #ofFigure(cell: number, sheet: CellSheet): (SumRelation | null)[] {
    const { periods, sexes } = sheet.values!
    const at = cell - sheet.start
    const area = at % this.#areas
    const block = Math.floor(at / this.#areas)
    const period = periods[block % periods.length]!
    const sex = sexes[Math.floor(block / periods.length)]!
    const cellIn = (other: CellSheet, area: number, ofSex = sex): number | null => {
      const p = other.values!.periods.indexOf(period)
      const s = other.values!.sexes.indexOf(ofSex)
      return p < 0 || s < 0 ? null : other.start + (s * other.values!.periods.length + p) * this.#areas + area
    }
    const key = (kind: string, ...parts: (string | number)[]) => [kind, ...parts, period].join('|')
    const found: (SumRelation | null)[] = [
      this.#remember(key('sex', sheet.start, area), () =>
        this.#sum(
          [cellIn(sheet, area, 'women'), cellIn(sheet, area, 'men')],
          cellIn(sheet, area, 'total'),
          sheet.counted,
        ),
      ),
    ]
    const reference = sex === 'total' ? this.#references.get(`${sheet.indicator!.id}|${period}`) : undefined
    if (reference !== undefined) {
      found.push(this.#remember(key('area', sheet.start), () => this.#overAreas(sheet, cellIn, reference)))
    }
    for (const [index, members] of this.#partitions.entries()) {
      if (!members.includes(sheet)) continue
      found.push(
        this.#remember(key('part', index, area, sex), () =>
          this.#sum(
            members.map((member) => cellIn(member, area)),
            'known',
            true,
          ),
        ),
      )
    }
    for (const [one, other] of this.#twins) {
      if (one !== sheet && other !== sheet) continue
      found.push(
        this.#remember(key('twin', one.start, other.start, area, sex), () =>
          this.#sum([cellIn(one, area)], cellIn(other, area), true),
        ),
      )
    }
    for (const sum of this.#bandSums) {
      if (sum.sheet === sheet && sum.period === period && sex === 'total') found.push(this.#overBands(sum, area))
    }
    return found
  }

  #ofPersons(cell: number, sheet: CellSheet): (SumRelation | null)[] {
    const { sexes, ageBands, periods } = this.cells.dataset.population
    const at = cell - sheet.start
    const area = at % this.#areas
    const block = Math.floor(at / this.#areas)
    const band = block % ageBands.length
    const periodAt = Math.floor(block / ageBands.length / sexes.length)
    const place = (sex: 'total' | 'women' | 'men') => {
      const s = sexes.indexOf(sex)
      return s < 0 ? null : sheet.start + ((periodAt * sexes.length + s) * ageBands.length + band) * this.#areas + area
    }
    const key = ['persons', periodAt, band, area].join('|')
    const bySex = this.#remember(key, () => this.#sum([place('women'), place('men')], place('total'), true))
    const sums = this.#bandSums.filter(
      ({ period, from, to }) => period === periods[periodAt] && from <= band && band <= to,
    )
    return [bySex, ...sums.map((sum) => this.#overBands(sum, area))]
  }

  #overBands(sum: BandSum, area: number): SumRelation | null {
    return this.#remember(['band', sum.sheet.start, sum.period, area].join('|'), () =>
      this.#sum(sum.parts(area), sum.total(area), true),
    )
  }

  #overAreas(
    sheet: CellSheet,
    cellIn: (sheet: CellSheet, area: number) => number | null,
    reference: number,
  ): SumRelation {
    // An area without a figure may well be one where nobody lives; it protects nobody.
    const parts = Array.from({ length: this.#areas }, (_, area) => cellIn(sheet, area)!)
    const present = parts.filter((part) => this.cells.state[part] !== CellState.none)
    const known = sheet.indicator!.unit === 'count' ? this.cells.dataset.references[reference]?.value : undefined
    return { parts: present, total: null, known: known ?? Number.NaN, counted: sheet.counted, reference }
  }

  /** Null where a part or the total is not in the file: nothing can be worked out from half a sum. */
  #sum(parts: readonly (number | null)[], total: number | null | 'known', counted: boolean): SumRelation | null {
    const isThere = (cell: number | null) => cell !== null && this.cells.state[cell] !== CellState.none
    if (!parts.every(isThere) || (total !== 'known' && !isThere(total))) return null
    const cell = total === 'known' ? null : total
    return { parts: parts as number[], total: cell, known: Number.NaN, counted, reference: null }
  }

  #remember(key: string, make: () => SumRelation | null): SumRelation | null {
    const known = this.#relations.get(key)
    if (known !== undefined) return known
    const made = make()
    this.#relations.set(key, made)
    return made
  }
}

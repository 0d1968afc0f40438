import type { FindingPlace } from '../../domain/Finding.ts'
import type { Unit } from '../../domain/Indicator.ts'
import { GrowingColumns } from '../../ingest/GrowingColumns.ts'
import { Interner } from '../../ingest/Interner.ts'
import { NumberScan } from '../table/NumberScan.ts'
import type { FoundPlace } from './AreaFinder.ts'

/** An indicator while its file is read. */
export interface DraftIndicator {
  readonly id: string
  readonly name: string
  /** The package's own indicator that it is. */
  readonly isKnown: boolean
  /** What its headings, title and units say, for its unit. */
  readonly words: readonly string[]
  readonly stated: Unit | null
  readonly source: string
  readonly place: FindingPlace
  readonly values: NumberScan
  readonly counts: NumberScan
  /** Numbers that a workbook shows as per cent, and numbers that it shows plainly. */
  percentCells: number
  plainCells: number
}

type PlaceAt = FoundPlace & { readonly text: string }

/** All figures of an intake in columns, before point, unit and codes are settled. `held`: waits for an answer. */
export class FigureStore {
  readonly columns = new GrowingColumns(1024, true)
  form = new Uint8Array(1024)
  held = new Uint8Array(1024)
  count = 0
  readonly indicators: DraftIndicator[] = []
  readonly places: PlaceAt[] = []
  readonly periods = new Interner()
  readonly #placeOf = new Map<string, number>()
  readonly #indicatorOf = new Map<string, number>()

  place(found: FoundPlace, text: string): number {
    const known = this.#placeOf.get(text)
    if (known !== undefined) return known
    this.#placeOf.set(text, this.places.length)
    this.places.push({ ...found, text })
    return this.places.length - 1
  }

  indicator(draft: Omit<DraftIndicator, 'values' | 'counts' | 'percentCells' | 'plainCells'>): number {
    const known = this.#indicatorOf.get(draft.id)
    if (known !== undefined) return known
    this.#indicatorOf.set(draft.id, this.indicators.length)
    this.indicators.push({
      ...draft,
      values: new NumberScan(),
      counts: new NumberScan(),
      percentCells: 0,
      plainCells: 0,
    })
    return this.indicators.length - 1
  }

  /** The position of one more figure. */
  next(): number {
    this.columns.reserve(this.count + 1)
    const { length } = this.columns.area
    if (this.form.length < length) {
      const [form, held] = [this.form, this.held]
      this.form = new Uint8Array(length)
      this.held = new Uint8Array(length)
      this.form.set(form)
      this.held.set(held)
    }
    return this.count++
  }
}

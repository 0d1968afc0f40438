import type { AreaId } from '../../domain/Area.ts'
import { CellStatus } from '../../domain/Cell.ts'
import type { Unit } from '../../domain/indicatorFields.ts'
import { SEXES } from '../../domain/Sex.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { choice, type Findings } from '../Findings.ts'
import type { FigureStore } from './FigureStore.ts'
import type { IndicatorGrid } from './IndicatorGrid.ts'
import type { SettledPlace } from './settlePlaces.ts'

export interface PartsInput {
  readonly store: FigureStore
  readonly places: readonly SettledPlace[]
  readonly units: readonly (Unit | null)[]
  readonly grids: readonly IndicatorGrid[]
  /** 1 for rows of the store that are figures; those of parts become 0, but for the ones that hold the sums. */
  readonly used: Uint8Array
  /** Smaller areas to the areas of the package: all of them, also those without a row. */
  readonly keys: ReadonlyMap<string, AreaId>
  readonly findings: Findings
  readonly logOf: (file: string) => IssueLog
}

/** What a share of counts is multiplied with. Everything else cannot be worked out for an area from its parts. */
const FACTORS: Readonly<Partial<Record<Unit, number>>> = { percent: 100, per_1000: 1_000, per_100000: 100_000 }
/** So many codes are told by name. */
const MOST_NAMED = 4

/**
 * Figures of smaller areas as those of the areas they lie in. Counts are added, and shares are worked out anew from added
 * numerators and denominators: never a mean of shares. An area gets no figure where one of its parts has none, and none
 * of a kind that parts do not add up to, such as a median; both are told. A figure that the file has for the area itself
 * stands.
 */
export function sumParts(input: PartsInput): void {
  const { store, places, keys, findings } = input
  const parts = places.flatMap(({ part }, at) => (part === null ? [] : at))
  if (parts.length === 0) return
  const targets = new Set(parts.map((at) => places[at]!.area!))
  const { place } = store.indicators[0]!
  const answer = findings.decide({
    id: 'parts',
    code: 'parts',
    place: { ...place, line: null },
    best: 'sum',
    confidence: 0.9,
    values: { parts: parts.length, areas: targets.size },
    evidence: { seen: parts.length, of: places.length, example: store.places[parts[0]!]!.text },
    choices: [choice('sum'), choice('leave')],
  })
  const codesOf = new Map<AreaId, string[]>()
  for (const [code, area] of keys) if (targets.has(area)) codesOf.set(area, [...(codesOf.get(area) ?? []), code])
  for (const grid of input.grids) new PartGrid(input, grid, codesOf).settle(answer === 'sum')
}

class PartGrid {
  readonly #missing = new Map<AreaId, ReadonlySet<string>>()
  #alone = 0

  constructor(
    readonly input: PartsInput,
    readonly grid: IndicatorGrid,
    readonly codesOf: ReadonlyMap<AreaId, readonly string[]>,
  ) {}

  settle(isSummed: boolean): void {
    const { grid, input } = this
    const { areaCount, row: rows, periods } = grid
    for (let block = 0; block < periods.length * SEXES.length; block++) {
      const whole = new Set<AreaId>()
      const byArea = new Map<AreaId, Map<string, number>>()
      for (let at = 0; at < areaCount; at++) {
        const row = rows[block * areaCount + at]!
        if (row < 0) continue
        const { area, part } = input.places[input.store.columns.area[row]!]!
        if (area === null) continue
        if (part === null) whole.add(area)
        else byArea.set(area, (byArea.get(area) ?? new Map<string, number>()).set(part, row))
      }
      for (const [area, found] of byArea) {
        for (const row of found.values()) input.used[row] = 0
        if (isSummed && !whole.has(area)) this.#sum(area, found)
      }
    }
    this.#tell()
  }

  /** The first part's row becomes the area's. */
  #sum(area: AreaId, found: ReadonlyMap<string, number>): void {
    const { store, used } = this.input
    const { columns, held } = store
    const missing = this.codesOf.get(area)!.filter((code) => !found.has(code))
    if (missing.length > 0) {
      this.#missing.set(area, new Set([...(this.#missing.get(area) ?? []), ...missing]))
      return
    }
    const rows = [...found.values()]
    if (rows.some((row) => held[row] === 1)) return
    const made = this.#made(rows)
    if (made === null) {
      this.#alone++
      return
    }
    const [first] = rows
    used[first!] = 1
    columns.status[first!] = made.status
    columns.value[first!] = made.value
    columns.numerator[first!] = made.numerator
    columns.n[first!] = made.n
    columns.sd![first!] = Number.NaN
  }

  /** Null where parts say nothing of the whole. */
  #made(rows: readonly number[]): { status: number; value: number; numerator: number; n: number } | null {
    const { columns } = this.input.store
    const unit = this.input.units[this.grid.indicator]!
    const factor = unit === null ? undefined : FACTORS[unit]
    if (unit !== 'count' && factor === undefined) return null
    const none = { value: Number.NaN, numerator: Number.NaN, n: Number.NaN }
    const statuses = rows.map((row) => columns.status[row]!)
    const isOpen = (status: number) => status === CellStatus.value || status === CellStatus.provisional
    if (!statuses.every(isOpen)) {
      const reason = statuses.includes(CellStatus.suppressed)
        ? CellStatus.suppressed
        : statuses.every((status) => status === statuses[0])
          ? statuses[0]!
          : CellStatus.notCollected
      return { status: reason, ...none }
    }
    const status = statuses.includes(CellStatus.provisional) ? CellStatus.provisional : CellStatus.value
    const sum = (column: Float64Array) => rows.reduce((total, row) => total + column[row]!, 0)
    if (factor === undefined) return { ...none, status, value: sum(columns.value) }
    const [numerator, n] = [sum(columns.numerator), sum(columns.n)]
    return n > 0 && !Number.isNaN(numerator) ? { status, value: (factor * numerator) / n, numerator, n } : null
  }

  #tell(): void {
    const { store, logOf } = this.input
    const { name, place } = store.indicators[this.grid.indicator]!
    const log = logOf(place.file)
    if (this.#alone > 0) log.warning('parts-not-summed', {}, { name, count: this.#alone })
    if (this.#missing.size === 0) return
    const codes = [...new Set([...this.#missing.values()].flatMap((each) => [...each]))]
    const text = codes.slice(0, MOST_NAMED).join(', ')
    log.warning('parts-incomplete', {}, { name, other: this.#missing.size, count: codes.length, text })
  }
}

import { CellStatus } from '../../domain/Cell.ts'
import type { Unit } from '../../domain/indicatorFields.ts'
import { choice, type Findings } from '../Findings.ts'
import type { FigureStore } from './FigureStore.ts'
import type { IndicatorGrid } from './IndicatorGrid.ts'

/** More than these are not tried against each other. */
const MOST_COUNTS = 12
const FEWEST_FIGURES = 3
const NONE = 'none'

/**
 * Shares that are part divided by whole, where both stand in the same file: found by arithmetic, within the rounding of the
 * share, in every area that has all three. The counts stay indicators of their own, too.
 */
export function findParts(
  store: FigureStore,
  findings: Findings,
  grids: readonly IndicatorGrid[],
  units: readonly (Unit | null)[],
): void {
  const counts = grids.filter((grid) => units[grid.indicator] === 'count').slice(0, MOST_COUNTS)
  if (counts.length < 2) return
  for (const share of grids) {
    if (units[share.indicator] !== 'percent') continue
    const found = counts.flatMap((part) =>
      counts.flatMap((whole) => {
        const seen = part === whole ? 0 : fits(store, share, part, whole)
        return seen >= FEWEST_FIGURES ? [{ part, whole, seen }] : []
      }),
    )
    if (found.length === 0) continue
    const { id, name, place } = store.indicators[share.indicator]!
    const keyOf = ({ part, whole }: (typeof found)[number]) =>
      `${store.indicators[part.indicator]!.id}/${store.indicators[whole.indicator]!.id}`
    const named = ({ part, whole }: (typeof found)[number]) => ({
      part: store.indicators[part.indicator]!.name,
      whole: store.indicators[whole.indicator]!.name,
    })
    const [first] = found
    const answer = findings.decide({
      id: `numerator:${id}`,
      code: 'numerator',
      place,
      best: keyOf(first!),
      confidence: found.length === 1 ? 0.95 : 0.85,
      values: { name, ...named(first!) },
      evidence: { seen: first!.seen, of: first!.seen, example: '' },
      choices: [...found.map((each) => choice(keyOf(each), named(each))), choice(NONE)],
    })
    const chosen = found.find((each) => keyOf(each) === answer)
    if (chosen) join(store, share, chosen.part, chosen.whole)
  }
}

/** The row of another indicator for the same area, period and sex; -1 without one. */
function rowIn(store: FigureStore, from: IndicatorGrid, cell: number, other: IndicatorGrid): number {
  const area = cell % from.areaCount
  const periodAndSex = Math.floor(cell / from.areaCount)
  const period = from.periods[periodAndSex % from.periods.length]!
  const sex = Math.floor(periodAndSex / from.periods.length)
  const at = other.periods.indexOf(period)
  if (at < 0) return -1
  const row = other.row[(sex * other.periods.length + at) * other.areaCount + area]!
  return row >= 0 && isNumber(store, row) ? row : -1
}

function isNumber({ columns, held }: FigureStore, row: number): boolean {
  return columns.status[row] === CellStatus.value && held[row] === 0
}

/** In how many places the share is the part of the whole; 0 when it is not in one of them, or all shares are alike. */
function fits(store: FigureStore, share: IndicatorGrid, part: IndicatorGrid, whole: IndicatorGrid): number {
  const { value } = store.columns
  const shares = new Set<number>()
  let seen = 0
  let tolerance = 0
  for (const row of share.row)
    if (row >= 0 && isNumber(store, row)) tolerance = Math.max(tolerance, decimalsOf(value[row]!))
  const allowed = 0.5 * 10 ** -tolerance * 1.000001
  for (let cell = 0; cell < share.row.length; cell++) {
    const row = share.row[cell]!
    if (row < 0 || !isNumber(store, row)) continue
    const [a, b] = [rowIn(store, share, cell, part), rowIn(store, share, cell, whole)]
    if (a < 0 || b < 0) continue
    const [numerator, n] = [value[a]!, value[b]!]
    if (!(n > 0) || numerator > n || Math.abs((100 * numerator) / n - value[row]!) > allowed) return 0
    seen++
    shares.add(value[row]!)
  }
  return shares.size >= 2 ? seen : 0
}

function decimalsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0)
}

function join(store: FigureStore, share: IndicatorGrid, part: IndicatorGrid, whole: IndicatorGrid): void {
  const { columns } = store
  for (let cell = 0; cell < share.row.length; cell++) {
    const row = share.row[cell]!
    if (row < 0 || !isNumber(store, row)) continue
    const [a, b] = [rowIn(store, share, cell, part), rowIn(store, share, cell, whole)]
    if (a < 0 || b < 0) continue
    columns.numerator[row] = columns.value[a]!
    columns.n[row] = columns.value[b]!
  }
}

import { CellStatus } from '../../domain/Cell.ts'
import { comparePeriods } from '../../domain/Period.ts'
import { withoutEdition } from '../../ingest/AreaKeys.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import type { FigureStore } from './FigureStore.ts'
import type { IndicatorGrid } from './IndicatorGrid.ts'
import type { SettledPlace } from './settlePlaces.ts'

/** Periods from which the codes of the areas are of another edition than before: the borders may differ there. */
export function editionBreaks(store: FigureStore, places: readonly SettledPlace[], grid: IndicatorGrid): string[] {
  const { columns } = store
  const editions = grid.periods.map(() => new Set<string>())
  for (let cell = 0; cell < grid.row.length; cell++) {
    const row = grid.row[cell]!
    if (row < 0 || columns.status[row] === CellStatus.notCollected) continue
    const place = places[columns.area[row]!]!
    if (place.area !== null) editions[Math.floor(cell / grid.areaCount) % grid.periods.length]!.add(place.edition)
  }
  // A code without an edition is an edition, too; a period without figures is none.
  const names = editions.map((each) => (each.size === 0 ? null : [...each].sort().join('|')))
  return grid.periods.flatMap((period, at) =>
    at > 0 && names[at] !== names[at - 1] && names[at] !== null && names[at - 1] !== null
      ? [store.periods.texts[period]!]
      : [],
  )
}

/** Tells once that codes of another edition were taken for the areas, and where a series changes edition. */
export function tellEditions(
  store: FigureStore,
  places: readonly SettledPlace[],
  used: Uint8Array,
  breaks: readonly (readonly string[])[],
  logOf: (file: string) => IssueLog,
): void {
  const { columns } = store
  const others = new Set<number>()
  let first = -1
  for (let row = 0; row < store.count; row++) {
    const at = columns.area[row]!
    const { area, edition, part } = places[at]!
    if (used[row] === 0 || area === null || part !== null || edition === '' || withoutEdition(area).edition === edition)
      continue
    if (first < 0) first = row
    others.add(at)
  }
  if (first < 0) return
  const at = columns.area[first]!
  const { file } = store.indicators[columns.indicator[first]!]!.place
  const period = [...new Set(breaks.flat())].sort(comparePeriods).join(', ')
  const params = { count: others.size, found: store.places[at]!.text, known: places[at]!.area!, period }
  logOf(file).info('area-edition', { line: columns.line[first]! }, params)
}

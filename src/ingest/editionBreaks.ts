import { CellStatus } from '../domain/Cell.ts'
import type { IndicatorId } from '../domain/Indicator.ts'
import { comparePeriods, type Period } from '../domain/Period.ts'
import { withoutEdition } from './AreaKeys.ts'
import type { IssueLog } from './IssueLog.ts'
import type { ValueRows } from './readValues.ts'

/**
 * Tells once that codes of another edition were taken for the areas, and finds where each indicator changes edition: the
 * borders may differ there, so that no change is drawn over it.
 */
export function editionBreaks(
  rows: ValueRows,
  areaOf: Int32Array,
  isEdition: Uint8Array,
  log: IssueLog,
): ReadonlyMap<IndicatorId, readonly Period[]> {
  const editions = rows.areaIds.map((id) => withoutEdition(id).edition)
  const usedIn = new Map<number, Map<number, Set<string>>>()
  const taken = new Set<number>()
  let firstLine = 0
  for (let row = 0; row < rows.rowCount; row++) {
    const area = rows.area[row]!
    if (areaOf[area]! < 0) continue
    if (isEdition[area] === 1) {
      if (taken.size === 0) firstLine = rows.line[row]!
      taken.add(area)
    }
    if (rows.status[row] === CellStatus.notCollected) continue
    const periods = usedIn.get(rows.indicator[row]!) ?? new Map<number, Set<string>>()
    usedIn.set(rows.indicator[row]!, periods)
    const used = periods.get(rows.period[row]!) ?? new Set<string>()
    periods.set(rows.period[row]!, used.add(editions[area]!))
  }
  const breaks = new Map<IndicatorId, readonly Period[]>()
  for (const [indicator, periods] of usedIn) {
    const inOrder = [...periods.keys()].sort((a, b) => comparePeriods(rows.periods[a]!, rows.periods[b]!))
    const nameOf = (period: number) => [...periods.get(period)!].sort().join('|')
    const changed = inOrder.filter((period, at) => at > 0 && nameOf(period) !== nameOf(inOrder[at - 1]!))
    if (changed.length > 0)
      breaks.set(
        rows.indicatorIds[indicator]!,
        changed.map((period) => rows.periods[period]!),
      )
  }
  const ids = [...taken].map((area) => rows.areaIds[area]!)
  const years = [...new Set([...breaks.values()].flat())].sort(comparePeriods)
  const params = { count: ids.length, found: ids[0]!, known: withoutEdition(ids[0]!).base, period: years.join(', ') }
  log.info('area-edition', { line: firstLine, column: 'area_id' }, params)
  return breaks
}

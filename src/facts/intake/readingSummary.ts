import type { PackageOverlay } from '../../domain/PackageOverlay.ts'
import { IssueLog } from '../../ingest/IssueLog.ts'
import { readRows } from '../../ingest/readRows.ts'
import type { ReadingSummary } from './intakeMessages.ts'

/** How much comes in: what the rows of values.csv that would be put in are of. */
export function readingSummary(overlay: PackageOverlay): ReadingSummary {
  const [areas, indicators] = [new Set<string>(), new Set<string>()]
  let columns: ReadonlyMap<string, number> = new Map()
  const { rowCount } = readRows(overlay['values.csv'] ?? '', new IssueLog('values.csv'), {
    spec: null,
    onHeader: (header) => {
      columns = header.columns
    },
    onRow: (cells) => {
      areas.add(cells[columns.get('area_id') ?? -1] ?? '')
      indicators.add(cells[columns.get('indicator_id') ?? -1] ?? '')
    },
  })
  return { indicators: indicators.size, figures: rowCount, areas: areas.size }
}

import type { Dataset } from '../domain/Dataset.ts'
import type { PackageOverlay } from '../domain/PackageOverlay.ts'
import { IssueLog } from '../ingest/IssueLog.ts'
import { readRows } from '../ingest/readRows.ts'

/** A dataset that was read with these laid over its package, marked so that everything made of it can say so. */
export function markOwnFigures(dataset: Dataset, overlays: readonly PackageOverlay[]): Dataset {
  const named = new Set<string>()
  let figures = 0
  for (const overlay of overlays)
    for (const file of ['values.csv', 'references.csv'] as const) {
      let at = -1
      const { rowCount } = readRows(overlay[file] ?? '', new IssueLog(file), {
        spec: null,
        onHeader: ({ columns }) => {
          at = columns.get('indicator_id') ?? -1
        },
        onRow: (cells) => named.add(cells[at] ?? ''),
      })
      figures += rowCount
    }
  const indicatorIds = dataset.indicators.flatMap(({ id }) => (named.has(id) ? id : []))
  const isOwnDivision = overlays.some((overlay) => overlay['areas.geojson'] !== undefined)
  if (indicatorIds.length === 0 && !isOwnDivision) return dataset
  const indicators = dataset.indicators.map((indicator) =>
    named.has(indicator.id) ? Object.freeze({ ...indicator, hasOwnFigures: true as const }) : indicator,
  )
  return Object.freeze({
    ...dataset,
    indicators: Object.freeze(indicators),
    ownFigures: Object.freeze({ indicatorIds: Object.freeze(indicatorIds), figures }),
  })
}

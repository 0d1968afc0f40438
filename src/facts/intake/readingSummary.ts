import { parseCsv } from '../../ingest/parseCsv.ts'
import type { IntakeReading } from './intakeMessages.ts'

/** How much comes in: what the rows that would be put in are of. */
export function readingSummary({ overlay }: Pick<IntakeReading, 'overlay'>): {
  readonly indicators: number
  readonly figures: number
  readonly areas: number
} {
  const rows = parseCsv(overlay['values.csv'] ?? '', 'values.csv').rows
  const count = (column: string) => new Set(rows.map(({ cells }) => cells.get(column))).size
  return { indicators: count('indicator_id'), figures: rows.length, areas: count('area_id') }
}

import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { IssueCode } from '../../domain/IssueCode.ts'
import type { MeasureRecord } from '../../domain/MeasureRecord.ts'
import { IssueLog } from '../IssueLog.ts'
import { type ParsedCsv, parseCsv } from '../parseCsv.ts'
import { headerSpec } from './headerSpec.ts'
import { PlaceFinder } from './PlaceFinder.ts'
import { readSheetTable } from './readSheetTable.ts'
import { type Accepted, SheetOffers } from './SheetOffers.ts'
import type { SheetFile, SheetReading, SheetRow } from './SheetReading.ts'
import { unsplitText } from './unsplitText.ts'
import { withLinkTables } from './withLinkTables.ts'

/** True of any sheet that is pasted or saved in Sweden, and no fault of it. */
const UNSAID_OF_SHEETS: readonly IssueCode[] = ['delimiter-other', 'file-end-open']

const LINK_COLUMNS = ['area_id', 'group_id']

/**
 * Measures from tables that people keep: measures.csv and measure_areas.csv of a package, or a simple sheet with headings
 * of their own, Swedish words for status, several areas in a cell. Nothing is guessed in silence: what is read in
 * another way than it is written is a note, what may mean something is an offer, what cannot be read is an issue with line
 * and heading. A row without a place that can be read has an unknown reach, never the whole municipality. A row with the
 * id or the name of a measure in the register says more about it; a blank cell takes nothing away, except in a complete
 * measures.csv, where blank means unknown. `accepted` holds the offers that the reader has agreed to. Cost: rows x columns.
 */
export function readMeasureSheet(
  files: readonly SheetFile[],
  dataset: Dataset,
  known: readonly MeasureRecord[],
  accepted: Accepted = new Map(),
): SheetReading {
  const issues: Issue[] = []
  const ignored: string[] = []
  const skipped: { line: number; text: string }[] = []
  const rows: SheetRow[] = []
  const offers = new SheetOffers()
  const linkTables: { table: ParsedCsv; log: IssueLog }[] = []
  const shared = { dataset, known, accepted, finder: new PlaceFinder(dataset), ignored, offers, skipped }
  for (const { name, text: given } of files) {
    const log = new IssueLog(name)
    const whole = unsplitText(given)
    if (whole !== null) log.warning('sheet-unsplit')
    const text = whole ?? given
    // A table that was pasted has no last line break to lose.
    const table = { ...parseCsv(text, name, headerSpec(text)), openCell: null }
    // A table drawn with | begins and ends its lines with one.
    const isDrawn = table.delimiter === '|'
    issues.push(
      ...table.issues.filter(({ code }) => !UNSAID_OF_SHEETS.includes(code) && !(isDrawn && code === 'column-unnamed')),
    )
    if (
      table.columns.includes('measure_id') &&
      table.columns.some((column) => LINK_COLUMNS.includes(column)) &&
      !table.columns.includes('title_sv')
    )
      linkTables.push({ table, log })
    else {
      rows.push(...readSheetTable({ ...shared, table, log }))
      issues.push(...log.issues())
    }
  }
  const linked = withLinkTables(rows, linkTables, dataset, known)
  for (const { log } of linkTables) issues.push(...log.issues())
  issues.push(...linked.flatMap(unnamedAreas))
  return { rows: linked, issues, ignored: [...new Set(ignored)], offers: offers.all(), skipped }
}

/** A row that says certain areas, and nobody says which. */
function unnamedAreas({ record, stated, line, file }: SheetRow): Issue[] {
  const { measure, links } = record
  if (measure.reach !== 'areas' || !stated.has('reach') || links.some(({ role }) => role === 'serves')) return []
  return [{ severity: 'warning', code: 'areas-not-named', file, line, column: null, params: { id: measure.title.sv } }]
}

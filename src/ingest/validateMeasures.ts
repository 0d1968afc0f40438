import {
  type ExpectedDirection,
  INTERPRETABLE,
  type Interpretable,
  type LocationIs,
  MEASURE_REACHES,
  type Measure,
  type MeasureLevel,
  type MeasureStatus,
} from '../domain/Measure.ts'
import type { IssueLog } from './IssueLog.ts'
import type { CsvTable, RawRow } from './parseCsv.ts'
import { RowReader } from './RowReader.ts'
import { readFunders } from './readFunders.ts'
import { readPoint } from './readPoint.ts'
import { readPolygon } from './readPolygon.ts'
import { uniqueRows } from './uniqueRows.ts'
import { BASES } from './validateGroups.ts'
import { readGoals } from './validateIndicators.ts'

const LEVELS: readonly MeasureLevel[] = ['universal', 'selective', 'indicated']
const LOCATIONS: readonly LocationIs[] = ['carried-out', 'beneficiaries-live']
const STATUSES: readonly MeasureStatus[] = ['planned', 'ongoing', 'paused', 'ended']
const EXPECTED: readonly ExpectedDirection[] = ['increase', 'decrease']
/** Farther than a municipality is wide, a radius is a slip of the pen. */
const MOST_METRES = 200_000
const SWEDISH_STATUS: ReadonlyMap<string, MeasureStatus> = new Map<string, MeasureStatus>([
  ['planerad', 'planned'],
  ['pågående', 'ongoing'],
  ['pausad', 'paused'],
  ['avslutad', 'ended'],
])
/** Years before and after are slips of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

/** A measure whose reach may still have to be read from its links, and the line it stands on. */
export interface MeasureDraft {
  readonly line: number
  readonly reachStated: boolean
  readonly measure: Measure
}

/** measures.csv to measures in the order of the file. Blank stays unknown (null), never zero. */
export function validateMeasures(table: CsvTable, log: IssueLog): MeasureDraft[] {
  const reader = new RowReader(table, log)
  return uniqueRows(table.rows, 'measure_id', reader).map((row) => draftOf(row, reader, log))
}

function draftOf(row: RawRow, reader: RowReader, log: IssueLog): MeasureDraft {
  const id = reader.id(row, 'measure_id')
  const title = reader.localText(row, 'title')
  if (title.sv === '')
    log.warning('text-missing', { line: row.line, column: 'title_sv' }, { column: 'title_sv', used: id })
  const point = readPoint(row, reader, log, 'optional')
  const polygon = readPolygon(row, reader, log)
  const reach = reader.word(row, 'reach', MEASURE_REACHES)
  const ageFrom = reader.number(row, 'age_from', { min: 0, max: 130 })
  const text = (column: string) => reader.text(row, column) || null
  const measure: Measure = {
    id,
    title: { sv: title.sv || id, en: title.en },
    shortTitle: reader.localText(row, 'short_title'),
    description: reader.localText(row, 'description'),
    priorityAreas: reader.list(row, 'priority_areas'),
    sdg: readGoals(row, reader, log),
    owner: text('owner'),
    partners: text('partners'),
    targetGroup: reader.localText(row, 'target_group'),
    ageFrom,
    ageTo: reader.number(row, 'age_to', { min: ageFrom ?? 0, max: 130 }),
    level: reader.word(row, 'level', LEVELS),
    reach: reach ?? (polygon ? 'polygon' : point ? 'point' : 'unknown'),
    locationIs: reader.word(row, 'location_is', LOCATIONS),
    point,
    radiusM: reader.number(row, 'radius_m', { min: 1, max: MOST_METRES, isCount: true }),
    polygon,
    start: reader.date(row, 'start'),
    end: reader.date(row, 'end'),
    mentioned: yearsOf(row, reader, log),
    status: reader.word(row, 'status', STATUSES, SWEDISH_STATUS),
    costSekPerYear: reader.number(row, 'cost_sek_per_year', { min: 0, isCount: true }),
    funders: readFunders(row, reader, log),
    fte: reader.number(row, 'fte', { min: 0 }),
    hoursPerYear: reader.number(row, 'hours_per_year', { min: 0, isCount: true }),
    followsIndicators: reader.list(row, 'follows_indicators'),
    expectedDirection: reader.word(row, 'expected_direction', EXPECTED),
    lastReviewed: reader.date(row, 'last_reviewed'),
    sourceDocument: reader.text(row, 'source_document'),
    sourceQuote: reader.text(row, 'source_quote'),
    basis: reader.word(row, 'basis', BASES),
    interpreted: interpretedOf(row, reader, log),
  }
  return { line: row.line, reachStated: reach !== null, measure }
}

/** Years between semicolons, rising. What is no year is an error and left out. */
function yearsOf(row: RawRow, reader: RowReader, log: IssueLog): number[] {
  const years = reader.list(row, 'mentioned').flatMap((text) => {
    const year = /^\d{4}$/.test(text) ? Number(text) : 0
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return [year]
    log.error('date-unreadable', { line: row.line, column: 'mentioned' }, { text })
    return []
  })
  return [...new Set(years)].sort((a, b) => a - b)
}

/** What the row says is interpretation, in the order of the format. Unknown words are an error and left out. */
function interpretedOf(row: RawRow, reader: RowReader, log: IssueLog): Interpretable[] {
  const given = reader.list(row, 'interpreted')
  for (const text of given)
    if (!INTERPRETABLE.some((word) => word === text))
      log.error('word-unknown', { line: row.line, column: 'interpreted' }, { text, allowed: INTERPRETABLE.join(', ') })
  return INTERPRETABLE.filter((word) => given.includes(word))
}

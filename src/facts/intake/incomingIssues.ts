import type { Dataset } from '../../domain/Dataset.ts'
import type { Indicator } from '../../domain/Indicator.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { Measure } from '../../domain/Measure.ts'
import type { ColumnRole, Intake, IntakeColumn, IntakeTable } from '../../intake/Intake.ts'
import { writtenFigures } from '../../intake/intakeOverlay.ts'
import type { LaidOver } from '../../intake/layOver.ts'

type Incoming = Pick<Intake, 'figures' | 'tables' | 'indicators' | 'areas'>

/** The columns of values.csv that a table of somebody's own has under other headings. */
const ROLES: Readonly<Record<string, ColumnRole>> = {
  value: 'value',
  numerator: 'numerator',
  n: 'n',
  sd: 'sd',
  status: 'status',
  sex: 'sex',
  period: 'period',
  area_id: 'area',
}

const LOST_PLACES: ReadonlySet<string> = new Set(['area-unknown', 'areas-unknown', 'areas-none-match', 'group-unknown'])
const PLACE_FILES: ReadonlySet<string> = new Set(['area_groups.csv', 'measure_areas.csv', 'notes.csv', 'goals.csv'])

/**
 * What the reader of a package says of rows that were laid over it, and had not to say without them. What it says of
 * figures is told of the file that they came from, by its own rows, headings and names. Indicators that a division leaves
 * behind are one sentence.
 */
export function incomingIssues(
  before: readonly Issue[],
  after: readonly Issue[],
  { lines, formerAreas, blankedShares }: Pick<LaidOver, 'lines' | 'formerAreas' | 'blankedShares'>,
  intake: Incoming,
  { indicators: laid, measures }: Pick<Dataset, 'indicators' | 'measures'>,
): Issue[] {
  const { figures, tables, indicators, areas } = intake
  const known = new Set(before.map(keyOf))
  const written = writtenFigures(figures)
  // Few lines are spoken of, out of millions.
  const spoken = new Set(after.flatMap((issue) => (issue.file === 'values.csv' ? linesOf(issue) : [])))
  const rowOn = new Map<number, number>()
  for (const [row, line] of (lines.get('values.csv') ?? []).entries()) if (spoken.has(line)) rowOn.set(line, row)
  const files = [...new Set(tables.map(({ file }) => file))]
  const nameOf = new Map(indicators.map(({ indicator: { id, name } }) => [id, name.sv]))
  const isLeft = ({ code }: Issue) => areas.length > 0 && code === 'indicator-without-values'
  const left = after.filter((issue) => isLeft(issue) && !known.has(keyOf(issue)))
  const told = after.flatMap((issue) => {
    const row = issue.file === 'values.csv' && issue.line !== null ? rowOn.get(issue.line) : undefined
    const about = nameOf.get(String(issue.params.indicator ?? ''))
    const isOfTable = row !== undefined || (issue.file === 'values.csv' && issue.line === null && about !== undefined)
    if (!isOfTable)
      return known.has(keyOf(issue)) || isLeft(issue) ? [] : areas.length > 0 ? ofLostPlace(issue, formerAreas) : issue
    const at = row === undefined ? undefined : written[row]!
    const line = at === undefined ? null : figures.line[at]!
    // A figure that was worked out stands in no file.
    if (line === 0 || files.length === 0) return { ...issue, line: null, column: null }
    const period = at === undefined ? '' : figures.periods[figures.period[at]!]!
    const column = columnOf(tables, ROLES[issue.column ?? ''], period, about ?? '')
    const place = { file: files.length === 1 ? files[0]! : issue.file, line, column: column?.name ?? null }
    const lineIn = (each: number) => figures.line[written[rowOn.get(each) ?? -1] ?? -1] ?? each
    const params = {
      ...issue.params,
      ...(about !== undefined && { indicator: about }),
      ...(issue.params.lines !== undefined && { lines: linesOf(issue).map(lineIn).join(', ') }),
    }
    return { ...issue, ...place, params, own: { column: column?.column ?? null } }
  })
  return [...told, ...leftBehind(left, laid), ...withoutShares(blankedShares, measures)]
}

/** The column of the file that a fault is in: the only one of its kind, or the one whose heading says which. */
function columnOf(
  tables: readonly IntakeTable[],
  role: ColumnRole | undefined,
  period: string,
  indicator: string,
): IntakeColumn | undefined {
  const columns = tables.length === 1 ? tables[0]!.columns.filter((column) => column.role === role) : []
  if (columns.length <= 1) return columns[0]
  const saying = (text: string) => columns.filter(({ name }) => text !== '' && name.includes(text))
  const [byName, byPeriod] = [saying(indicator), saying(period)]
  const both = byName.filter((column) => byPeriod.includes(column))
  return [both, byName, byPeriod].find(({ length }) => length === 1)?.[0]
}

/** What a row of the package says of an area that a division has nothing for. */
function ofLostPlace(issue: Issue, formerAreas: LaidOver['formerAreas']): Issue {
  if (!LOST_PLACES.has(issue.code) || !PLACE_FILES.has(issue.file)) return issue
  const { found, ids, id } = issue.params
  const named = (each: string): string => (formerAreas.has(each) ? `${formerAreas.get(each)} (${each})` : each)
  const text = String(found ?? ids ?? id ?? '')
  return {
    ...issue,
    severity: 'warning',
    code: 'division-row',
    params: { text: text.split(', ').map(named).join(', ') },
  }
}

/** One sentence of all measures whose share of an area went when the area became a part of another. */
function withoutShares(ids: readonly string[], measures: readonly Measure[]): Issue[] {
  if (ids.length === 0) return []
  const names = measures.flatMap(({ id, title }) => (ids.includes(id) ? title.sv : []))
  const params = { count: ids.length, names: names.join(', ') }
  return [
    { severity: 'warning', code: 'division-share', file: 'measure_areas.csv', line: null, column: 'share', params },
  ]
}

/** One sentence of all indicators that have no figures any more. */
function leftBehind(left: readonly Issue[], indicators: readonly Indicator[]): Issue[] {
  const [first] = left
  if (!first) return []
  const ids = new Set(left.map(({ params }) => params.id))
  const names = indicators.flatMap(({ id, name }) => (ids.has(id) ? name.sv : []))
  const params = { count: left.length, names: names.join(', ') }
  return [{ ...first, severity: 'warning', code: 'division-left', params }]
}

/** The lines that a fault speaks of. */
function linesOf({ line, params }: Issue): number[] {
  const listed = String(params.lines ?? '')
    .split(', ')
    .flatMap((text) => (/^\d+$/.test(text) ? Number(text) : []))
  return line === null ? listed : [line, ...listed]
}

function keyOf({ code, file, line, column, params }: Issue): string {
  return JSON.stringify([code, file, line, column, params])
}

import type { Dataset } from '../../domain/Dataset.ts'
import type { Issue } from '../../domain/Issue.ts'
import type { MeasureId } from '../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../domain/MeasureRecord.ts'
import { measureId } from '../../domain/measureId.ts'
import { IssueLog } from '../IssueLog.ts'
import { type ParsedCsv, parseCsv, type RawRow } from '../parseCsv.ts'
import { looseForm, suggestName } from '../suggestName.ts'
import { unguarded } from '../unguarded.ts'
import { validateMeasures } from '../validateMeasures.ts'
import { headerSpec, PACKAGE_COLUMNS } from './headerSpec.ts'
import { overBase } from './overBase.ts'
import { PlaceFinder, readAreaCell } from './readAreaCell.ts'
import type { SheetFile, SheetNote, SheetReading, SheetRow } from './SheetReading.ts'
import { type SheetColumn, sheetColumn } from './sheetColumns.ts'
import { agesOf, dateOf, isUnknownWord, kronorOf, packageWord } from './sheetWords.ts'
import { withLinkTables } from './withLinkTables.ts'

const LINK_COLUMNS = ['area_id', 'group_id']
/** What each column of measures.csv says about a measure. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ...(['title', 'short_title', 'description', 'target_group'] as const).flatMap((name) =>
    ['', '_sv', '_en'].map((end) => [`${name}${end}`, camel(name)] as [string, string]),
  ),
  ...[
    ['lon', 'point'],
    ['lat', 'point'],
    ['funding_share_pct', 'fundingSharePercent'],
  ].map(([column, field]) => [column!, field!] as [string, string]),
])

/**
 * Measures from tables that people keep: measures.csv and measure_areas.csv of a package, or a simple sheet with headings
 * of their own, Swedish words for status, several areas in a cell. Nothing is guessed in silence: what is read in
 * another way than it is written is a note, what cannot be read is an issue with line and heading. A row with the id or
 * the name of a measure in the register says more about it; a blank cell takes nothing away, except in a complete
 * measures.csv, where blank means unknown. `accepted` holds spellings of areas that the reader has agreed to.
 */
export function readMeasureSheet(
  files: readonly SheetFile[],
  dataset: Dataset,
  known: readonly MeasureRecord[],
  accepted: ReadonlyMap<string, string> = new Map(),
): SheetReading {
  const issues: Issue[] = []
  const ignored: string[] = []
  const rows: SheetRow[] = []
  const linkTables: { table: ParsedCsv; log: IssueLog }[] = []
  const finder = new PlaceFinder(dataset)
  for (const { name, text } of files) {
    const table = parseCsv(text, name, headerSpec(text))
    const log = new IssueLog(name)
    issues.push(...table.issues.filter(({ code }) => code !== 'delimiter-other'))
    if (
      table.columns.includes('measure_id') &&
      table.columns.some((column) => LINK_COLUMNS.includes(column)) &&
      !table.columns.includes('title_sv')
    )
      linkTables.push({ table, log })
    else rows.push(...sheetRows({ table, file: name, log, dataset, known, accepted, finder, ignored }))
    if (!linkTables.some((other) => other.log === log)) issues.push(...log.issues())
  }
  const linked = withLinkTables(rows, linkTables, dataset, known)
  for (const { log } of linkTables) issues.push(...log.issues())
  return { rows: linked, issues, ignored: [...new Set(ignored)] }
}

interface TableInput {
  readonly table: ParsedCsv
  readonly file: string
  readonly log: IssueLog
  readonly dataset: Dataset
  readonly known: readonly MeasureRecord[]
  readonly accepted: ReadonlyMap<string, string>
  readonly finder: PlaceFinder
  readonly ignored: string[]
}

function sheetRows(input: TableInput): SheetRow[] {
  const { table, file, log, dataset, known, accepted, finder, ignored } = input
  const headings = new Map<SheetColumn, string>()
  for (const heading of table.columns) {
    const column = sheetColumn(heading, PACKAGE_COLUMNS)
    if (column === null || headings.has(column)) ignored.push(heading)
    else headings.set(column, heading)
  }
  if (!headings.has('title_sv') && !headings.has('measure_id')) {
    const suggestion = table.columns.find((heading) => /insats|namn|åtgärd/i.test(heading)) ?? ''
    log.error('column-missing', { line: 1, column: 'Insats' }, { name: 'Insats', suggestion })
    return []
  }
  const isComplete = PACKAGE_COLUMNS.every((column) => headings.has(column) || column === 'target_group')
  const taken = new Set(known.map(({ measure }) => measure.id))
  // Two rows of one name get one id, and the reader of packages tells that the second repeats the first.
  const newIds = new Map<string, MeasureId>()
  const byTitle = new Map(known.map(({ measure }) => [looseForm(measure.title.sv), measure.id]))
  const notes = new Map<number, SheetNote[]>()
  const links = new Map<number, readonly NamedLink[] | null>()
  const knownIds = new Map<number, MeasureId | null>()
  const translated = table.rows.flatMap((row): RawRow[] => {
    const own: SheetNote[] = []
    notes.set(row.line, own)
    const note = (column: SheetColumn, given: string, used: string) => {
      if (given.trim() !== used) own.push({ line: row.line, heading: headings.get(column) ?? column, given, used })
    }
    const textOf = (column: SheetColumn) => {
      const text = (row.cells.get(headings.get(column) ?? '\u0000') ?? '').trim().normalize('NFC')
      return isComplete || !isUnknownWord(text) ? text : ''
    }
    if ([...row.cells.values()].every((cell) => cell.trim() === '')) return []
    const cells = new Map(PACKAGE_COLUMNS.map((column) => [column, cellOf(column)]))
    const title = textOf('title_sv')
    const stated = row.cells.get(headings.get('measure_id') ?? '\u0000') ?? ''
    if (stated.trim() === '' && title === '') {
      log.error(
        'text-missing',
        { line: row.line, column: headings.get('title_sv') ?? 'title_sv' },
        { column: 'Insats', used: '' },
      )
      return []
    }
    const plainId = unguarded(stated)
    const loose = looseForm(title)
    const knownId = plainId !== '' ? (taken.has(plainId) ? plainId : null) : (byTitle.get(loose) ?? null)
    const id = stated || knownId || (newIds.get(loose) ?? measureId(title, new Set([...taken, ...newIds.values()])))
    if (stated === '' && knownId === null) newIds.set(loose, id)
    knownIds.set(row.line, knownId)
    cells.set('measure_id', id)
    const ages = textOf('ages')
    if (ages !== '') {
      const read = agesOf(ages)
      if (read) {
        cells.set('age_from', read.from)
        cells.set('age_to', read.to)
        note('ages', ages, [read.from, read.to].join('–'))
      } else log.error('number-unreadable', { line: row.line, column: headings.get('ages')! }, { text: ages })
    }
    links.set(row.line, linksOf(row, cells))
    return [{ line: row.line, cells }]

    function cellOf(column: string): string {
      const text = textOf(column)
      if (text === '') return ''
      if (column === 'cost_sek_per_year') return told(column, text, kronorOf(text))
      if (column === 'start' || column === 'end') return told(column, text, dateOf(text, column))
      if (column === 'priority_areas') return named(column, text, dataset.meta.priorityAreas)
      if (column === 'follows_indicators') return named(column, text, dataset.indicators)
      return told(column, text, packageWord(column, text))
    }

    function told(column: string, text: string, used: string): string {
      note(column, text, used)
      return used
    }

    /** Names of records as their ids; what is not known is told and left out. */
    function named(
      column: string,
      text: string,
      records: readonly { readonly id: string; readonly name: { sv: string; en: string } }[],
    ): string {
      const ids = text
        .split(/[;\n]/)
        .flatMap(
          (part) =>
            one(part.trim()) ?? part.split(/,| och /).flatMap((piece) => one(piece.trim()) ?? unknown(piece.trim())),
        )
      return [...new Set(ids)].join(';')

      function one(part: string): string[] | null {
        if (part === '') return []
        const found = records.find(({ id, name }) =>
          [id, name.sv, name.en].some((form) => looseForm(form) === looseForm(part)),
        )
        if (!found) return null
        if (found.id !== part) note(column, part, found.name.sv)
        return [found.id]
      }

      function unknown(part: string): string[] {
        const params = {
          id: part,
          count: 1,
          suggestion:
            suggestName(
              part,
              records.map(({ name }) => name.sv),
            ) ?? '',
        }
        const code = column === 'priority_areas' ? 'priority-area-unknown' : 'indicator-unknown'
        log.warning(code, { line: row.line, column: headings.get(column)! }, params)
        return []
      }
    }
  })

  /** Links that the row's area cell states; null when it has none. Sets the reach where the row states none. */
  function linksOf(row: RawRow, cells: Map<string, string>): readonly NamedLink[] | null {
    const heading = headings.get('areas')
    const text = heading === undefined ? '' : (row.cells.get(heading) ?? '')
    if (heading === undefined || text.trim() === '' || isUnknownWord(text)) return null
    const read = readAreaCell(text, finder, dataset.meta.municipalityName, accepted)
    for (const { given, used } of read.readAs) notes.get(row.line)!.push({ line: row.line, heading, given, used })
    for (const { given, suggestion } of read.unknown)
      log.error('area-unknown', { line: row.line, column: heading }, { id: given, count: 1, suggestion })
    // A measure that reaches from a place goes on doing so, now with named areas.
    const before = known.find(({ measure }) => measure.id === knownIds.get(row.line))?.measure.reach ?? 'municipality'
    if (cells.get('reach') === '' && (read.isEverywhere || before === 'municipality'))
      cells.set('reach', read.isEverywhere ? 'municipality' : 'areas')
    const base = known.find(({ measure }) => measure.id === knownIds.get(row.line))
    const kept = read.unknown.length > 0 ? (base?.links ?? []) : []
    const basis = (cells.get('basis') || null) as NamedLink['basis']
    const isBasis = basis === 'document' || basis === 'rule' || basis === 'interpretation'
    const isKept = (place: Pick<NamedLink, 'areaId' | 'groupId'>) =>
      kept.some(({ areaId, groupId }) => areaId === place.areaId && groupId === place.groupId)
    return [
      ...kept,
      ...read.places
        .filter((place) => !isKept(place))
        .map(
          (place): NamedLink => ({
            ...place,
            role: 'serves',
            share: null,
            measureShare: null,
            basis: isBasis ? basis : null,
          }),
        ),
    ]
  }

  // The reader of packages checks every value; its columns are told by the sheet's own headings.
  const inner = new IssueLog(file)
  const drafts = validateMeasures({ ...table, columns: PACKAGE_COLUMNS, rows: translated }, inner)
  for (const issue of inner.issues()) {
    if (issue.code === 'text-missing') continue
    const column = issue.column === null ? null : (headings.get(issue.column) ?? issue.column)
    log.add(issue.severity, issue.code, { line: issue.line, column }, issue.params)
  }
  return drafts.map(({ line, measure, reachStated }): SheetRow => {
    const base = known.find((record) => record.measure.id === knownIds.get(line)) ?? null
    const cells = translated.find((row) => row.line === line)!.cells
    const columns = PACKAGE_COLUMNS.filter(
      (column) => column !== 'measure_id' && (isComplete || cells.get(column) !== ''),
    )
    const stated = new Set(columns.map((column) => FIELDS.get(column) ?? camel(column)))
    // What could not be read says nothing, and takes nothing away.
    for (const { severity, line: at, column } of inner.issues())
      if (severity === 'error' && at === line && column !== null) stated.delete(FIELDS.get(column) ?? camel(column))
    const ownLinks = links.get(line) ?? null
    if (ownLinks) stated.add('links')
    const record = { measure, links: ownLinks ?? base?.links ?? [] }
    if (!reachStated && base) stated.delete('reach')
    return {
      line,
      file,
      record: base ? overBase(base, record, stated) : record,
      knownId: base?.measure.id ?? null,
      stated,
      notes: notes.get(line) ?? [],
    }
  })
}

function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

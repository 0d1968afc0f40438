import type { Measure, MeasureId } from '../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../domain/MeasureRecord.ts'
import { IssueLog } from '../IssueLog.ts'
import type { RawRow } from '../parseCsv.ts'
import { looseForm } from '../suggestName.ts'
import { unguarded } from '../unguarded.ts'
import { validateMeasures } from '../validateMeasures.ts'
import { agesOfRow } from './agesOfRow.ts'
import { bulletedText } from './bulletedText.ts'
import { fieldOfColumn } from './fieldOfColumn.ts'
import { fundersOver } from './fundersOver.ts'
import { PACKAGE_COLUMNS } from './headerSpec.ts'
import { linksOfCell } from './linksOfCell.ts'
import { MeasureIds } from './MeasureIds.ts'
import { NameIndex } from './NameIndex.ts'
import { namedIds } from './namedIds.ts'
import { overBase } from './overBase.ts'
import { resourcesOf } from './resourcesOf.ts'
import { rowKind } from './rowKind.ts'
import { offerKey } from './SheetOffers.ts'
import type { SheetNote, SheetRow } from './SheetReading.ts'
import type { SheetColumn } from './sheetColumns.ts'
import { dateOf, spanOf } from './sheetDates.ts'
import { sheetHeadings } from './sheetHeadings.ts'
import { isUnknownWord, isUnsureStatus, kronorOf, packageWord, WORD_COLUMNS } from './sheetWords.ts'
import { statedFields } from './statedFields.ts'
import type { TableInput } from './TableInput.ts'

/** Columns that a complete measures.csv of an earlier version may lack: then it says nothing about them. */
const LATER_COLUMNS = ['target_group', 'mentioned', 'interpreted']

/** A row in the columns of measures.csv, before its values are checked. */
interface Translated {
  readonly row: RawRow
  readonly base: MeasureRecord | null
  /** Links that the row states; null when it states none. */
  readonly links: readonly NamedLink[] | null
  readonly notes: readonly SheetNote[]
}

/** The rows of one table as measures; see `readMeasureSheet`. */
export function readSheetTable(input: TableInput): SheetRow[] {
  const { table, log, ignored } = input
  const headings = sheetHeadings(table.columns, ignored)
  if (headings.has('title_sv') || headings.has('measure_id')) return new SheetTable(input, headings).rows()
  const suggestion = table.columns.find((heading) => /insats|namn|åtgärd/i.test(heading)) ?? ''
  log.error('column-missing', { line: 1, column: 'Insats' }, { name: 'Insats', suggestion })
  return []
}

class SheetTable {
  readonly #isComplete: boolean
  readonly #ids: MeasureIds
  readonly #byId: ReadonlyMap<MeasureId, MeasureRecord>
  readonly #byTitle: ReadonlyMap<string, MeasureRecord>
  /** Where a new measure of this name stands first. */
  readonly #firstLines = new Map<string, number>()
  readonly #priorities: NameIndex
  readonly #indicators: NameIndex
  readonly #titleAt: number
  /** The goal of the last row that had one, for the rows it was merged over. */
  #goal = ''

  constructor(
    readonly input: TableInput,
    readonly headings: ReadonlyMap<SheetColumn, string>,
  ) {
    const { known, dataset, table } = input
    this.#isComplete = PACKAGE_COLUMNS.every((column) => headings.has(column) || LATER_COLUMNS.includes(column))
    this.#byId = new Map(known.map((record) => [record.measure.id, record]))
    this.#byTitle = new Map(known.map((record) => [looseForm(record.measure.title.sv), record]))
    this.#ids = new MeasureIds(this.#byId.keys())
    this.#priorities = new NameIndex(dataset.meta.priorityAreas)
    this.#indicators = new NameIndex(dataset.indicators)
    this.#titleAt = table.columns.indexOf(headings.get('title_sv') ?? headings.get('measure_id') ?? '')
  }

  rows(): SheetRow[] {
    const { table, log } = this.input
    const translated = new Map(
      table.rows.flatMap((row) => {
        const found = this.#translated(row)
        return found ? [[row.line, found] as const] : []
      }),
    )
    // The reader of packages checks every value; its columns are told by the sheet's own headings.
    const inner = new IssueLog(log.file)
    const raw = [...translated.values()].map(({ row }) => row)
    const drafts = validateMeasures({ ...table, rows: raw }, inner)
    const unread = new Map<number, string[]>()
    for (const { severity, code, line, column, params } of inner.issues()) {
      if (severity === 'error' && line !== null && column !== null)
        unread.set(line, [...(unread.get(line) ?? []), column])
      if (code === 'text-missing') continue
      const place = { line, column: column === null ? null : (this.headings.get(column) ?? column) }
      if (code === 'word-unknown' && column !== null && WORD_COLUMNS.includes(column))
        log.add(severity, 'sheet-word-unknown', place, { text: params.text ?? '', column })
      else log.add(severity, code, place, params)
    }
    return drafts.map(({ line, measure, reachStated }) =>
      this.#row(translated.get(line)!, measure, reachStated, unread.get(line) ?? []),
    )
  }

  #row(
    { row, base, links, notes }: Translated,
    read: Measure,
    reachStated: boolean,
    unread: readonly string[],
  ): SheetRow {
    const columns = PACKAGE_COLUMNS.filter(
      (column) =>
        column !== 'measure_id' && (this.#isComplete ? this.headings.has(column) : row.cells.get(column) !== ''),
    )
    // What could not be read says nothing, and takes nothing away.
    const stated = statedFields(columns, unread)
    if (links) stated.add('links')
    if (!reachStated && base && !this.#isComplete) stated.delete('reach')
    const measure = base ? { ...read, funders: fundersOver(base.measure, read) } : read
    const record = { measure, links: links ?? base?.links ?? [] }
    return {
      line: row.line,
      file: this.input.log.file,
      stated,
      notes,
      record: base ? overBase(base, record, stated) : record,
      knownId: base?.measure.id ?? null,
    }
  }

  #translated(row: RawRow): Translated | null {
    const { table, log, skipped } = this.input
    const given = table.columns.map((column) => row.cells.get(column) ?? '')
    const kind = rowKind(given, this.#titleAt)
    if (kind === 'blank') return null
    if (kind !== 'measure' && !this.#isComplete) {
      const text = given.find((cell) => cell.trim() !== '')!.trim()
      if (kind === 'heading') this.#goal = this.#priorities.find(text)?.id ?? ''
      skipped.push({ line: row.line, text })
      return null
    }
    const notes: SheetNote[] = []
    const stated = row.cells.get(this.headings.get('measure_id') ?? '\u0000') ?? ''
    const title = this.#title(row, notes)
    if (stated.trim() === '' && title === '') {
      const column = this.headings.get('title_sv') ?? 'title_sv'
      log.error('text-missing', { line: row.line, column }, { column: 'Insats', used: '' })
      return null
    }
    const plainId = unguarded(stated)
    const base = (plainId !== '' ? this.#byId.get(plainId) : this.#byTitle.get(looseForm(title))) ?? null
    const cells = new Map(PACKAGE_COLUMNS.map((column) => [column, this.#cell(row, column, notes)]))
    cells.set('title_sv', title)
    cells.set('measure_id', stated !== '' ? stated : (base?.measure.id ?? this.#newId(row, title)))
    this.#fillGoal(row, cells, base, notes)
    const [ages, group] = [this.#text(row, 'ages'), this.#text(row, 'target_group_sv')]
    agesOfRow(
      { ages, group, line: row.line, cells, base, notes, isComplete: this.#isComplete },
      this.headings,
      this.input,
    )
    this.#span(row, cells, base, notes)
    this.#resources(row, cells, base, notes)
    return { row: { line: row.line, cells }, base, links: this.#links(row, cells, base, notes), notes }
  }

  #text(row: RawRow, column: SheetColumn): string {
    const text = (row.cells.get(this.headings.get(column) ?? '\u0000') ?? '').trim().normalize('NFC')
    return this.#isComplete || !isUnknownWord(text) ? text : ''
  }

  #note(row: RawRow, notes: SheetNote[], column: SheetColumn, given: string, used: string): void {
    if (given.trim() !== used) notes.push({ line: row.line, heading: this.headings.get(column) ?? column, given, used })
  }

  #title(row: RawRow, notes: SheetNote[]): string {
    const text = this.#text(row, 'title_sv')
    if (this.#isComplete) return text
    const used = bulletedText(text)
    this.#note(row, notes, 'title_sv', text, used)
    return used
  }

  /** An id for a new measure. Two rows of one name are two measures, and the reader is told. */
  #newId(row: RawRow, title: string): MeasureId {
    const loose = looseForm(title)
    const first = this.#firstLines.get(loose)
    const column = this.headings.get('title_sv') ?? null
    if (first === undefined) this.#firstLines.set(loose, row.line)
    else this.input.log.warning('sheet-title-twice', { line: row.line, column }, { name: title, first })
    return this.#ids.take(title)
  }

  #cell(row: RawRow, column: string, notes: SheetNote[]): string {
    const text = this.#text(row, column)
    if (text === '') return ''
    const report = (used: string): string => {
      this.#note(row, notes, column, text, used)
      return used
    }
    const spec = fieldOfColumn(column)?.spec
    if (spec?.kind === 'number' && spec.unit === 'sek') return report(kronorOf(text))
    if (spec?.kind === 'date' && spec.side) return report(dateOf(text, spec.side))
    if (spec?.kind === 'ids') return this.#named(row, column, text, spec.of, notes)
    if (column === 'status' && !this.#isComplete) return report(this.#status(row, text))
    return report(packageWord(column, text))
  }

  #status(row: RawRow, text: string): string {
    const agreed = this.input.accepted.get(offerKey('status', text))
    if (agreed !== undefined) return agreed
    if (!isUnsureStatus(text)) return packageWord('status', text)
    const heading = this.headings.get('status')!
    const choices = (['ongoing', 'planned'] as const).map((key) => ({ kind: 'status', key }) as const)
    this.input.offers.add({ column: 'status', heading, given: text, choices }, row.line)
    return ''
  }

  /** Names of records as their ids; what is not known is told and left out. */
  #named(row: RawRow, column: string, text: string, of: 'priorityAreas' | 'indicators', notes: SheetNote[]): string {
    const { ids, readAs, unknown } = namedIds(text, of === 'indicators' ? this.#indicators : this.#priorities)
    const code = of === 'indicators' ? 'indicator-unknown' : 'priority-area-unknown'
    for (const { given, used } of readAs) this.#note(row, notes, column, given, used)
    for (const { given, suggestion } of unknown) {
      const params = { id: given, count: 1, suggestion }
      this.input.log.warning(code, { line: row.line, column: this.headings.get(column)! }, params)
    }
    return ids
  }

  /** A new measure without a goal below one that has it stands in a merged cell, when goals come before names. */
  #fillGoal(row: RawRow, cells: Map<string, string>, base: MeasureRecord | null, notes: SheetNote[]): void {
    const heading = this.headings.get('priority_areas')
    const own = cells.get('priority_areas')!
    if (own !== '') this.#goal = own
    const isMerged = heading !== undefined && this.input.table.columns.indexOf(heading) < this.#titleAt
    const isBlank = this.#text(row, 'priority_areas') === ''
    if (own !== '' || !isBlank || base || this.#isComplete || this.#goal === '' || (heading !== undefined && !isMerged))
      return
    cells.set('priority_areas', this.#goal)
    const used = this.#goal.split(';').map((id) => this.#priorities.find(id)?.name ?? id)
    notes.push({ line: row.line, heading: heading ?? 'priority_areas', given: '', used: used.join(', ') })
  }

  #span(row: RawRow, cells: Map<string, string>, base: MeasureRecord | null, notes: SheetNote[]): void {
    const text = this.#text(row, 'span')
    if (text === '') return
    const span = spanOf(text)
    if (!span) {
      this.#keep(row, cells, base, notes, 'span', text)
      return
    }
    for (const side of ['start', 'end'] as const) if (cells.get(side) === '') cells.set(side, span[side])
    this.#note(row, notes, 'span', text, [span.start, span.end].join('–'))
  }

  #resources(row: RawRow, cells: Map<string, string>, base: MeasureRecord | null, notes: SheetNote[]): void {
    const text = this.#text(row, 'resources')
    if (text === '') return
    const read = resourcesOf(text)
    if (!read || cells.get(read.column) !== '') {
      this.#keep(row, cells, base, notes, 'resources', text)
      return
    }
    cells.set(read.column, read.value)
    this.#note(row, notes, 'resources', text, read.value)
  }

  /** What has no field of its own is kept as it is written, behind the description. */
  #keep(
    row: RawRow,
    cells: Map<string, string>,
    base: MeasureRecord | null,
    notes: SheetNote[],
    column: SheetColumn,
    text: string,
  ): void {
    const line = `${this.headings.get(column)}: ${text}`
    const before = cells.get('description_sv') || (base?.measure.description.sv ?? '')
    if (!before.includes(line)) cells.set('description_sv', [before, line].filter((part) => part !== '').join('\n'))
    this.#note(row, notes, column, text, line)
  }

  #links(
    row: RawRow,
    cells: Map<string, string>,
    base: MeasureRecord | null,
    notes: SheetNote[],
  ): readonly NamedLink[] | null {
    const heading = this.headings.get('areas')
    const text = heading === undefined ? '' : (row.cells.get(heading) ?? '')
    if (heading === undefined || text.trim() === '' || isUnknownWord(text)) return null
    return linksOfCell({ text, heading, line: row.line, cells, base, notes }, this.input)
  }
}

import type { Issue } from '../../domain/Issue.ts'
import { looseForm } from '../../ingest/suggestName.ts'
import { readGivenCell } from './readGivenCell.ts'
import type { GivenRow, WorkbookFile } from './readWorkbook.ts'
import { type GivenCell, sameAfterExcel } from './sameAfterExcel.ts'
import { type OptionNames, optionNames, shownCell } from './shownCell.ts'
import { answerKey, type WorkbookAnswers, type WorkbookOffer } from './WorkbookAnswers.ts'
import type { WorkbookCells, WorkbookColumn, WorkbookTable } from './WorkbookTable.ts'

/**
 * What a row says: a record that it changes, or that it adds; a record that is no longer in the workbook; one that has
 * been taken away here since the workbook was saved; an id that nobody knows; an id that another row has, too.
 */
export type WorkbookLineKind = 'changed' | 'added' | 'removed' | 'gone' | 'stranger' | 'doubled'

/** One thing that a row changes, as people read it. */
export interface WorkbookChange {
  readonly column: WorkbookColumn
  readonly was: string
  readonly becomes: string
  /** Somebody has changed it here, too, since the workbook was saved: what is here stays until somebody has chosen. */
  readonly isConflict: boolean
}

/** What a row would do, to be agreed to. */
export interface WorkbookLine<R> {
  readonly key: string
  readonly kind: WorkbookLineKind
  /** The row of the sheet; null for a record that has no row any more. */
  readonly line: number | null
  readonly title: string
  readonly changes: readonly WorkbookChange[]
  readonly issues: readonly Issue[]
  /** Whether it can be taken as it is: what must be decided is not agreed to until somebody does. */
  readonly isCertain: boolean
  /** The record that it is about, as it is now; null for one that is to be added. */
  readonly before: R | null
  /** The record as the row has it, with the named columns of those in conflict; null to take it away. */
  readonly record: (taken: ReadonlySet<string>) => R | null
}

export interface WorkbookLines<R> {
  readonly lines: readonly WorkbookLine<R>[]
  /** Rows that say what is here already. */
  readonly same: number
  /** Headings that mean no column. */
  readonly ignored: readonly string[]
  /** Texts that may mean something, to be asked about. */
  readonly offers: readonly WorkbookOffer[]
}

interface Known<R> {
  readonly record: R
  readonly cells: WorkbookCells
}

/**
 * What a workbook that has come back changes, row by row, given what the records are now. Three things are compared: the
 * cell as it was saved, as it came back, and as it would be saved now. What only the workbook changed is a change; what
 * both changed, differently, is a conflict, and what neither can be sure of is asked about. A cell that Excel has written
 * in another way is no change, a column that is gone says nothing, and a blank cell where something stood is unknown.
 * Cost: rows x columns.
 *
 * @param answers what the reader has said that texts of it mean
 */
export function workbookLines<R>(
  table: WorkbookTable<R>,
  file: WorkbookFile,
  records: readonly R[],
  answers: WorkbookAnswers = NO_ANSWERS,
): WorkbookLines<R> {
  return new WorkbookReader(table, file, records, answers).read()
}

const NO_ANSWERS: WorkbookAnswers = new Map()

class WorkbookReader<R> {
  readonly #known: ReadonlyMap<string, Known<R>>
  readonly #byTitle = new Map<string, string>()
  readonly #names: ReadonlyMap<string, OptionNames>
  readonly #taken: Set<string>
  readonly #offers = new Map<string, WorkbookOffer>()
  #same = 0

  constructor(
    readonly table: WorkbookTable<R>,
    readonly file: WorkbookFile,
    records: readonly R[],
    readonly answers: WorkbookAnswers,
  ) {
    this.#known = new Map(records.map((record) => [table.idOf(record), { record, cells: table.cellsOf(record) }]))
    for (const [id, { cells }] of this.#known) this.#byTitle.set(looseForm(cells[table.titleColumn] ?? ''), id)
    this.#taken = new Set([...this.#known.keys(), ...(file.base?.keys() ?? [])])
    this.#names = new Map(
      table.columns.map((column) => [
        column.column,
        new Map([...optionNames(column), ...(file.names.get(column.column) ?? [])]),
      ]),
    )
  }

  read(): WorkbookLines<R> {
    const { file } = this
    const byId = new Map<string, GivenRow[]>()
    const fresh: GivenRow[] = []
    for (const row of file.rows) {
      const id = this.#idOf(row)
      if (id === null) fresh.push(row)
      else byId.set(id, [...(byId.get(id) ?? []), row])
    }
    const lines = [...byId].flatMap(([id, rows]) => this.#ofId(id, rows))
    lines.push(...fresh.map((row) => this.#added(row, 'added')))
    lines.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    return {
      lines: [...lines, ...this.#removed(byId)],
      same: this.#same,
      ignored: file.ignored,
      offers: [...this.#offers.values()],
    }
  }

  /** The id of a row; that of the record of its name where the ids are gone; null for a row of its own. */
  #idOf({ id, cells }: GivenRow): string | null {
    const known = [...this.#known.keys(), ...(this.file.base?.keys() ?? [])]
    if (id !== '') {
      if (known.includes(id)) return id
      // A spreadsheet that opened it as text takes zeros from the front of an id, too.
      return known.find((other) => sameAfterExcel(other, { text: id, type: undefined })) ?? id
    }
    const hasIds = this.file.rows.some((row) => row.id !== '')
    const title = looseForm(cells.get(this.table.titleColumn)?.text ?? '')
    return hasIds || title === '' ? null : (this.#byTitle.get(title) ?? null)
  }

  #ofId(id: string, rows: readonly GivenRow[]): WorkbookLine<R>[] {
    const base = this.file.base?.get(id) ?? null
    const known = this.#known.get(id)
    if (!known) {
      const [first, ...others] = rows
      // Taken away here, and nobody has written in it since: there is nothing to ask.
      const isUntouched = base !== null && this.#changedFrom(base, first!).length === 0
      const lines = isUntouched ? [] : [this.#added(first!, base ? 'gone' : 'stranger', base ? id : null)]
      return [...lines, ...others.map((row) => this.#added(row, 'doubled'))]
    }
    // A row that was copied to begin a new one brings its id along: the record is the row that has changed least.
    const ordered = rows
      .map((row, at) => ({ row, at, count: this.#changedFrom(base ?? this.#shown(known.cells), row).length }))
      .sort((a, b) => a.count - b.count || a.at - b.at)
      .map(({ row }) => row)
    const [own, ...copies] = ordered
    return [...this.#changed(id, known, base, own!), ...copies.map((row) => this.#added(row, 'doubled'))]
  }

  #changed(
    id: string,
    { record: before, cells }: Known<R>,
    base: ReadonlyMap<string, string> | null,
    row: GivenRow,
  ): WorkbookLine<R>[] {
    const now = this.#shown(cells)
    const issues: Issue[] = []
    const given = new Map<string, string>()
    const conflicts = new Set<string>()
    for (const column of this.#changedFrom(base ?? now, row)) {
      const cell = row.cells.get(column.column)!
      if (sameAfterExcel(now.get(column.column) ?? '', cell)) continue
      const text = this.#read(column, cell, row, issues)
      if (text === null || text === (cells[column.column] ?? '')) continue
      given.set(column.column, text)
      const was = base?.get(column.column)
      if (was !== undefined && !sameAfterExcel(was, { text: now.get(column.column) ?? '', type: undefined }))
        conflicts.add(column.column)
    }
    const readWith = (columns: ReadonlySet<string>) =>
      this.table.read({
        cells: { ...cells, ...Object.fromEntries([...given].filter(([column]) => columns.has(column))) },
        changed: columns,
        before,
        id,
        line: row.line,
        file: this.file.name,
      })
    const read = readWith(new Set(given.keys()))
    issues.push(...(given.size > 0 ? read.issues : []))
    const after = this.table.cellsOf(read.record)
    const changes = this.table.columns.flatMap((column): WorkbookChange[] => {
      const [was, becomes] = [cells[column.column] ?? '', after[column.column] ?? '']
      if (was === becomes) return []
      const names = this.#names.get(column.column)!
      const isConflict = conflicts.has(column.column)
      return [{ column, was: shownCell(column, was, names), becomes: shownCell(column, becomes, names), isConflict }]
    })
    if (changes.length === 0 && issues.length === 0) {
      this.#same++
      return []
    }
    return [
      {
        key: `row ${row.line}`,
        kind: 'changed',
        line: row.line,
        title: cells[this.table.titleColumn] ?? id,
        changes,
        issues,
        before,
        isCertain: true,
        record: (taken) =>
          readWith(new Set([...given.keys()].filter((column) => !conflicts.has(column) || taken.has(column)))).record,
      },
    ]
  }

  #added(row: GivenRow, kind: WorkbookLineKind, ownId: string | null = null): WorkbookLine<R> {
    const issues: Issue[] = []
    const cells: Record<string, string> = {}
    for (const column of this.table.columns) {
      const cell = row.cells.get(column.column)
      if (!cell) continue
      const text = this.#read(column, cell, row, issues)
      if (text) cells[column.column] = text
    }
    const title = cells[this.table.titleColumn] ?? ''
    const id = ownId ?? this.table.newId(title, this.#taken)
    this.#taken.add(id)
    const changed = new Set(Object.keys(cells))
    const read = this.table.read({ cells, changed, before: null, id, line: row.line, file: this.file.name })
    const after = this.table.cellsOf(read.record)
    const changes = this.table.columns.flatMap((column): WorkbookChange[] => {
      const becomes = shownCell(column, after[column.column] ?? '', this.#names.get(column.column)!)
      return becomes === '' || column.column === this.table.titleColumn
        ? []
        : [{ column, was: '', becomes, isConflict: false }]
    })
    return {
      key: `row ${row.line}`,
      kind,
      line: row.line,
      title,
      changes,
      before: null,
      issues: [...issues, ...read.issues],
      isCertain: kind === 'added' && title !== '',
      record: () => read.record,
    }
  }

  /** Only a workbook that says what was in it can lack something. */
  #removed(found: ReadonlyMap<string, unknown>): WorkbookLine<R>[] {
    return [...(this.file.base?.keys() ?? [])].flatMap((id): WorkbookLine<R>[] => {
      const known = this.#known.get(id)
      if (!known || found.has(id)) return []
      const title = known.cells[this.table.titleColumn] ?? id
      const line = { key: `removed ${id}`, kind: 'removed', line: null, title, changes: [], issues: [] } as const
      return [{ ...line, isCertain: false, before: known.record, record: () => null }]
    })
  }

  #shown(cells: WorkbookCells): ReadonlyMap<string, string> {
    return new Map(
      this.table.columns.map((column) => [
        column.column,
        shownCell(column, cells[column.column] ?? '', this.#names.get(column.column)!),
      ]),
    )
  }

  /** The columns in which a row says something else than these cells. */
  #changedFrom(cells: ReadonlyMap<string, string>, row: GivenRow): WorkbookColumn[] {
    return this.table.columns.filter(({ column }) => {
      const [was, cell] = [cells.get(column), row.cells.get(column)]
      return cell !== undefined && !sameAfterExcel(was ?? '', cell)
    })
  }

  /** A cell as the package writes it, null where it cannot be read; what it asks is kept, and what is wrong is told. */
  #read(column: WorkbookColumn, cell: GivenCell, row: GivenRow, issues: Issue[]): string | null {
    const read = readGivenCell(column, cell, this.#names.get(column.column)!, this.answers)
    if (read.issue) issues.push(this.#issue(read.issue, row, column))
    for (const given of read.unknown ?? []) {
      const key = answerKey(column.column, given)
      const offer = this.#offers.get(key) ?? { column, given, meanings: column.meaningsOf?.(given) ?? [], lines: [] }
      if (offer.meanings.length > 0) this.#offers.set(key, { ...offer, lines: [...offer.lines, row.line] })
    }
    return read.text
  }

  #issue(issue: Pick<Issue, 'severity' | 'code' | 'params'>, { line }: GivenRow, { label }: WorkbookColumn): Issue {
    return { ...issue, file: this.file.name, line, column: label }
  }
}

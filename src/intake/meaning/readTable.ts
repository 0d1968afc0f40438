import { CellStatus, type MissingReason } from '../../domain/Cell.ts'
import type { FindingPlace } from '../../domain/Finding.ts'
import { SEXES, type Sex } from '../../domain/Sex.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { readStatus } from '../../ingest/readWord.ts'
import type { Findings } from '../Findings.ts'
import type { ColumnRole, IntakeColumn, IntakeTable, UnmatchedRow } from '../Intake.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import { headingsOf } from '../table/headingsOf.ts'
import type { NumberScan } from '../table/NumberScan.ts'
import { type FigureCell, Form, numberForm } from '../table/numberForm.ts'
import type { TableLayout } from '../table/tableLayouts.ts'
import type { AreaFinder } from './AreaFinder.ts'
import { type ColumnProfile, columnProfiles, sampleRows } from './columnProfiles.ts'
import { columnRoles } from './columnRoles.ts'
import type { FigureStore } from './FigureStore.ts'
import { type HeadingMeaning, headingMeanings } from './headingMeaning.ts'
import { IndicatorNames } from './IndicatorNames.ts'
import { readPeriodText } from './readPeriodText.ts'
import { sexOfWord } from './sexOf.ts'
import { tableChoices } from './tableChoices.ts'
import { TablePeriods } from './tablePeriods.ts'

export interface TableInput {
  readonly file: string
  readonly sheet: SourceSheet
  readonly layout: TableLayout
  /** In front of the ids of findings: empty for the first table. */
  readonly prefix: string
  readonly context: IntakeContext | null
  readonly finder: AreaFinder
  readonly findings: Findings
  readonly store: FigureStore
  readonly log: IssueLog
  readonly unmatched: UnmatchedRow[]
}

const STATUS_OF_REASON: Readonly<Record<MissingReason, number>> = {
  'not-collected': CellStatus.notCollected,
  suppressed: CellStatus.suppressed,
  'not-applicable': CellStatus.notApplicable,
  unreadable: CellStatus.unreadable,
  'not-in-file': CellStatus.notCollected,
}

/** Reads the figures of one table into the store. Null when the sheet holds no figures for areas. */
export function readTable(input: TableInput): IntakeTable | null {
  const { sheet, layout } = input
  const rows = sampleRows(layout)
  const profiles = columnProfiles(sheet, headingsOf(sheet, layout), rows)
  const roles = columnRoles(sheet, profiles, rows, input.finder)
  if (!roles.roles.includes('area') || !roles.roles.some((role) => role === 'value')) return null
  return new TableReader(input, profiles, roles.roles, roles).read()
}

class TableReader {
  readonly #at: (role: ColumnRole) => number
  readonly #values: readonly {
    readonly column: number
    readonly meaning: HeadingMeaning
    readonly profile: ColumnProfile
  }[]
  readonly #splits: readonly ColumnProfile[]
  readonly #place: FindingPlace
  readonly #signs = new Map<string, { count: number; line: number; column: string; reason: MissingReason }>()
  #blanks = 0
  #blankLine = 0

  constructor(
    readonly input: TableInput,
    readonly profiles: readonly ColumnProfile[],
    readonly roles: readonly ColumnRole[],
    readonly found: ReturnType<typeof columnRoles>,
  ) {
    const { layout, sheet, file } = input
    this.#at = (role) => {
      const at = roles.indexOf(role)
      return at < 0 ? -1 : profiles[at]!.column
    }
    const values = profiles.filter((_, at) => roles[at] === 'value')
    const meanings = headingMeanings(values.map(({ parts }) => parts))
    this.#values = values.map((profile, at) => ({ column: profile.column, meaning: meanings[at]!, profile }))
    this.#splits = profiles.filter((_, at) => roles[at] === 'split')
    const line = sheet.lines[layout.headerRows[0] ?? layout.from] ?? 1
    this.#place = { file, sheet: sheet.name, line, column: null }
  }

  read(): IntakeTable {
    const { input } = this
    const { sheet, layout, store, finder, findings, prefix, log, context } = input
    const areaAt = this.#at('area')
    const periodAt = this.#at('period')
    const sexAt = this.#at('sex')
    const indicatorAt = this.#at('indicator')
    const statusAt = this.#at('status')
    const numeratorAt = this.#at('numerator')
    const nAt = this.#at('n')
    const sdAt = this.#at('sd')
    if (areaAt >= 0) finder.learnMunicipality(this.#texts(areaAt))
    const choices = tableChoices({ ...input, place: this.#place, profiles: this.profiles, ...this.found })
    const periodTexts = [
      ...(periodAt >= 0 ? this.#texts(periodAt) : []),
      ...this.#values.flatMap(({ meaning }) => (meaning.period ? [periodText(meaning.period)] : [])),
    ]
    const periods = new TablePeriods(periodTexts, findings, prefix, this.#place)
    const isPeriodMissing = periodAt < 0 && this.#values.some(({ meaning }) => meaning.period === null)
    const defaultPeriod = isPeriodMissing ? choices.defaultPeriod() : null
    const names = new IndicatorNames({
      ...{ context, findings, prefix, store, place: this.#place },
      ...{ title: choices.title, file: input.file, sheetName: sheet.name },
      headings: this.#values.map(({ meaning, profile }) => ({ name: meaning.name, unit: profile.unit })),
      hasIndicatorColumn: indicatorAt >= 0,
    })
    const fill = choices.fillDown([areaAt, indicatorAt, periodAt, sexAt, ...this.#splits.map(({ column }) => column)])
    const hiddenRows = choices.hiddenRows()
    const hiddenColumns = choices.hiddenColumns(this.#values.map(({ column }) => column))
    const isPeriodSure = choices.isPeriodSure()
    const isAreaSure = choices.isAreaSure()
    const sexes = choices.sexes()
    const above = new Map<number, string>()
    const periodOf = new Map<string, { readonly index: number; readonly held: boolean }>()
    const { columns } = store

    const periodIndex = (text: string): { readonly index: number; readonly held: boolean } => {
      const known = periodOf.get(text)
      if (known) return known
      const reading = readPeriodText(text)
      const chosen = reading ? periods.of(reading) : null
      const made = chosen
        ? { index: store.periods.index(chosen.period), held: chosen.held }
        : { index: -1, held: false }
      periodOf.set(text, made)
      return made
    }
    const unknownPeriods = new Map<string, { count: number; line: number }>()
    const places = new Map<string, number>()
    const valueColumns = this.#values.map(({ column, meaning, profile }) => ({
      ...{ column, profile },
      period: meaning.period ? periods.of(meaning.period) : null,
      hasPeriod: meaning.period !== null,
      sex: meaning.sex,
      name: meaning.name,
      isHidden: hiddenColumns.get(column) ?? null,
    }))
    const single = valueColumns.length === 1

    for (let row = layout.from; row < layout.to; row++) {
      const cells = sheet.rows[row]!
      const line = sheet.lines[row]!
      const cell = (column: number): string => {
        if (column < 0) return ''
        const own = (cells[column] ?? '').trim()
        if (!fill.columns.has(column)) return own
        if (own !== '') above.set(column, own)
        return own === '' ? (above.get(column) ?? '') : own
      }
      const hiddenRow = hiddenRows.get(row)
      const areaText = cell(areaAt)
      const indicatorText = cell(indicatorAt)
      const splitTexts = this.#splits.map(({ column }) => cell(column))
      const periodText = cell(periodAt)
      const sexText = cell(sexAt)
      if (hiddenRow === 'skip' || this.#isRepeatedHeading(cells)) continue
      const isEmpty = valueColumns.every(({ column }) => (cells[column] ?? '').trim() === '')
      if (areaText === '') {
        if (!isEmpty) {
          log.error('id-missing', { line, column: this.#nameOf(areaAt) }, { column: this.#nameOf(areaAt) })
          input.unmatched.push({ file: input.file, line, text: '', reason: 'unknown' })
        }
        continue
      }
      let placeIndex = places.get(areaText)
      if (placeIndex === undefined) {
        placeIndex = store.place(finder.find(areaText), areaText)
        places.set(areaText, placeIndex)
      }
      const place = store.places[placeIndex]!
      if (place.kind === 'unknown' && isEmpty) continue
      if (place.kind === 'unknown' || place.kind === 'residual' || place.kind === 'total') {
        input.unmatched.push({ file: input.file, line, text: areaText, reason: place.kind })
        continue
      }
      let sex: Sex | null = 'total'
      let isHeld =
        hiddenRow === 'open' ||
        !isAreaSure ||
        (fill.isOpen && [...fill.open].some((column) => (cells[column] ?? '').trim() === ''))
      if (sexAt >= 0 && sexText !== '') {
        sex = sexes.meaning.get(sexText) ?? sexOfWord(sexText)
        if (sexes.held && sexOfWord(sexText) === null) isHeld = true
        if (sex === null) {
          log.error(
            'word-unknown',
            { line, column: this.#nameOf(sexAt) },
            { text: sexText, allowed: 'kvinnor, män, totalt' },
          )
          continue
        }
      }
      let rowPeriod: { readonly index: number; readonly held: boolean } | null = null
      if (periodAt >= 0) {
        rowPeriod = periodIndex(periodText)
        if (rowPeriod.index < 0) {
          // What was left out on purpose needs no word.
          if (readPeriodText(periodText) !== null) continue
          const known = unknownPeriods.get(periodText)
          if (known) known.count++
          else unknownPeriods.set(periodText, { count: 1, line })
          continue
        }
        if (!isPeriodSure) isHeld = true
      }
      const declared = statusAt >= 0 ? cell(statusAt) : ''
      const status = declared === '' ? CellStatus.value : readStatus(declared, line, log)
      for (const value of valueColumns) {
        if (value.isHidden === 'skip') continue
        const chosen = value.hasPeriod ? value.period : defaultPeriod
        if (value.hasPeriod ? chosen === null : rowPeriod === null && chosen === null) continue
        const indicator = names.indicator(value.name, value.profile.unit, indicatorText, splitTexts, this.#splits)
        const period = value.hasPeriod || rowPeriod === null ? store.periods.index(chosen!.period) : rowPeriod.index
        const held =
          isHeld ||
          indicator.held ||
          value.isHidden === 'open' ||
          (value.hasPeriod || rowPeriod === null ? chosen!.held : rowPeriod.held)
        const draft = store.indicators[indicator.index]!
        const at = store.next()
        columns.area[at] = placeIndex
        columns.indicator[at] = indicator.index
        columns.period[at] = period
        columns.sex[at] = SEXES.indexOf(value.sex ?? sex)
        columns.line[at] = line
        columns.confirmed[at] = declared !== '' && status === CellStatus.value ? 1 : 0
        store.held[at] = held ? 1 : 0
        const text = cells[value.column] ?? ''
        const read = this.#figure(row, value.column, text, draft)
        this.#put(at, read, text, status, line, value.profile.name, draft.values)
        columns.numerator[at] = single ? this.#count(cells, row, numeratorAt, draft.counts, line) : Number.NaN
        columns.n[at] = single ? this.#count(cells, row, nAt, draft.counts, line) : Number.NaN
        columns.sd![at] = single ? this.#count(cells, row, sdAt, draft.values, line) : Number.NaN
      }
    }
    for (const [text, { count, line }] of unknownPeriods) {
      log.error('period-unreadable', { line, column: this.#nameOf(periodAt) }, { text, count })
    }
    for (const [symbol, { count, line, column, reason }] of this.#signs) {
      log.info('missing-symbol', { line, column }, { symbol, count, reason })
    }
    if (this.#blanks > 0) log.info('value-blank', { line: this.#blankLine }, { count: this.#blanks })
    return this.#table(places)
  }

  #figure(
    row: number,
    column: number,
    text: string,
    draft: { percentCells: number; plainCells: number },
  ): FigureCell | 'date' {
    const type = this.input.sheet.typeOf?.(row, column)
    if (type?.kind === 'number' || type?.kind === 'percent') {
      const isPercent = type.kind === 'percent'
      if (isPercent) draft.percentCells++
      else draft.plainCells++
      // 0.07 is shown as 7 %, and 0.07 * 100 is not quite 7.
      const value = isPercent ? Number((type.value * 100).toPrecision(14)) : type.value
      return { kind: 'number', value, form: Form.sure, decimal: null, suffix: '' }
    }
    if (type?.kind === 'date') return 'date'
    if (type?.kind === 'error') return { kind: 'unreadable', code: 'number-excel-error' }
    const read = numberForm(text)
    if (read.kind === 'number') draft.plainCells++
    return read
  }

  #put(
    at: number,
    read: FigureCell | 'date',
    text: string,
    declared: number,
    line: number,
    column: string,
    scan: NumberScan,
  ): void {
    const { store, log } = this.input
    const { columns } = store
    columns.value[at] = Number.NaN
    store.form[at] = Form.sure
    const isOpen = declared === CellStatus.value || declared === CellStatus.provisional
    columns.status[at] = declared
    if (read === 'date' || read.kind === 'unreadable') {
      columns.status[at] = CellStatus.unreadable
      log.error(read === 'date' ? 'number-unreadable' : read.code, { line, column }, { text })
    } else if (read.kind === 'number') {
      if (!isOpen) {
        log.warning('value-despite-status', { line, column })
        return
      }
      scan.add(read, text)
      columns.value[at] = read.value
      store.form[at] = read.form
      if (read.suffix === 'p') columns.status[at] = CellStatus.provisional
    } else if (read.kind === 'missing') {
      if (isOpen) columns.status[at] = STATUS_OF_REASON[read.reason]
      const known = this.#signs.get(read.sign)
      if (known) known.count++
      else this.#signs.set(read.sign, { count: 1, line, column, reason: read.reason })
    } else if (isOpen) {
      columns.status[at] = CellStatus.notCollected
      if (this.#blanks++ === 0) this.#blankLine = line
    }
  }

  /** A number beside the figure; NaN where there is none that is certain. */
  #count(cells: readonly string[], row: number, column: number, scan: NumberScan, line: number): number {
    if (column < 0) return Number.NaN
    const type = this.input.sheet.typeOf?.(row, column)
    if (type?.kind === 'number') return type.value
    const text = cells[column] ?? ''
    const read = numberForm(text)
    if (read.kind === 'unreadable') this.input.log.error(read.code, { line, column: this.#nameOf(column) }, { text })
    if (read.kind !== 'number') return Number.NaN
    // Counts have no decimals, so a sign in one is left to the reader.
    if (read.form === Form.pointOrThousands || read.form === Form.commaOrThousands) return Number.NaN
    if (scan.count === 0 && read.form !== Form.sure) scan.add(read, text)
    return read.value
  }

  #isRepeatedHeading(cells: readonly string[]): boolean {
    const { headerRows } = this.input.layout
    const last = headerRows.at(-1)
    if (last === undefined) return false
    const heading = this.input.sheet.rows[last]!
    return (
      heading[0] !== undefined && cells[0] === heading[0] && cells.every((cell, at) => cell === (heading[at] ?? ''))
    )
  }

  #texts(column: number): Set<string> {
    const { sheet, layout } = this.input
    const texts = new Set<string>()
    for (let row = layout.from; row < layout.to; row++) {
      const text = sheet.rows[row]![column]
      if (text !== undefined && text !== '') texts.add(text.trim())
    }
    return texts
  }

  #nameOf(column: number): string {
    const name = this.profiles.find((profile) => profile.column === column)?.name ?? ''
    return name === '' ? String(column + 1) : name
  }

  #table(places: ReadonlyMap<string, number>): IntakeTable {
    const { file, sheet, layout, store } = this.input
    const areaAt = this.#at('area')
    const totalRows: number[] = []
    for (let row = layout.from; row < layout.to && areaAt >= 0; row++) {
      const index = places.get((sheet.rows[row]![areaAt] ?? '').trim())
      const kind = index === undefined ? null : store.places[index]!.kind
      if (kind === 'total' || kind === 'reference') totalRows.push(row)
    }
    const columns = this.profiles.map(
      ({ name }, at): IntakeColumn => ({
        name,
        role: this.roles[at]!,
        decimal: null,
        column: this.profiles[at]!.column,
      }),
    )
    const { titleRows, headerRows, unitRow, from, to, footerRows } = layout
    return { file, sheet: sheet.name, titleRows, headerRows, unitRow, from, to, totalRows, footerRows, columns }
  }
}

function periodText(reading: NonNullable<HeadingMeaning['period']>): string {
  switch (reading.kind) {
    case 'period':
      return reading.period
    case 'term':
      return `${reading.term} ${reading.year}`
    default:
      return reading.text
  }
}

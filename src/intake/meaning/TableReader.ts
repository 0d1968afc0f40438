import { CellStatus } from '../../domain/Cell.ts'
import type { FindingPlace } from '../../domain/Finding.ts'
import { SEXES, type Sex } from '../../domain/Sex.ts'
import type { IssueLog } from '../../ingest/IssueLog.ts'
import { readStatus } from '../../ingest/readWord.ts'
import { isCodeOfNoPlace } from '../../ingest/reportStrangers.ts'
import type { Findings } from '../Findings.ts'
import type { ColumnRole, IntakeColumn, IntakeTable, UnmatchedRow } from '../Intake.ts'
import type { IntakeContext } from '../IntakeContext.ts'
import type { SourceSheet } from '../SourceSheet.ts'
import type { NumberScan } from '../table/NumberScan.ts'
import type { TableLayout } from '../table/tableLayouts.ts'
import type { AreaFinder } from './AreaFinder.ts'
import type { ColumnProfile } from './columnProfiles.ts'
import type { columnRoles } from './columnRoles.ts'
import { FigureCells } from './FigureCells.ts'
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

/** Reads the rows of a table whose columns have their roles, cell by cell, into the store. */
export class TableReader {
  readonly #at: (role: ColumnRole) => number
  readonly #values: readonly {
    readonly column: number
    readonly meaning: HeadingMeaning
    readonly profile: ColumnProfile
  }[]
  readonly #splits: readonly ColumnProfile[]
  readonly #place: FindingPlace
  readonly #cells: FigureCells

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
    this.#cells = new FigureCells(sheet, input.store, input.log)
    this.#splits = profiles.filter((_, at) => roles[at] === 'split')
    const line = sheet.lines[layout.headerRows[0] ?? layout.from] ?? 1
    this.#place = { file, sheet: sheet.name, line, column: null }
  }

  read(): IntakeTable {
    const { input } = this
    const { file, sheet, layout, store, finder, findings, prefix, log, context, unmatched } = input
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
      context,
      findings,
      prefix,
      store,
      place: this.#place,
      title: choices.title,
      file,
      sheetName: sheet.name,
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
      column,
      profile,
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
      const beside = (column: number, scan: NumberScan) =>
        column < 0 ? Number.NaN : this.#cells.beside(row, column, this.#nameOf(column), scan)
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
          log.error('id-missing', { line, column: this.#nameOf(areaAt), at: areaAt }, { column: this.#nameOf(areaAt) })
          unmatched.push({ file, line, text: '', reason: 'unknown' })
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
        unmatched.push({ file, line, text: areaText, reason: isCodeOfNoPlace(areaText) ? 'residual' : place.kind })
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
            { line, column: this.#nameOf(sexAt), at: sexAt },
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
      const status =
        declared === ''
          ? CellStatus.value
          : readStatus(declared, { line, column: this.#nameOf(statusAt), at: statusAt }, log)
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
        const place = { row, column: value.column, name: value.profile.name, line }
        this.#cells.put(at, cells[value.column] ?? '', place, status, draft)
        columns.numerator[at] = single ? beside(numeratorAt, draft.counts) : Number.NaN
        columns.n[at] = single ? beside(nAt, draft.counts) : Number.NaN
        columns.sd![at] = single ? beside(sdAt, draft.values) : Number.NaN
      }
    }
    for (const [text, { count, line }] of unknownPeriods) {
      log.error('period-unreadable', { line, column: this.#nameOf(periodAt), at: periodAt }, { text, count })
    }
    this.#cells.tell()
    return this.#table(places)
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
    const largerRows: number[] = []
    for (let row = layout.from; row < layout.to && areaAt >= 0; row++) {
      const index = places.get((sheet.rows[row]![areaAt] ?? '').trim())
      const kind = index === undefined ? null : store.places[index]!.kind
      if (kind === 'total') totalRows.push(row)
      if (kind === 'reference') largerRows.push(row)
    }
    const columns = this.profiles.map(
      ({ name, column }, at): IntakeColumn => ({ name, role: this.roles[at]!, decimal: null, column }),
    )
    const { titleRows, headerRows, unitRow, from, to, footerRows } = layout
    const rows = { titleRows, headerRows, unitRow, from, to, totalRows, largerRows, footerRows }
    return { file, sheet: sheet.name, ...rows, columns }
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

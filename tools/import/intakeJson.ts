import { CellStatus, reasonOf } from '../../src/domain/Cell.ts'
import type { Language } from '../../src/domain/LocalText.ts'
import { SEXES } from '../../src/domain/Sex.ts'
import type { Intake, IntakeTable } from '../../src/intake/Intake.ts'
import type { OpenedFile } from '../../src/intake/OpenedFile.ts'
import { findingText } from '../../src/words/intake/findingText.ts'
import { issueText } from '../../src/words/issues/issueText.ts'

/** An intake as the JSON that the command prints. Lines are those of the file as a person sees it. */
export function intakeJson(opened: readonly OpenedFile[], intake: Intake, language: Language) {
  const { findings, indicators, figures, references, pairs, unmatched, recipe } = intake
  return {
    files: opened.flatMap((file) => fileRows(file, intake.tables)),
    questions: findings
      .filter(({ chosen }) => chosen === null)
      .map((finding) => {
        const { sentence, because, choices } = findingText(finding, language)
        return { id: finding.id, sentence, because, choices }
      }),
    findings: findings
      .filter(({ chosen }) => chosen !== null)
      .map((finding) => {
        const { id, chosen, confidence, by } = finding
        const { sentence, because } = findingText(finding, language)
        return { id, sentence, because, chosen, confidence, by }
      }),
    indicators: indicators.map(({ indicator: { id, name }, unit }) => ({ id, name: name[language], unit })),
    figures: Array.from({ length: figures.count }, (_, at) => ({
      area: figures.areaIds[figures.area[at]!]!,
      indicator: figures.indicatorIds[figures.indicator[at]!]!,
      period: figures.periods[figures.period[at]!]!,
      sex: SEXES[figures.sex[at]!]!,
      ...valueAndStatus(figures.status[at]!, figures.value[at]!),
    })),
    references: references.map(({ level, code, indicatorId, period, sex, status, value }) => ({
      area: code,
      level,
      indicator: indicatorId,
      period,
      sex,
      ...valueAndStatus(status, value),
    })),
    pairs,
    areas: intake.areas.map(({ id, name }) => ({ id, name })),
    unmatched,
    issues: intake.issues.map((issue) => {
      const { severity, code, file, line, column } = issue
      const { sentence, fix } = issueText(issue, language)
      return { severity, code, file, line, column, sentence: `${sentence} ${fix}`.trim() }
    }),
    recipe,
  }
}

function valueAndStatus(status: number, value: number): { readonly value: number | null; readonly status: string } {
  if (status === CellStatus.value) return { value, status: 'value' }
  if (status === CellStatus.provisional) return { value, status: 'value' }
  return { value: null, status: reasonOf(status) }
}

interface FileRow {
  readonly name: string
  readonly kind: OpenedFile['kind']
  readonly format: string | null
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly decimal: string | null
  readonly sheet: string | null
  readonly headerRows: readonly number[]
  readonly footerRows: readonly number[]
  readonly hiddenRows: readonly number[]
}

function fileRows(file: OpenedFile, tables: readonly IntakeTable[]): FileRow[] {
  const { name, kind } = file
  const own = tables.filter((table) => table.file === name)
  const nothing = { format: null, encoding: null, delimiter: null, decimal: null, sheet: null }
  const bare = { name, kind, ...nothing, headerRows: [], footerRows: [], hiddenRows: [] }
  if (file.kind === 'features') return [{ ...bare, format: file.format }]
  if (file.kind === 'cube') return [{ ...bare, format: file.format, encoding: file.encoding }]
  if (file.kind !== 'sheets' || own.length === 0) return [bare]
  return own.map((table) => {
    const sheet = file.sheets.find((each) => each.name === table.sheet)!
    const lines = (rows: readonly number[]) => rows.map((row) => sheet.lines[row]!)
    return {
      name,
      kind,
      format: file.format,
      encoding: file.encoding,
      delimiter: file.delimiter,
      decimal: table.columns.find(({ decimal }) => decimal !== null)?.decimal ?? null,
      sheet: table.sheet === '' ? null : table.sheet,
      headerRows: lines(table.headerRows),
      footerRows: lines(table.footerRows),
      hiddenRows: lines(sheet.hiddenRows),
    }
  })
}

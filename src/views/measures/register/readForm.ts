import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Measure } from '../../../domain/Measure.ts'
import type { MeasureRecord, NamedLink } from '../../../domain/MeasureRecord.ts'
import { MEASURE_COLUMN_NAMES, type MeasureColumn } from '../../../domain/measureFields.ts'
import { IssueLog } from '../../../ingest/IssueLog.ts'
import { validateMeasures } from '../../../ingest/validateMeasures.ts'
import { issueText } from '../../../words/issues/issueText.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import type { MeasureCells } from './files/measureCells.ts'

export interface FormFault {
  readonly column: MeasureColumn | 'links'
  readonly text: string
  /** A fault keeps the measure from being saved; a warning is told. */
  readonly isWarning: boolean
}

export interface FormReading {
  readonly record: MeasureRecord
  readonly faults: readonly FormFault[]
}

export interface FormInput {
  readonly cells: MeasureCells
  readonly links: readonly NamedLink[]
  /** Fields the writer has said are known and has not filled in. */
  readonly asked: ReadonlySet<MeasureColumn>
}

/** Habits of a whole column say nothing about one cell, and the name has words of its own. */
const TOLD_OTHERWISE = [
  'decimal-comma',
  'number-dressed',
  'number-noise',
  'missing-symbol',
  'text-missing',
  'word-translated',
  'reach-guessed',
]

/** What is written in the form as a record, with what is wrong in the words of the reader of packages. */
export function readForm(
  { cells, links, asked }: FormInput,
  id: string,
  dataset: Dataset,
  language: Language,
): FormReading {
  const words = registerCatalogue(language).measureForm
  const log = new IssueLog('measures.csv')
  const row = { line: 1, cells: new Map(Object.entries({ ...cells, measure_id: id || 'ny' })) }
  const [draft] = validateMeasures({ rows: [row], openCell: null }, log)
  const measure = draft!.measure
  const faults = log.issues().flatMap((issue): FormFault[] => {
    if (TOLD_OTHERWISE.includes(issue.code)) return []
    const { sentence, fix } = issueText(issue, language)
    const column = MEASURE_COLUMN_NAMES.find((name) => name === issue.column) ?? 'title_sv'
    return [{ column, text: `${sentence} ${fix}`, isWarning: issue.severity !== 'error' }]
  })
  const fault = (column: FormFault['column'], text: string, isWarning = false) =>
    faults.push({ column, text, isWarning })
  const title = cells.title_sv.trim().normalize('NFC')
  if (title === '') fault('title_sv', words.titleNeeded)
  else if (dataset.measures.some((other) => other.id !== id && sameTitle(other, title)))
    fault('title_sv', words.titleTaken)
  for (const column of asked) if (cells[column].trim() === '') fault(column, words.answer)
  if (
    measure.start &&
    measure.end &&
    measure.end.slice(0, measure.start.length) < measure.start.slice(0, measure.end.length)
  )
    fault('end', words.endBeforeStart)
  // Whoever says that the reach is not known says that these are not the areas.
  const kept = measure.reach === 'unknown' ? links.filter(({ role }) => role !== 'serves') : links
  const serving = kept.filter(({ role }) => role === 'serves')
  if (measure.reach === 'areas' && serving.length === 0) fault('links', words.noLinks)
  if (measure.reach === 'point' && serving.length === 0 && measure.point && !measure.radiusM)
    fault('radius_m', words.noGround, true)
  return { record: { measure: { ...measure, id, title: { ...measure.title, sv: title } }, links: kept }, faults }
}

function sameTitle({ title }: Measure, text: string): boolean {
  return title.sv.toLowerCase() === text.toLowerCase()
}

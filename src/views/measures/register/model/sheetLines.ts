import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import type { MeasureId } from '../../../../domain/Measure.ts'
import type { MeasureRecord } from '../../../../domain/MeasureRecord.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { differingFields } from '../../../../keeping/drafts/model/draftRecords.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import { fieldText } from './fieldText.ts'

/** A row of a sheet as it was read: the measure, the one it says more about, and how its cells were understood. */
export interface ReadRow {
  readonly line: number
  readonly record: MeasureRecord
  readonly knownId: MeasureId | null
  readonly notes: readonly { readonly heading: string; readonly given: string; readonly used: string }[]
}

export interface SheetLine {
  readonly measureId: MeasureId
  readonly title: string
  readonly kind: 'added' | 'changed' | 'same'
  readonly kindText: string
  readonly where: string
  /** What the row says, or what it changes; then what was read in another way than it was written. */
  readonly says: readonly string[]
  readonly readAs: readonly string[]
}

/** Rows of a sheet in words, before they are taken in: what each would add or change, and how it was understood. */
export function sheetLines(
  dataset: Dataset,
  rows: readonly ReadRow[],
  known: readonly MeasureRecord[],
  language: Language,
): SheetLine[] {
  const words = registerCatalogue(language).sheet
  const { fields } = registerCatalogue(language).measureForm
  const byId = new Map(known.map((record) => [record.measure.id, record]))
  return rows.map(({ line, record, knownId, notes }): SheetLine => {
    const base = knownId === null ? undefined : byId.get(knownId)
    const differs = base ? differingFields(base, record) : []
    const kind = !base ? 'added' : differs.length > 0 ? 'changed' : 'same'
    const stated = base
      ? differs.map((field) =>
          words.becomes(
            fields[field],
            fieldText(dataset, base, field, language),
            fieldText(dataset, record, field, language),
          ),
        )
      : STATED.flatMap((field) => {
          if (field === 'reach')
            return [`${fields.reach}: ${registerCatalogue(language).register.reaches[record.measure.reach]}`]
          const text = fieldText(dataset, record, field, language)
          const isBlank = text === fieldText(dataset, undefined, field, language)
          return isBlank ? [] : [`${fields[field]}: ${text}`]
        })
    return {
      measureId: record.measure.id,
      title: textIn(record.measure.title, language),
      kind,
      kindText: words.kinds[kind],
      where: words.row(line),
      says: stated,
      readAs: notes.map(({ heading, given, used }) =>
        given === '' ? words.filledDown(heading, used) : words.readAs(heading, given, wordIn(used, language)),
      ),
    }
  })
}

/** A word of measures.csv in the reader's language; any other text as it is. */
function wordIn(used: string, language: Language): string {
  const { basis, reach, level, status, expectedDirection } = registerCatalogue(language).measureForm.choices
  const names: Readonly<Record<string, string>> = { ...basis, ...reach, ...level, ...status, ...expectedDirection }
  return Object.hasOwn(names, used) ? names[used]! : used
}

const STATED = [
  ...([
    'reach',
    'links',
    'priorityAreas',
    'status',
    'start',
    'end',
    'mentioned',
    'targetGroup',
    'ageFrom',
    'ageTo',
  ] as const),
  ...([
    'owner',
    'partners',
    'costSekPerYear',
    'funders',
    'fte',
    'hoursPerYear',
    'followsIndicators',
    'lastReviewed',
  ] as const),
]

import type { Dataset } from '../../../../domain/Dataset.ts'
import { type Language, NO_TEXT } from '../../../../domain/LocalText.ts'
import type { MeasureId } from '../../../../domain/Measure.ts'
import type { MeasureRecord } from '../../../../domain/MeasureRecord.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { lostPlaces } from '../../../../facts/subjects/lostPlaces.ts'
import { activeEdits } from '../../../../keeping/drafts/model/draftHistory.ts'
import type { DraftConflict, DraftedRecords } from '../../../../keeping/drafts/model/draftRecords.ts'
import type { MeasureDraft } from '../../../../keeping/drafts/model/MeasureDraft.ts'
import { editedBy } from '../../../../words/editedBy.ts'
import { listText } from '../../../../words/format.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'
import { fieldText } from './fieldText.ts'

export interface DraftLine {
  readonly measureId: MeasureId
  readonly title: string
  readonly text: string
  readonly isThere: boolean
  /** Who edited it last and when. */
  readonly by: string
}

export interface DraftClash {
  readonly conflict: DraftConflict
  readonly title: string
  readonly text: string
  readonly sides: readonly string[]
}

/** A measure that points at places which are not there. */
export interface LostLine {
  readonly measureId: MeasureId
  readonly title: string
  readonly text: string
}

/** The measures that point at places which are not there, in the order of the register. */
export function lostLines(dataset: Dataset, records: readonly MeasureRecord[], language: Language): LostLine[] {
  return records.flatMap(({ measure, links }) => {
    const text = lostPlaces(dataset, links, language)
    return text === null ? [] : [{ measureId: measure.id, title: textIn(measure.title, language), text }]
  })
}

/** The draft in words: a line for each measure it changes, and what clashes with the package, with both sides. */
export function draftLines(
  dataset: Dataset,
  { packaged, records, changes, conflicts }: DraftedRecords & { readonly packaged: readonly MeasureRecord[] },
  draft: MeasureDraft,
  language: Language,
): { readonly lines: readonly DraftLine[]; readonly clashes: readonly DraftClash[] } {
  const words = registerCatalogue(language).register
  const fields = registerCatalogue(language).measureForm.fields
  const known = new Map([...packaged, ...records].map((record) => [record.measure.id, record]))
  const titleOf = (id: MeasureId) => textIn(known.get(id)?.measure.title ?? NO_TEXT, language) || id
  const byOf = (id: MeasureId) => {
    const last = activeEdits(draft).findLast(({ measureId }) => measureId === id)
    return last ? editedBy(last, language) : ''
  }
  const lines = changes.map(({ recordId: measureId, kind, fields: changed }): DraftLine => {
    const names = changed.map((field) => fields[field])
    const text = [words.draftKinds[kind], listText(names, language)].filter((part) => part !== '').join(': ')
    return { measureId, title: titleOf(measureId), text, isThere: kind !== 'removed', by: byOf(measureId) }
  })
  const clashes = conflicts.map((conflict): DraftClash => {
    const { recordId: measureId, kind, field } = conflict
    const [ours, theirs] = [records, packaged].map((list) => list.find(({ measure }) => measure.id === measureId))
    const said = (record: MeasureRecord | undefined) => fieldText(dataset, record, field!, language)
    return {
      conflict,
      title: titleOf(measureId),
      text: kind === 'field' ? `${words.conflictKinds.field}: ${fields[field!]}.` : words.conflictKinds[kind],
      sides: kind === 'field' ? [words.saysPackage(said(theirs)), words.saysDraft(said(ours))] : [],
    }
  })
  return { lines, clashes }
}

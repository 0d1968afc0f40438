import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { MEASURE_FIELDS } from '../../../../domain/measureFields.ts'
import { textIn } from '../../../../domain/textIn.ts'
import type { Collision } from '../../../../keeping/drafts/model/mergeRecords.ts'
import { fieldWords } from '../../changes/model/fieldWords.ts'

/** What two have changed, as a reader knows it: the measure, goal or note and the field; ids where there is no better name. */
export function rowName(
  { measures, goals, notes }: Pick<Dataset, 'measures' | 'goals' | 'notes'>,
  { record, field }: Pick<Collision, 'record' | 'field'>,
  language: Language,
): string {
  const [id = record] = record.startsWith('[') ? (JSON.parse(record) as string[]) : [record]
  const text =
    measures.find((each) => each.id === id)?.title ??
    goals.find((each) => each.id === id)?.text ??
    notes.find((each) => each.id === id)?.text
  const name = (text && textIn(text, language)) || id
  if (field === null) return name
  const own = Object.entries(MEASURE_FIELDS).find(([, { columns }]) => columns.some((column) => column === field))
  return `${name}, ${own ? fieldWords(own[0], language) : field}`
}

import type { Dataset } from '../../../../domain/Dataset.ts'
import type { FieldSpec } from '../../../../domain/FieldSpec.ts'
import type { Language, LocalText } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { MeasureRecord, NamedLink } from '../../../../domain/MeasureRecord.ts'
import { type ChoiceNames, MEASURE_FIELDS } from '../../../../domain/measureFields.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { fundersText } from '../../../../facts/measures/fundersText.ts'
import type { MeasureField } from '../../../../keeping/drafts/model/MeasureDraft.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'

const LONGEST = 90

/** One field of a measure in words; what is not stated says so. Long texts are cut. */
export function fieldText(
  dataset: Dataset,
  record: MeasureRecord | undefined,
  field: MeasureField,
  language: Language,
): string {
  const form = registerCatalogue(language).measureForm
  const nameIn = (list: readonly { readonly id: string; readonly name: LocalText }[], id: string) => {
    const found = list.find((one) => one.id === id)
    return found ? textIn(found.name, language) : id
  }
  const linkName = ({ areaId, groupId }: NamedLink): string =>
    groupId === null ? areaName(dataset, areaId ?? '') : nameIn(dataset.groups, groupId)
  const number = (value: number) => numberText(value, Number.isInteger(value) ? 0 : 2, language)
  const written = (): string => {
    if (!record) return ''
    if (field === 'links') return listText(record.links.map(linkName), language)
    const spec: FieldSpec = MEASURE_FIELDS[field]
    const value = record.measure[field]
    if (value === null || ('otherwise' in spec && value === spec.otherwise)) return ''
    const named = (word: string) => form.choices[field as keyof ChoiceNames][word as never]
    switch (spec.kind) {
      case 'texts':
        return textIn(value as LocalText, language)
      case 'ids': {
        const records = spec.of === 'indicators' ? dataset.indicators : dataset.meta.priorityAreas
        return listText(
          (value as readonly string[]).map((id) => nameIn(records, id)),
          language,
        )
      }
      case 'word':
        return named(value as string)
      case 'words':
        return listText((value as readonly string[]).map(named), language)
      case 'funders':
        return fundersText(record.measure, language)
      case 'polygon':
        return form.fields[field].toLocaleLowerCase(language)
      case 'number':
        return number(value as number)
      default:
        return String(Array.isArray(value) ? value.join(', ') : value)
    }
  }
  const text = written()
  if (text === '') return registerCatalogue(language).register.unknown
  return text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text
}

import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language, LocalText } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { MeasureRecord } from '../../../../domain/MeasureRecord.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { fundersText } from '../../../../facts/measures/fundersText.ts'
import { fieldValue } from '../../../../keeping/drafts/model/draftRecords.ts'
import type { MeasureField } from '../../../../keeping/drafts/model/MeasureDraft.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { measureFormWords } from '../../words/measureFormWords.ts'
import { registerWords } from '../../words/registerWords.ts'

const LONGEST = 90

/** One field of a measure in words; what is not stated says so. Long texts are cut. */
export function fieldText(
  dataset: Dataset,
  record: MeasureRecord | undefined,
  field: MeasureField,
  language: Language,
): string {
  const words = registerWords[language]
  const form = measureFormWords[language]
  const nameIn = (list: readonly { readonly id: string; readonly name: LocalText }[], id: string) => {
    const found = list.find((one) => one.id === id)
    return found ? textIn(found.name, language) : id
  }
  const written = (): string => {
    if (!record) return ''
    const { measure, links } = record
    switch (field) {
      case 'links':
        return listText(
          links.map(({ areaId, groupId }) =>
            groupId === null ? areaName(dataset, areaId ?? '') : nameIn(dataset.groups, groupId),
          ),
          language,
        )
      case 'priorityAreas':
        return listText(
          measure.priorityAreas.map((id) => nameIn(dataset.meta.priorityAreas, id)),
          language,
        )
      case 'followsIndicators':
        return listText(
          measure.followsIndicators.map((id) => nameIn(dataset.indicators, id)),
          language,
        )
      case 'status':
        return measure.status ? words.statuses[measure.status] : ''
      case 'level':
        return measure.level ? words.levels[measure.level] : ''
      case 'reach':
        return measure.reach === 'unknown' ? '' : words.reaches[measure.reach]
      case 'basis':
        return measure.basis ? words.bases[measure.basis] : ''
      case 'locationIs':
        return measure.locationIs ? form.locations[measure.locationIs] : ''
      case 'expectedDirection':
        return measure.expectedDirection ? form.directions[measure.expectedDirection] : ''
      case 'funders':
        return fundersText(measure, language)
      case 'interpreted':
        return listText(
          measure.interpreted.map((name) => form.interpretable[name]),
          language,
        )
      case 'polygon':
        return measure.polygon ? form.fields.polygon.toLocaleLowerCase(language) : ''
      default:
        return plain(fieldValue(record, field))
    }
  }
  const plain = (value: unknown): string => {
    if (typeof value === 'number') return numberText(value, Number.isInteger(value) ? 0 : 2, language)
    if (Array.isArray(value)) return value.join(', ')
    return typeof value === 'object' && value !== null
      ? textIn(value as LocalText, language)
      : ((value as string | null) ?? '')
  }
  const text = written()
  if (text === '') return words.unknown
  return text.length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text
}

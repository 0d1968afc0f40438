import { lacksOf, type MeasureLacks } from '../../../../analysis/effort/lacksOf.ts'
import { measurePlaces } from '../../../../analysis/measurePlaces.ts'
import type { Dataset } from '../../../../domain/Dataset.ts'
import type { Language } from '../../../../domain/LocalText.ts'
import { areaName } from '../../../../domain/lookups.ts'
import type { LinkBasis, Measure, MeasureId } from '../../../../domain/Measure.ts'
import type { NamedLink } from '../../../../domain/MeasureRecord.ts'
import { textIn } from '../../../../domain/textIn.ts'
import { fundersText } from '../../../../facts/measures/fundersText.ts'
import { interpretedText, periodText } from '../../../../facts/measures/measurePhrases.ts'
import { targetText } from '../../../../facts/measures/targetText.ts'
import { lostPlaces } from '../../../../facts/subjects/lostPlaces.ts'
import type { MeasureChange } from '../../../../keeping/drafts/model/draftRecords.ts'
import { listText, numberText } from '../../../../words/format.ts'
import { registerCatalogue } from '../../words/registerCatalogue.ts'

/** A measure in the list. Where `isUnknown` is set the text says that it is not stated. */
export interface RegisterCell {
  readonly text: string
  readonly isUnknown: boolean
}

export interface RegisterRow {
  readonly id: MeasureId
  readonly title: string
  readonly priorities: string
  readonly where: RegisterCell
  readonly when: RegisterCell
  readonly status: RegisterCell
  readonly target: RegisterCell
  readonly owner: RegisterCell
  readonly cost: RegisterCell
  readonly costSek: number | null
  readonly funder: RegisterCell
  readonly basis: RegisterCell
  readonly isEnded: boolean
  readonly isEverywhere: boolean
  readonly mark: string | null
  /** That it points at places which are not there, and at which. */
  readonly lost: string | null
  readonly lacks: MeasureLacks
}

/** More names than this are counted instead. */
const MOST_NAMES = 3

/** One measure as the register lists it. `drafted`: how it differs from the package, and its links as they are written. */
export function registerRow(
  dataset: Dataset,
  measure: Measure,
  drafted: { readonly change?: MeasureChange | undefined; readonly links?: readonly NamedLink[] | undefined },
  language: Language,
): RegisterRow {
  const { change, links = [] } = drafted
  const words = registerCatalogue(language).register
  const cell = (text: string | null): RegisterCell => ({ text: text || words.unknown, isUnknown: !text })
  const names = areaNames(dataset, measure)
  const place = measurePlaces(dataset)(measure)
  const where =
    place === 'everywhere'
      ? words.wholeMunicipality
      : names.length > MOST_NAMES
        ? `${names.slice(0, MOST_NAMES - 1).join(', ')} ${words.moreAreas(names.length - MOST_NAMES + 1)}`
        : names.join(', ')
  const bases = basesOf(dataset, measure)
  const cost = measure.costSekPerYear
  return {
    id: measure.id,
    title: textIn(measure.title, language),
    priorities: interpretedText(
      measure,
      listText(
        measure.priorityAreas.map((id) => priorityName(dataset, id, language)),
        language,
      ),
      ['priority_areas'],
      language,
    ),
    where: place === 'unknown' ? { text: words.noArea, isUnknown: true } : cell(where),
    when: cell(periodText(measure, language)),
    status: cell(measure.status && words.statuses[measure.status]),
    target: cell(targetText(measure, language)),
    owner: cell(measure.owner),
    cost: cell(cost === null ? null : numberText(cost, 0, language)),
    costSek: cost,
    funder: cell(interpretedText(measure, fundersText(measure, language), ['funder'], language)),
    basis: cell(
      listText(
        bases.map((basis) => words.bases[basis]),
        language,
      ),
    ),
    isEnded: measure.status === 'ended',
    isEverywhere: measure.reach === 'municipality',
    mark: change && change.kind !== 'removed' ? words.marks[change.kind] : null,
    lost: lostPlaces(dataset, links, language),
    lacks: lacksOf(measure),
  }
}

/** The bases of the links to areas; of the measure itself when it has none. */
export function basesOf(dataset: Dataset, measure: Measure): LinkBasis[] {
  const linked = dataset.measureAreas.flatMap(({ measureId, basis }) => (measureId === measure.id ? [basis] : []))
  return [...new Set(linked.length > 0 ? linked : [measure.basis])].filter((basis) => basis !== null)
}

/** Groups by their own name, then areas that are linked directly, in the order of the package. */
function areaNames(dataset: Dataset, { id }: Measure): string[] {
  const links = dataset.measureAreas.filter(({ measureId, role }) => measureId === id && role === 'serves')
  const groupIds = [...new Set(links.flatMap(({ groupId }) => (groupId === null ? [] : [groupId])))]
  return [
    ...groupIds.map((groupId) => dataset.groups.find((group) => group.id === groupId)?.name.sv ?? groupId),
    ...links.flatMap(({ groupId, areaId }) => {
      const name = areaName(dataset, areaId)
      return groupId === null ? [name] : []
    }),
  ]
}

export function priorityName(dataset: Dataset, id: string, language: Language): string {
  const found = dataset.meta.priorityAreas.find((area) => area.id === id)
  return found ? textIn(found.name, language) : id
}

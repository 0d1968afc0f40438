import { residentCounts } from '../../../analysis/residentCounts.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { textIn } from '../../../domain/textIn.ts'
import { residentsText } from '../../../facts/figures/residentsText.ts'
import { squareKm } from '../../../facts/figures/squareKm.ts'
import { catalogue } from '../../../words/catalogue.ts'
import { listText, numberText, valueText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

/** Who and where: the lines under the name. */
export interface ProfileHead {
  readonly name: string
  /** Members or kind of place, residents, share of the municipality. */
  readonly line: string
  readonly residents: string
  readonly share: string
}

/** Members named one by one; more are counted. */
const NAMED = 4

/** Residents by the published count, added for a group; their share left out when a member's is not known. */
export function profileHead(dataset: Dataset, subject: ProfileSubject, language: Language): ProfileHead {
  const words = profileCatalogue(language).profile
  const counts = residentCounts(dataset)
  const persons = subject.members.reduce((sum, { areaAt }) => sum + counts[areaAt]!, 0)
  const all = counts.reduce((sum, each) => sum + each, 0)
  const residents = residentsText(
    dataset,
    subject.members.map(({ areaAt }) => areaAt),
    language,
  )
  const share =
    Number.isFinite(persons) && all > 0
      ? words.shareOfMunicipality(valueText((100 * persons) / all, 'percent', 0, language))
      : ''
  const place = placeOf(dataset, subject, language)
  return {
    name: subject.name,
    residents,
    share,
    line: [place && `${place}.`, [residents, share].filter(Boolean).join(', ') + (residents || share ? '.' : '')]
      .filter(Boolean)
      .join(' '),
  }
}

function placeOf(dataset: Dataset, subject: ProfileSubject, language: Language): string {
  const words = profileCatalogue(language).profile
  const [only] = subject.members
  if (subject.kind === 'area' && only) {
    const area = dataset.areas[only.areaAt]!
    const { lens } = dataset.meta
    const kind =
      lens && area.kind === lens.kind ? textIn(lens.name, language) : catalogue(language).panel.kinds[area.kind]
    const size = area.areaKm2 === null ? '' : squareKm(area.areaKm2, language)
    return [kind, size].filter(Boolean).join(', ')
  }
  const names = subject.members.map(({ shortName, midName }, at) => (at === 0 ? shortName : midName))
  if (subject.kind === 'own') return words.ownGroup(numberText(subject.members.length, 0, language))
  return names.length <= NAMED ? listText(names, language) : words.areasTogether(numberText(names.length, 0, language))
}

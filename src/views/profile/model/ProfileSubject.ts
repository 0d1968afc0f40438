import { mayShowGroup } from '../../../analysis/mayShowGroup.ts'
import type { AreaId } from '../../../domain/Area.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { areaById } from '../../../domain/lookups.ts'
import type { LinkBasis } from '../../../domain/Measure.ts'
import { textIn } from '../../../domain/textIn.ts'
import { mapName } from '../../../facts/figures/mapName.ts'
import { chartCatalogue } from '../../../words/chartCatalogue.ts'
import { listText } from '../../../words/format.ts'
import { midSentence } from '../../../words/midSentence.ts'

/** One of the areas a profile is about. */
export interface ProfileMember {
  readonly areaId: AreaId
  readonly areaAt: number
  readonly name: string
  /** The name without the municipality's own in front, for maps and keys. */
  readonly shortName: string
  /** The same inside a sentence: what is left of a longer name loses its capital. */
  readonly midName: string
  /** Order of the mark, from 0: ○ ■ ▲ ◆, then small rings. */
  readonly order: number
}

/** What a profile is about: an area, a named group, or areas the reader has put together. */
export interface ProfileSubject {
  readonly kind: 'area' | 'group' | 'own'
  /** As in an address. */
  readonly key: string
  readonly name: string
  readonly members: readonly ProfileMember[]
  /** Where the members of a named group come from. */
  readonly basis: LinkBasis | null
}

export type SubjectFound =
  | { readonly kind: 'subject'; readonly subject: ProfileSubject }
  /** A group whose figures must not be shown, and why. */
  | { readonly kind: 'refused'; readonly name: string; readonly sentence: string }

/** More names than this would not fit a heading. */
const NAMES_IN_TITLE = 3

/**
 * The subject of a profile by its key; null for a key that names nothing. A group that differs from another, or from the
 * whole, by too few residents is refused (`mayShowGroup`). Where only single figures would follow, the group is shown
 * without those: every figure of a profile is made by `groupFigure`, `ageProfile` or `reachInAreas`, which hide the sum
 * when a part is hidden, so the equation that would tell it is never published.
 */
export function profileSubject(dataset: Dataset, key: string, language: Language): SubjectFound | null {
  const at = dataset.areaIndex.get(key)
  if (at !== undefined) {
    const area = dataset.areas[at]!
    const members = membersOf(dataset, [key])
    return { kind: 'subject', subject: { kind: 'area', key, name: area.name, members, basis: null } }
  }
  const group = dataset.groups.find(({ id }) => id === key)
  const areaIds = group ? group.areaIds : key.split(',')
  const members = membersOf(dataset, areaIds)
  if (members.length === 0) return null
  const [first] = members
  if (!group && first && members.length === 1) return profileSubject(dataset, first.areaId, language)
  const name = group ? textIn(group.name, language) : ownName(members, language)
  const others = dataset.groups.filter((other) => other !== group).map((other) => other.areaIds)
  const permission = mayShowGroup(
    dataset,
    members.map(({ areaId }) => areaId),
    others,
  )
  if (!permission.allowed && permission.reason === 'too-few-apart')
    return { kind: 'refused', name, sentence: chartCatalogue(language).comparison.groupRefused[permission.reason] }
  const kind = group ? 'group' : 'own'
  return { kind: 'subject', subject: { kind, key, name, members, basis: group?.basis ?? null } }
}

function membersOf(dataset: Dataset, areaIds: readonly AreaId[]): ProfileMember[] {
  const known = [...new Set(areaIds)].filter((id) => dataset.areaIndex.has(id))
  // The smallest area first: its mark is hollow and would hide under a filled one.
  const size = (id: AreaId) => areaById(dataset, id)!.areaKm2 ?? Number.POSITIVE_INFINITY
  known.sort((a, b) => size(a) - size(b) || (a < b ? -1 : 1))
  return known.map((areaId, order) => {
    const areaAt = dataset.areaIndex.get(areaId)!
    const area = dataset.areas[areaAt]!
    const shortName = mapName(area, dataset.meta)
    const midName = shortName === area.name ? shortName : midSentence(shortName, 'sv')
    return { areaId, areaAt, name: area.name, shortName, midName, order }
  })
}

function ownName(members: readonly ProfileMember[], language: Language): string {
  const names = members.map(({ shortName, midName }, at) => (at === 0 ? shortName : midName))
  return names.length <= NAMES_IN_TITLE
    ? listText(names, language)
    : `${names.slice(0, NAMES_IN_TITLE - 1).join(', ')} + ${names.length - NAMES_IN_TITLE + 1}`
}

import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { areaName } from '../../domain/lookups.ts'
import { listText } from '../../words/format.ts'
import { notesCatalogue } from '../../words/notesCatalogue.ts'

interface Named {
  readonly areaId: string | null
  readonly groupId: string | null
}

/** Whether something is said of an area or a group that is not there: another division lies over the package, or none does. */
export function isLost({ areaIndex, groups }: Dataset, { areaId, groupId }: Named): boolean {
  return areaId === null ? groupId !== null && !groups.some(({ id }) => id === groupId) : !areaIndex.has(areaId)
}

/** That these point at places which are not there, and at which; null where all are. */
export function lostPlaces(dataset: Dataset, places: readonly Named[], language: Language): string | null {
  const lost = places.filter((place) => isLost(dataset, place))
  const names = new Set(lost.map(({ areaId, groupId }) => areaName(dataset, areaId ?? groupId ?? '')))
  return names.size === 0 ? null : notesCatalogue(language).notes.lost(names.size, listText([...names], language))
}

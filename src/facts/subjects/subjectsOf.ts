import { MAX_SELECTED } from '../../address/AppState.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { listText } from '../../words/format.ts'
import type { Subject } from './Subject.ts'

/**
 * The chosen areas and then the chosen groups, at most four together, with the colours 1-4 in that order. Unknown ids
 * are passed over. An area keeps the colour it has on the map, whatever groups stand beside it.
 */
export function subjectsOf(
  dataset: Dataset,
  areaIds: readonly AreaId[],
  groupIds: readonly string[],
  language: Language,
): Subject[] {
  const areas = areaIds.flatMap((id) => areaSubject(dataset, id) ?? [])
  const groups = groupIds.flatMap((id) => groupSubject(dataset, id, language) ?? [])
  return [...areas, ...groups].slice(0, MAX_SELECTED).map((subject, i) => ({ ...subject, order: i + 1 }))
}

/** One area or group by its id, in the first colour; null for an unknown id. */
export function subjectOf(dataset: Dataset, id: string, language: Language): Subject | null {
  const found = areaSubject(dataset, id) ?? groupSubject(dataset, id, language)
  return found && { ...found, order: 1 }
}

function areaSubject(dataset: Dataset, id: AreaId): Omit<Subject, 'order'> | null {
  const areaAt = dataset.areaIndex.get(id)
  if (areaAt === undefined) return null
  return { id, name: dataset.areas[areaAt]!.name, kind: 'area', areaIds: [id], areaAt, members: '' }
}

function groupSubject(dataset: Dataset, id: string, language: Language): Omit<Subject, 'order'> | null {
  const group = dataset.groups.find((each) => each.id === id)
  if (!group) return null
  const names = group.areaIds.flatMap((areaId) => {
    const at = dataset.areaIndex.get(areaId)
    return at === undefined ? [] : [dataset.areas[at]!.name]
  })
  const name = group.name[language] || id
  return { id, name, kind: 'group', areaIds: group.areaIds, areaAt: -1, members: listText(names, language) }
}

import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Note } from '../../domain/Note.ts'

/**
 * What people have seen and heard in these areas, or in a group that one of them belongs to, the latest first and those
 * without a date last. `onlyOpen`: nothing that is internal.
 */
export function notesAbout(
  { notes, groups }: Pick<Dataset, 'notes' | 'groups'>,
  areaIds: readonly AreaId[],
  onlyOpen: boolean,
): Note[] {
  const about = new Set(areaIds)
  const own = new Set(groups.filter((group) => group.areaIds.some((id) => about.has(id))).map(({ id }) => id))
  return notes
    .filter(({ audience }) => audience === 'open' || !onlyOpen)
    .filter(({ areaId, groupId }) => (areaId !== null ? about.has(areaId) : groupId !== null && own.has(groupId)))
    .sort(latestFirst)
}

/** The order of notes: the latest first, those without a date last, in the order of the package where the day is the same. */
export function latestFirst(a: Note, b: Note): number {
  const [one, other] = [a.date ?? '', b.date ?? '']
  return one === other ? 0 : one < other ? 1 : -1
}

import type { AreaGroup } from '../domain/AreaGroup.ts'
import type { Goal } from '../domain/Goal.ts'
import type { Note } from '../domain/Note.ts'
import type { PackageMeta } from '../domain/PackageMeta.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import type { GoalDraft } from './validateGoals.ts'
import type { NoteDraft } from './validateNotes.ts'

/** What goals and notes refer to. */
export interface PlanKeys {
  readonly meta: Pick<PackageMeta, 'priorityAreas'>
  readonly indicators: KeyIndex
  readonly areas: Pick<KeyIndex, 'has' | 'reportUnknown'>
  readonly groups: readonly AreaGroup[]
}

/**
 * Goals with keys that the package knows. An unknown prioritised area or indicator is left out of the goal and told; a
 * goal of an unknown place is left out whole: without its place it would be of the whole municipality.
 */
export function joinGoals(drafts: readonly GoalDraft[], keys: PlanKeys, log: IssueLog): Goal[] {
  return drafts.flatMap(({ goal, line }) => {
    if (!isPlaceKnown(goal, line, keys, log)) return []
    const { indicatorId, priorityArea } = goal
    const isIndicatorKnown = indicatorId === null || keys.indicators.has(indicatorId)
    if (!isIndicatorKnown) keys.indicators.reportUnknown(indicatorId, log, { line, column: 'indicator_id' })
    const [known] = priorityArea === null ? [] : knownAreas([priorityArea], line, 'priority_area', keys, log)
    return [{ ...goal, indicatorId: isIndicatorKnown ? indicatorId : null, priorityArea: known ?? null }]
  })
}

/** Notes with keys that the package knows; a note of an unknown place is left out and told. */
export function joinNotes(drafts: readonly NoteDraft[], keys: PlanKeys, log: IssueLog): Note[] {
  return drafts.flatMap(({ note, line }) => {
    if (!isPlaceKnown(note, line, keys, log)) return []
    return [{ ...note, priorityAreas: knownAreas(note.priorityAreas, line, 'priority_areas', keys, log) }]
  })
}

function knownAreas(
  ids: readonly string[],
  line: number,
  column: string,
  { meta }: PlanKeys,
  log: IssueLog,
): readonly string[] {
  return ids.filter((id) => {
    if (meta.priorityAreas.some((area) => area.id === id)) return true
    log.warning('priority-area-unknown', { line, column }, { id })
    return false
  })
}

function isPlaceKnown(
  { id, areaId, groupId }: Pick<Goal, 'id' | 'areaId' | 'groupId'>,
  line: number,
  { areas, groups }: PlanKeys,
  log: IssueLog,
): boolean {
  if (areaId !== null && groupId !== null) {
    log.error('place-twice', { line, column: 'area_id' }, { id })
    return false
  }
  if (areaId !== null && !areas.has(areaId)) {
    areas.reportUnknown(areaId, log, { line, column: 'area_id' })
    return false
  }
  if (groupId !== null && !groups.some((group) => group.id === groupId)) {
    log.error('group-unknown', { line, column: 'group_id' }, { id: groupId, count: 1, suggestion: '' })
    return false
  }
  return true
}

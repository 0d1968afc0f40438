import type { Area } from '../domain/Area.ts'
import type { AreaGroup } from '../domain/AreaGroup.ts'
import type { Measure, MeasureArea } from '../domain/Measure.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import { linkByOverlap } from './linkByOverlap.ts'
import type { MeasureLink } from './validateMeasureAreas.ts'
import type { MeasureDraft } from './validateMeasures.ts'

/**
 * Links resolved to areas, sorted by measure, area and role. Groups are opened; where an area is linked both
 * directly and through a group, the direct link is the more exact and is kept. Links to unknown ids are left out.
 */
export function joinMeasureAreas(
  links: readonly MeasureLink[],
  measures: KeyIndex,
  areas: KeyIndex,
  groups: readonly AreaGroup[],
  log: IssueLog,
): MeasureArea[] {
  const groupKeys = new Set(groups.map(({ id }) => id))
  const byKey = new Map<string, MeasureArea>()
  const unknownGroups: MeasureLink[] = []
  for (const link of links) {
    const { line, measureId, areaId, groupId, role, share, measureShare, basis } = link
    if (!measures.has(measureId)) {
      measures.reportUnknown(measureId, log, { line, column: 'measure_id' })
      continue
    }
    if (groupId !== '' && !groupKeys.has(groupId)) {
      unknownGroups.push(link)
      continue
    }
    if (areaId !== '' && !areas.has(areaId)) {
      areas.reportUnknown(areaId, log, { line, column: 'area_id' })
      continue
    }
    const members = areaId !== '' ? [areaId] : (groups.find(({ id }) => id === groupId)?.areaIds ?? [])
    for (const member of members) {
      const key = JSON.stringify([measureId, member, role])
      const next: MeasureArea = {
        measureId,
        areaId: member,
        groupId: groupId || null,
        role,
        share,
        measureShare,
        basis,
      }
      const known = byKey.get(key)
      if (known && known.groupId === next.groupId) {
        log.warning('link-duplicate', { line, column: 'measure_id' }, { from: measureId, to: groupId || member })
        // Two shares for one link contradict each other.
        byKey.set(key, {
          ...known,
          share: known.share === share ? share : null,
          measureShare: known.measureShare === measureShare ? measureShare : null,
        })
      } else if (!known || next.groupId === null || (known.groupId !== null && next.groupId < known.groupId)) {
        byKey.set(key, next)
      }
    }
  }
  for (const { groupId, line } of unknownGroups) {
    log.error('group-unknown', { line, column: 'group_id' }, { id: groupId, count: 1, suggestion: '' })
  }
  const order = (link: MeasureArea) =>
    [measures.indexOf(link.measureId), areas.indexOf(link.areaId), link.role] as const
  return [...byKey.values()].sort((a, b) => {
    const [x, y] = [order(a), order(b)]
    return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : 1)
  })
}

/**
 * Measures with their reach: as stated, else what their ground, their point or their links say, which is told, else
 * unknown. One that states areas and names none is told: nobody can see where it is.
 */
export function joinMeasures(drafts: readonly MeasureDraft[], links: readonly MeasureArea[], log: IssueLog): Measure[] {
  const linked = new Set(links.map(({ measureId }) => measureId))
  return drafts.map(({ measure, reachStated, line }) => {
    if (reachStated) {
      if (measure.reach === 'areas' && !linked.has(measure.id))
        log.warning('areas-not-named', { line, column: 'reach' }, { id: measure.id })
      return measure
    }
    const reach = measure.polygon ? 'polygon' : measure.point ? 'point' : linked.has(measure.id) ? 'areas' : 'unknown'
    if (reach !== 'unknown') log.warning('reach-guessed', { line, column: 'reach' }, { id: measure.id, used: reach })
    return { ...measure, reach }
  })
}

/**
 * Links of measures that reach from a place or over a drawn ground and name no areas: those their ground overlaps. Put in
 * after the named links of the measures before them. Pairs that cannot be worked out are reported one by one.
 */
export function addOverlapLinks(
  measures: readonly Measure[],
  named: readonly MeasureArea[],
  areas: readonly Area[],
  log: IssueLog,
): MeasureArea[] {
  const serving = new Set(named.flatMap(({ measureId, role }) => (role === 'serves' ? [measureId] : [])))
  return measures.flatMap((measure) => {
    const own = named.filter(({ measureId }) => measureId === measure.id)
    if (serving.has(measure.id) || (measure.reach !== 'point' && measure.reach !== 'polygon')) return own
    const { links, failures, hasGround } = linkByOverlap(measure, areas)
    for (const area of failures) log.error('overlap-failed', {}, { measure: measure.id, area })
    if (hasGround && links.length === 0) log.warning('overlap-none', {}, { measure: measure.id })
    return [...own, ...links]
  })
}

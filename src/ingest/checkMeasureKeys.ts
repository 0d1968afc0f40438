import type { PackageMeta } from '../domain/PackageMeta.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import type { MeasureDraft } from './validateMeasures.ts'

/** A measure without the indicators and prioritised areas that the package does not have; each is reported. */
export function checkMeasureKeys(
  draft: MeasureDraft,
  meta: PackageMeta,
  indicators: KeyIndex,
  log: IssueLog,
): MeasureDraft {
  const { measure, line } = draft
  const followsIndicators = measure.followsIndicators.filter((id) => {
    if (indicators.has(id)) return true
    indicators.reportUnknown(id, log, { line, column: 'follows_indicators' })
    return false
  })
  const priorityAreas = measure.priorityAreas.filter((id) => {
    if (meta.priorityAreas.some((area) => area.id === id)) return true
    log.warning('priority-area-unknown', { line, column: 'priority_areas' }, { id })
    return false
  })
  return { ...draft, measure: { ...measure, followsIndicators, priorityAreas } }
}

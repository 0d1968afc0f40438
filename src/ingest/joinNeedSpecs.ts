import type { Indicator } from '../domain/Indicator.ts'
import type { KnowledgeGap, NeedComponent, NeedSpec } from '../domain/NeedSpec.ts'
import type { PackageMeta } from '../domain/PackageMeta.ts'
import type { IssueLog } from './IssueLog.ts'
import type { KeyIndex } from './KeyIndex.ts'
import type { NeedFile, NeedSpecDraft } from './validateNeedSpecs.ts'

/**
 * Need specs and knowledge gaps against the package: components of unknown indicators, components twice, and indicators
 * without direction and sign are left out with an issue; a spec that has no component with weight left is left out too.
 */
export function joinNeedSpecs(
  file: NeedFile,
  meta: PackageMeta,
  indicators: readonly Indicator[],
  keys: KeyIndex,
  log: IssueLog,
): { needSpecs: NeedSpec[]; knowledgeGaps: KnowledgeGap[] } {
  const isPriority = (id: string, column: string) => {
    if (meta.priorityAreas.some((area) => area.id === id)) return true
    log.warning('priority-area-unknown', { column }, { id })
    return false
  }
  const isIndicator = (id: string, column: string) => {
    if (keys.has(id)) return true
    keys.reportUnknown(id, log, { column })
    return false
  }
  const needSpecs = file.specs.flatMap((draft, at): NeedSpec[] => {
    const path = `specs[${at}]`
    if (!isPriority(draft.priorityArea, `${path}.priority_area`)) return []
    const seen = new Set<string>()
    const kept = draft.components.flatMap((component, k) => {
      const column = `${path}.components[${k}]`
      const { indicatorId } = component
      if (!isIndicator(indicatorId, `${column}.indicator`)) return []
      const indicator = indicators[keys.indexOf(indicatorId)]!
      if (seen.has(indicatorId)) {
        log.error('need-spec-duplicate', { column }, { id: indicatorId })
        return []
      }
      seen.add(indicatorId)
      if (indicator.direction === 'none' && component.sign === null) {
        log.error('need-sign-missing', { column: `${column}.sign` }, { id: indicatorId })
        return []
      }
      return [{ ...component, theme: component.theme || indicator.theme }]
    })
    const components = withWeights(kept)
    if (components.some(({ weight }) => weight > 0)) return [{ ...draft, components }]
    log.error('need-spec-empty', { column: path }, { id: draft.id })
    return []
  })
  const knowledgeGaps = file.gaps
    .filter(({ priorityArea }, at) => isPriority(priorityArea, `gaps[${at}].priority_area`))
    .map((gap, at) => ({
      ...gap,
      have: gap.have.filter(({ indicatorId }, k) => isIndicator(indicatorId, `gaps[${at}].have[${k}].indicator`)),
    }))
  return { needSpecs, knowledgeGaps }
}

/** Weights left out: the same within a theme and the same between themes, each theme 1 in all. */
function withWeights(components: NeedSpecDraft['components']): NeedComponent[] {
  return components.map((component, at) => {
    if (component.weight !== null) return { ...component, weight: component.weight }
    // Components without a theme are each a theme of their own.
    const alike = components.filter(
      (other, k) => other.weight === null && (k === at || (other.theme !== '' && other.theme === component.theme)),
    )
    return { ...component, weight: 1 / alike.length }
  })
}

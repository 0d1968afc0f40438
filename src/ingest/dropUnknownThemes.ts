import type { Indicator } from '../domain/Indicator.ts'
import type { PackageMeta } from '../domain/PackageMeta.ts'
import type { IssueLog } from './IssueLog.ts'

/** Indicators without priority areas and themes that datapackage.json does not name; one warning per unknown id. */
export function dropUnknownThemes(indicators: readonly Indicator[], meta: PackageMeta, log: IssueLog): Indicator[] {
  const priorities = new Set(meta.priorityAreas.map(({ id }) => id))
  const themes = new Set(meta.themes.map(({ id }) => id))
  const seen = new Set<string>()
  const isKnown = (
    id: string,
    known: ReadonlySet<string>,
    code: 'priority-area-unknown' | 'theme-unknown',
  ): boolean => {
    if (known.has(id)) return true
    if (!seen.has(code + id)) {
      log.warning(code, { column: code === 'theme-unknown' ? 'theme' : 'priority_area' }, { id })
      seen.add(code + id)
    }
    return false
  }
  return indicators.map((indicator) => ({
    ...indicator,
    priorityAreas: indicator.priorityAreas.filter((id) => isKnown(id, priorities, 'priority-area-unknown')),
    theme: indicator.theme !== '' && isKnown(indicator.theme, themes, 'theme-unknown') ? indicator.theme : '',
  }))
}

import type { Indicator } from '../../domain/Indicator.ts'
import type { Unit } from '../../domain/indicatorFields.ts'

/** What can be said of a new indicator by its file alone. The rest is unknown until somebody says it. */
export function indicatorOf(id: string, name: string, unit: Unit | null, decimals: number, source: string): Indicator {
  const nothing = { sv: '', en: '' }
  return {
    ...{ id, name: { sv: name, en: name }, description: nothing, unit: unit ?? 'index', direction: 'none', decimals },
    ...{
      priorityAreas: [],
      theme: '',
      sdg: [],
      denominator: nothing,
      intervalMethod: 'none',
      referenceRule: 'published',
    },
    ...{ source, sourceUrl: '', tableId: '', caveat: nothing, seriesBreaks: [] },
  }
}

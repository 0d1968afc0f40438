import type { NeedSpec } from '../../src/domain/NeedSpec.ts'

const TEXT = { sv: '', en: '' }

/** An index of indicators that weigh alike. */
export function madeUpNeedSpec(indicatorIds: readonly string[], draws: number): NeedSpec {
  const components = indicatorIds.map((indicatorId) => ({
    indicatorId,
    weight: 1,
    theme: '',
    sign: 1 as const,
    reason: TEXT,
    source: '',
  }))
  return {
    id: 'bench',
    priorityArea: '',
    name: TEXT,
    components,
    normalisation: 'z',
    aggregation: 'arithmetic',
    leastCoverage: 0.65,
    basePeriod: 'latest-common',
    seed: 1,
    draws,
    weightDeviation: 0.25,
  }
}

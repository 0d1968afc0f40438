import { type AreaComparison, compareAreas, compareWithMunicipality } from '../../../src/analysis/compareAreas.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'
import { ComputeError } from '../ComputeError.ts'
import { chosenFigures } from '../chosenFigures.ts'

/** Every area against the municipality, or against one of them. */
export const compare: ComputeCommand = {
  name: 'compare',
  summary: 'each area minus the municipality, or minus the area of --with, with 95 % intervals',
  options: { indicator: 'id', period: 'period', with: 'area' },
  run({ dataset, options }) {
    const { with: other } = options
    if (other !== undefined && !dataset.areaIndex.has(other)) {
      throw new ComputeError('usage', `--with ${other} is not an area of the package.`)
    }
    const rows: ComputeRow[] = []
    for (const { indicator, period } of chosenFigures(dataset, options)) {
      for (const { id } of dataset.areas) {
        if (id === other) continue
        const comparison =
          other === undefined
            ? compareWithMunicipality(dataset, indicator, period, id)
            : compareAreas(dataset, indicator, period, id, other)
        rows.push({
          area: id,
          indicator: indicator.id,
          period,
          with: other ?? 'municipality',
          ...comparisonColumns(comparison),
        })
      }
    }
    return { rows }
  },
}

function comparisonColumns(comparison: AreaComparison): ComputeRow {
  if (comparison.kind === 'missing') {
    const whose = comparison.area ?? 'municipality'
    const nothing = { difference: null, lower: null, upper: null, verdict: null, judgement: null }
    return { ...nothing, missing: comparison.reason, missing_for: whose }
  }
  const { difference, interval, verdict, judgement } = comparison
  const ends = { lower: interval?.lower ?? null, upper: interval?.upper ?? null }
  return { difference, ...ends, verdict, judgement, missing: null, missing_for: null }
}

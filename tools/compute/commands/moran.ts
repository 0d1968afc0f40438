import { spatialPattern } from '../../../src/analysis/spatialPattern.ts'
import type { ComputeCommand, ComputeRow } from '../ComputeCommand.ts'
import { chosenFigures, oneOf, wholeNumber } from '../chosenFigures.ts'

/** Global and local Moran's I. */
export const moran: ComputeCommand = {
  name: 'moran',
  summary: "Moran's I of the municipality and of each area, with seeded permutations",
  options: {
    indicator: 'id',
    period: 'period',
    contiguity: 'queen|rook',
    permutations: 'number',
    seed: 'number',
  },
  run({ dataset, options }) {
    const contiguity = oneOf(options, 'contiguity', ['queen', 'rook'], 'queen')
    const permutations = wholeNumber(options, 'permutations', 999)
    const seed = wholeNumber(options, 'seed', 20260101)
    const rows: ComputeRow[] = []
    for (const { indicator, period } of chosenFigures(dataset, options)) {
      const found = spatialPattern(dataset, indicator, period, { contiguity, permutations, seed })
      const key = (area: string) => ({ area, indicator: indicator.id, period })
      if (found.kind === 'none') {
        if (found.reason !== 'count' || options.indicator !== undefined) {
          rows.push({ ...key('municipality'), kind: 'none', reason: found.reason })
        }
        continue
      }
      const { global } = found
      rows.push({
        ...key('municipality'),
        kind: 'global',
        index: global.index,
        expected: global.expected,
        n: global.n,
        variance_normality: global.normality.variance,
        z_normality: global.normality.z,
        variance_randomisation: global.randomisation.variance,
        z_randomisation: global.randomisation.z,
        probability: global.permutationProbability,
        islands: found.islands.join(';'),
      })
      for (const { areaId, neighbourIds, local } of found.areas) {
        rows.push({
          ...key(areaId),
          kind: 'local',
          index: local?.index ?? null,
          quadrant: local?.quadrant ?? null,
          probability: local?.probability ?? null,
          adjusted_probability: local?.adjustedProbability ?? null,
          neighbours: neighbourIds.join(';'),
        })
      }
    }
    return { contiguity, permutations, seed, rows }
  },
}

import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { IndicatorId } from '../../domain/Indicator.ts'
import { indicatorById } from '../../domain/lookups.ts'
import type { NeedSpec } from '../../domain/NeedSpec.ts'
import { zScale } from '../../stats/zScale.ts'
import { topPlaces } from '../topPlaces.ts'
import { type NeedModel, needModel } from './needModel.ts'
import { needTable } from './needTable.ts'
import { possibleFigures } from './possibleFigures.ts'
import { valueAtScore } from './valueAtScore.ts'
import { weightAtLine } from './weightAtLine.ts'

/** What an area can lie above or below: the municipality's score, the last place of the upper third or quarter. */
export type NeedLine = 'municipality' | 'third' | 'quarter'

export interface ValueChange {
  readonly indicatorId: IndicatorId
  /** In the unit of the file. */
  readonly from: number
  /** The figure at which the area stands exactly on the line. */
  readonly to: number
}

export interface WeightChange {
  readonly indicatorId: IndicatorId
  /** Shares of the whole weight, 0-1; the other weights keep their proportions. */
  readonly from: number
  readonly to: number
}

export interface LineChange {
  readonly line: NeedLine
  /** Where the area stands now. */
  readonly isAbove: boolean
  /** The smallest change of one figure, measured in standard deviations over areas; null when no possible figure does it. */
  readonly value: ValueChange | null
  /** The smallest change of one weight; null when no weight does it. */
  readonly weight: WeightChange | null
}

/**
 * What would change the picture: for each line the smallest change of one figure of the area, and of one weight, that
 * brings the area to it, everything else as it is and the scales frozen. Exact: sums of scores are straight lines in a
 * figure, ratios of straight lines in a weight, and so are the logarithms when scores are multiplied; only percentiles are
 * searched by halving. Null when there is no index or the area has no score.
 */
export function smallestChange(dataset: Dataset, spec: NeedSpec, areaId: AreaId): LineChange[] | null {
  const model = needModel(needTable(dataset, spec))
  if (typeof model === 'string') return null
  const row = model.table.areaIds.indexOf(areaId)
  if (row < 0 || model.withheld[row]) return null
  const others = [...model.total.keys()].filter((other) => other !== row && !model.withheld[other])
  const ranked = others.length + 1
  const lines: LineChange[] = []
  if (!Number.isNaN(model.municipalityTotal)) lines.push(changeAt(dataset, model, row, 'municipality', [null], 1))
  const top = topPlaces(ranked)
  for (const line of ['third', 'quarter'] as const)
    if (top) lines.push(changeAt(dataset, model, row, line, others, top[line]))
  return lines
}

/** `rivals`: rows of other areas, or null for the municipality. The line is the score of the `places`-th best of them. */
function changeAt(
  dataset: Dataset,
  model: NeedModel,
  row: number,
  line: NeedLine,
  rivals: readonly (number | null)[],
  places: number,
): LineChange {
  const scoreOf = (rival: number | null) => (rival === null ? model.municipalityTotal : model.total[rival]!)
  const target = rivals.map(scoreOf).sort((a, b) => b - a)[places - 1]!
  const score = model.total[row]!
  const isAbove = line === 'municipality' ? score > target : score >= target
  return {
    line,
    isAbove,
    value: smallestValue(dataset, model, row, target),
    weight: smallestWeight(model, row, rivals, places),
  }
}

function smallestValue(dataset: Dataset, model: NeedModel, row: number, target: number): ValueChange | null {
  const { table } = model
  const areas = table.areaIds.length
  let best: { change: ValueChange; size: number } | null = null
  table.components.forEach(({ indicatorId, turn }, j) => {
    const turned = valueAtScore(model, row, j, target)
    if (turned === null) return
    const to = turn * turned
    const indicator = indicatorById(dataset, indicatorId)
    const values = dataset.values.get(indicatorId)
    if (!indicator || !values) return
    const { least, most } = possibleFigures(indicator, values)
    if (to < least || to > most) return
    const column = table.figures.subarray(j * areas, (j + 1) * areas)
    const from = turn * column[row]!
    const size = Math.abs(to - from) / zScale(column).unit
    if (!best || size < best.size) best = { change: { indicatorId, from, to }, size }
  })
  return (best as { change: ValueChange } | null)?.change ?? null
}

function smallestWeight(
  model: NeedModel,
  row: number,
  rivals: readonly (number | null)[],
  places: number,
): WeightChange | null {
  const sum = model.weights.reduce((total, weight) => total + weight, 0)
  let best: WeightChange | null = null
  model.table.components.forEach(({ indicatorId }, j) => {
    const rest = sum - model.weights[j]!
    if (model.statuses[j] !== 'used' || rest <= 0) return
    const from = model.weights[j]! / sum
    for (const weight of weightAtLine(model, row, j, rivals, places)) {
      const to = weight / (rest + weight)
      if (!best || Math.abs(to - from) < Math.abs(best.to - best.from)) best = { indicatorId, from, to }
    }
  })
  return best
}

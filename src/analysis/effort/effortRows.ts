import type { Dataset } from '../../domain/Dataset.ts'
import type { UniversalRule } from '../../domain/UniversalRule.ts'
import { compositeIndex } from '../need/compositeIndex.ts'
import { type NeedUncertainty, needUncertainty } from '../need/needUncertainty.ts'
import { coverageSheet } from './coverageMatrix.ts'
import { doseAgainstNeed } from './doseAgainstNeed.ts'
import { doseByArea } from './doseByArea.ts'
import { EFFORT_KINDS, effortAmount } from './EffortKind.ts'
import { gapRanking } from './gapRanking.ts'
import { type NeedKnowledge, needEffortVerdicts } from './needEffortVerdict.ts'
import { needWeights } from './needWeights.ts'
import { reachByArea } from './reachByArea.ts'

/** One row of plain values, ready for JSON. Null where there is nothing to say. */
export type EffortRow = Readonly<Record<string, string | number | boolean | null>>

/** The need of every prioritised area of the package, with its uncertainty; null where figures carry no index. */
export function needByPriority(
  dataset: Dataset,
): readonly { readonly priority: string; readonly need: NeedKnowledge | null }[] {
  return dataset.meta.priorityAreas.map(({ id }) => {
    const spec = dataset.needSpecs.find(({ priorityArea }) => priorityArea === id)
    const result = spec && compositeIndex(dataset, spec)
    if (!spec || result?.kind !== 'index') return { priority: id, need: null }
    const uncertainty: NeedUncertainty | null = needUncertainty(dataset, spec)
    return { priority: id, need: { result, uncertainty } }
  })
}

/** The verdict of every area in every prioritised area, with its reason and the measures it rests on (`;` between ids). */
export function verdictRows(dataset: Dataset): EffortRow[] {
  return needByPriority(dataset).flatMap(({ priority, need }) =>
    needEffortVerdicts(dataset, need, { priority, ages: null }).map((area) => ({
      area: area.areaId,
      indicator: priority,
      period: null,
      verdict: area.verdict,
      reason: area.reason,
      need: area.level,
      measures: area.measures.join(';'),
      others: area.others.join(';'),
    })),
  )
}

/** Whether the order of gaps survives the rule for municipality-wide measures, by prioritised area. */
export function gapSummaries(dataset: Dataset) {
  return needByPriority(dataset).map(({ priority, need }) => {
    const ranking = need && gapRanking(dataset, need.result, { priority, ages: null })
    if (!ranking) return { priority, unit: null, holds: null, wavering: [], farthest_move: null }
    const { unit, holds, wavering, farthestMove } = ranking
    return { priority, unit, holds, wavering, farthest_move: farthestMove }
  })
}

/** Every cell of the coverage matrix: area, prioritised area, age group, the measures in it, its mark. */
export function coverageRows(dataset: Dataset): EffortRow[] {
  return needByPriority(dataset).flatMap(({ priority, need }) => {
    const levels =
      need &&
      new Map(needEffortVerdicts(dataset, need, { priority, ages: null }).map(({ areaId, level }) => [areaId, level]))
    return coverageSheet(dataset, priority, levels).cells.map((cell) => ({
      area: cell.areaId,
      indicator: priority,
      period: dataset.population.periods.at(-1) ?? null,
      ages: cell.ageGroup.id,
      need: levels?.get(cell.areaId) ?? null,
      measures: cell.measures.map(({ measureId }) => measureId).join(';'),
      covers: cell.measures.map(({ cover }) => cover).join(';'),
      everywhere: cell.everywhere.map(({ measureId }) => measureId).join(';'),
      residents: cell.residents.persons,
      approximate: cell.residents.persons === null ? null : cell.residents.approximate,
      mark: cell.mark,
    }))
  })
}

/** Reach and dose of every measure in every area it serves; one row without area for a measure that names none. */
export function doseRows(dataset: Dataset, rule: UniversalRule): EffortRow[] {
  const period = dataset.population.periods.at(-1) ?? null
  const weights = new Map(
    needByPriority(dataset).map(({ priority, need }) => [priority, need && needWeights(need.result)]),
  )
  return dataset.measures.flatMap((measure): EffortRow[] => {
    const isWide = measure.reach === 'municipality'
    const reach = reachByArea(dataset, measure)
    const row = { indicator: measure.id, period, obstacle: reach.obstacle, total_persons: reach.persons }
    const totals = Object.fromEntries(EFFORT_KINDS.map((kind) => [`total_${kind}`, effortAmount(measure, kind)]))
    if (reach.areas.length === 0 || (isWide && rule === 'leave-out')) return [{ area: null, ...row, ...totals }]
    const spread = isWide && rule === 'by-need' ? (weights.get(measure.priorityAreas[0] ?? '') ?? null) : null
    const doses = EFFORT_KINDS.map((kind) => doseByArea(dataset, measure, kind, spread))
    return reach.areas.map(({ areaId, persons, approximate, share, basis }, at) => ({
      area: areaId,
      ...row,
      persons,
      approximate,
      share,
      basis,
      ...totals,
      ...Object.fromEntries(
        doses.flatMap(({ kind, areas }) => [
          [kind, areas[at]!.amount],
          [`${kind}_per_100`, areas[at]!.per100],
        ]),
      ),
      split: doses.find(({ split }) => split !== null)?.split ?? null,
    }))
  })
}

/** Does the dose rise with need? One answer, or one refusal, for each prioritised area and kind of dose. */
export function doseAnswers(dataset: Dataset, rule: UniversalRule) {
  return needByPriority(dataset).flatMap(({ priority, need }) =>
    EFFORT_KINDS.map((kind) => {
      if (!need) return { priority, kind, obstacle: 'no-index', lacking: [] as readonly string[], answer: null }
      const found = doseAgainstNeed(dataset, need.result, {
        kind,
        rule,
        priority,
        ages: null,
        needWeights: needWeights(need.result),
      })
      const { obstacle, lacking, answer, line, concentration, kakwani } = found
      return { priority, kind, obstacle, lacking, answer, line, concentration, kakwani }
    }),
  )
}

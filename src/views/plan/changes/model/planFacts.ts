import { goalOutcome } from '../../../../analysis/goals/goalOutcome.ts'
import { goalSeries } from '../../../../analysis/goals/goalSeries.ts'
import { areasServed } from '../../../../analysis/servingLinks.ts'
import type { ValueCell } from '../../../../domain/Cell.ts'
import { indicatorById } from '../../../../domain/lookups.ts'
import type { PlanFact, PlanFacts } from '../../../../domain/PlanFacts.ts'
import { measuresOfYear } from '../../model/measuresOfYear.ts'
import { highAreas } from '../../model/needSentence.ts'
import type { PlanInput } from '../../model/PlanInput.ts'
import { latestFigures, planIndicators } from '../../model/planFigures.ts'

/** Between the indicator and the area of a figure; the municipality has no area. */
export const FIGURE_KEY = '|'
/** Between the areas that a fact lists. */
export const LISTED = ','

/**
 * What a document says that can change from one time to the next: the figures it shows by area and for the municipality,
 * where need is clearly higher, the measures of the year, the goals with their verdicts, the frames.
 */
export function planFacts(input: PlanInput): PlanFacts {
  const { dataset, year } = input
  const { priorityAreas, fundingFrames } = dataset.meta
  const indicators = [...new Set(priorityAreas.flatMap(({ id }) => planIndicators(dataset, id)))]
  return {
    figures: Object.fromEntries(
      indicators.flatMap((indicator) => {
        const { figures, municipality, period } = latestFigures(dataset, indicator)
        const fact = (areaId: string, value: number | null): [string, PlanFact] => [
          `${indicator.id}${FIGURE_KEY}${areaId}`,
          { value, period },
        ]
        return [
          fact('', municipality?.value ?? null),
          ...figures.map(({ areaId, cell }) => fact(areaId, cell.kind === 'value' ? toldValue(cell) : null)),
        ]
      }),
    ),
    needs: Object.fromEntries(
      priorityAreas.flatMap(({ id }): [string, PlanFact][] => {
        const high = highAreas(input, id)
        return high ? [[id, { high: high.join(LISTED) }]] : []
      }),
    ),
    measures: Object.fromEntries(
      measuresOfYear(dataset.measures, year).map(({ id, title, status, start, end, owner, partners, ...rest }) => [
        id,
        {
          title: title.sv,
          status,
          start,
          end,
          owner,
          partners,
          costSekPerYear: rest.costSekPerYear,
          areas: areasServed(dataset, id).join(LISTED),
        },
      ]),
    ),
    goals: Object.fromEntries(
      dataset.goals.map((goal) => {
        const indicator = indicatorById(dataset, goal.indicatorId) ?? null
        const { verdict } = goalOutcome(indicator, goal, indicator ? goalSeries(dataset, indicator, goal) : [])
        const { direction, target, targetYear, indicatorId } = goal
        return [goal.id, { title: goal.text.sv, indicatorId, direction, target, targetYear, verdict }]
      }),
    ),
    budget: Object.fromEntries(
      fundingFrames.map(({ id, name, sekPerYear, from, to }) => [id, { title: name.sv, sekPerYear, from, to }]),
    ),
  }
}

/** As it may be told: some figures are told in whole numbers only. */
function toldValue({ value, coarse }: ValueCell): number {
  return coarse ? Math.round(value) : value
}

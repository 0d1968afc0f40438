import { goalOutcome } from '../../../src/analysis/goals/goalOutcome.ts'
import { goalSeries } from '../../../src/analysis/goals/goalSeries.ts'
import { indicatorById } from '../../../src/domain/lookups.ts'
import type { ComputeCommand } from '../ComputeCommand.ts'

/** Every goal of the package: what it is, and whether its figures say that it has been reached. */
export const goals: ComputeCommand = {
  name: 'goals',
  summary:
    'each goal: its figures at the baseline and now, and whether it is reached (yes, no, on-the-way, cannot-tell)',
  options: {},
  run({ dataset }) {
    const rows = dataset.goals.map((goal) => {
      const indicator = indicatorById(dataset, goal.indicatorId) ?? null
      const series = indicator ? goalSeries(dataset, indicator, goal) : []
      const { verdict, reason, baseline, latest, change } = goalOutcome(indicator, goal, series)
      return {
        goal: goal.id,
        indicator: goal.indicatorId,
        area: goal.areaId,
        group: goal.groupId,
        direction: goal.direction,
        target: goal.target,
        target_year: goal.targetYear,
        verdict,
        reason,
        baseline_period: baseline?.period ?? null,
        baseline: baseline?.cell.value ?? null,
        period: latest?.period ?? null,
        value: latest?.cell.value ?? null,
        lower: latest?.interval?.lower ?? null,
        upper: latest?.interval?.upper ?? null,
        difference: change?.difference ?? null,
        difference_lower: change?.interval.lower ?? null,
        difference_upper: change?.interval.upper ?? null,
      }
    })
    return { rows }
  },
}

import type { planAgenda as swedish } from '../../sv/plan/planAgenda.ts'

/** Agenda 2030: what carries each goal. */
export const planAgenda: typeof swedish = {
  finding: (indicators, measures) =>
    `${indicators} of the 17 goals have indicators here, and ${measures === 0 ? 'none has a measure' : `${measures} ${measures === 1 ? 'has' : 'have'} measures`}.`,
  unnamed: (unnamed, all) =>
    unnamed === all
      ? `None of the ${all} measures states a goal: the documents name none, and we add none.`
      : `${unnamed} of ${all} measures state no goal.`,
  filterLabel: 'Show goals',
  filters: { all: 'All', indicators: 'With indicators', measures: 'With measures', empty: 'Empty' },
  columns: { goal: 'Goal', indicators: 'Indicators', measures: 'Measures', goals: 'Goals of the plan' },
  carries: (indicators, measures) =>
    `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}, ${measures} ${measures === 1 ? 'measure' : 'measures'}`,
  inRegister: 'Only these in the register',
  empty: 'Neither indicator, measure nor goal of the plan.',
  municipality: (value, period) => `The municipality ${value} (${period})`,
  noMunicipality: (period) => `No value for the municipality (${period})`,
  lie: (value, above, below) =>
    `${value}; ${above} ${above === 1 ? 'area' : 'areas'} clearly higher, ${below} clearly lower`,
  rule: 'Which goals an indicator, a measure or a goal of the plan belongs to is stated in the package. That a goal is empty means that nothing states it here, not that nobody works with it.',
}

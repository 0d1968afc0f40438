import type { AgeSpan } from '../../domain/AgeGroup.ts'
import type { AreaId } from '../../domain/Area.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Measure, MeasureId } from '../../domain/Measure.ts'
import type { UniversalRule } from '../../domain/UniversalRule.ts'
import { personsOfAges } from '../personsOfAges.ts'
import { isOfPriority, type MeasureFilter, mayCoverAges } from './countedMeasures.ts'
import { doseByArea } from './doseByArea.ts'
import type { EffortKind } from './EffortKind.ts'

export interface AreaEffort {
  readonly areaId: AreaId
  /** The sum of the area's parts; null when one of the measures that reach it is unknown. 0 when none does. */
  readonly amount: number | null
  /** Persons of the ages that any counted measure is for; null when not known. */
  readonly persons: number | null
  readonly per100: number | null
  readonly measures: readonly MeasureId[]
}

/** All counted effort, area by area in the order of the dataset. */
export interface EffortByArea {
  readonly kind: EffortKind
  readonly rule: UniversalRule
  /** Ages that the persons are counted in; null is everybody. */
  readonly ages: AgeSpan | null
  readonly counted: readonly MeasureId[]
  /** Counted measures whose amount or split is unknown. */
  readonly unknown: readonly MeasureId[]
  readonly areas: readonly AreaEffort[]
}

export interface EffortQuestion extends MeasureFilter {
  readonly kind: EffortKind
  readonly rule: UniversalRule
  /** Needed by the rule `by-need`; without them persons count alike. */
  readonly needWeights: ReadonlyMap<AreaId, number> | null
}

/**
 * The effort of all counted measures in each area: every measure split over its areas (`doseByArea`) and added. An area
 * that an unknown measure reaches has an unknown effort: unknown is not 0. Per 100 persons of the ages that the counted
 * measures are for taken together, the same ages in every area, so that areas can be compared.
 */
export function effortByArea(dataset: Dataset, question: EffortQuestion): EffortByArea {
  const { kind, rule, priority, ages, needWeights } = question
  const counted = dataset.measures.filter(
    (measure) =>
      isOfPriority(measure, priority) &&
      mayCoverAges(measure, ages) &&
      (rule !== 'leave-out' || measure.reach !== 'municipality'),
  )
  const doses = counted.map((measure) =>
    doseByArea(dataset, measure, kind, rule === 'by-need' && measure.reach === 'municipality' ? needWeights : null),
  )
  const span = spanOf(counted)
  const byArea = new Map(
    dataset.areas.map(({ id }) => [id, { amount: 0 as number | null, measures: [] as MeasureId[] }]),
  )
  for (const { measureId, areas } of doses) {
    for (const { areaId, amount } of areas) {
      const sum = byArea.get(areaId)!
      sum.measures.push(measureId)
      sum.amount = sum.amount === null || amount === null ? null : sum.amount + amount
    }
  }
  return {
    kind,
    rule,
    ages: span,
    counted: counted.map(({ id }) => id),
    unknown: doses.flatMap(({ measureId, unknown }) => (unknown === null ? [] : [measureId])),
    areas: dataset.areas.map(({ id }): AreaEffort => {
      const { amount, measures } = byArea.get(id)!
      const { persons } = personsOfAges(dataset, id, span ?? { from: null, to: null })
      const per100 = amount !== null && persons !== null && persons > 0 ? (100 * amount) / persons : null
      return { areaId: id, amount, persons, per100, measures }
    }),
  }
}

/** From the lowest to the highest target age of the measures; null, everybody, when one of them states no ages. */
function spanOf(measures: readonly Measure[]): AgeSpan | null {
  if (measures.length === 0 || measures.some(({ ageFrom, ageTo }) => ageFrom === null && ageTo === null)) return null
  const ends = measures.map(({ ageTo }) => ageTo)
  return {
    from: Math.min(...measures.map(({ ageFrom }) => ageFrom ?? 0)),
    to: ends.includes(null) ? null : Math.max(...ends.map((end) => end!)),
  }
}

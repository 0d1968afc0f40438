import { ageAim } from '../../../domain/ageAim.ts'
import type { Measure } from '../../../domain/Measure.ts'
import { planCatalogue } from '../words/planCatalogue.ts'
import { isToWrite } from './isToWrite.ts'
import type { PlanLack, PlanPlace } from './PlanDocument.ts'
import type { PlanInput } from './PlanInput.ts'

/** What a document with these texts lacks, counted, each with where it is filled in; nothing that lacks nothing. */
export function planLacks(
  { dataset, language, needs }: PlanInput,
  measures: readonly Measure[],
  texts: readonly string[],
): PlanLack[] {
  const { lacks } = planCatalogue(language).plan
  const { goals, meta } = dataset
  const toWrite = texts.filter((text) => isToWrite(text, language)).length
  const counts: readonly (readonly [keyof typeof lacks, number, PlanPlace])[] = [
    ['write', toWrite, 'document'],
    ['cost', measures.filter(({ costSekPerYear }) => costSekPerYear === null).length, 'register'],
    ['owner', measures.filter(({ owner }) => owner === null).length, 'register'],
    ['target', measures.filter((measure) => ageAim(measure) === 'unstated').length, 'register'],
    ['start', measures.filter(({ start }) => start === null).length, 'register'],
    ['follow', measures.filter(({ followsIndicators }) => followsIndicators.length === 0).length, 'register'],
    ['goals', meta.priorityAreas.filter(({ id }) => !goals.some((goal) => goal.priorityArea === id)).length, 'goals'],
    ['goalIndicator', goals.filter(({ indicatorId }) => indicatorId === null).length, 'goals'],
    [
      'baseline',
      goals.filter(
        ({ indicatorId, baselinePeriod, direction }) =>
          indicatorId !== null && (baselinePeriod === null || direction === null),
      ).length,
      'goals',
    ],
    ['gaps', meta.priorityAreas.filter(({ id }) => (needs.get(id) ?? null) === null).length, 'package'],
    ['deadlines', meta.plan.deadlines.filter(({ day }) => day === null).length, 'package'],
  ]
  return counts.flatMap(([id, count, place]) => (count === 0 ? [] : [{ id, count, place, text: lacks[id](count) }]))
}

import { reachInAreas } from '../../../analysis/reachInAreas.ts'
import { areasServed } from '../../../analysis/servingLinks.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Language } from '../../../domain/LocalText.ts'
import type { Measure, MeasureId } from '../../../domain/Measure.ts'
import { textIn } from '../../../domain/textIn.ts'
import { courseText, measureLine } from '../../../facts/measures/measureView.ts'
import { numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

/** A measure that reaches the subject. */
export interface ProfileMeasure {
  readonly measureId: MeasureId
  readonly title: string
  /** Prioritised areas, period, where the link comes from. */
  readonly meta: string
  /** A shorter line: period and what is known of the dose. */
  readonly short: string
  /** Persons of the target ages who live there. */
  readonly reached: string
  /** Which of a group's areas; empty when it is all of them. */
  readonly where: string
  readonly priorityAreas: readonly string[]
  readonly source: string
}

export interface ProfileMeasures {
  readonly targeted: readonly ProfileMeasure[]
  readonly municipality: readonly ProfileMeasure[]
}

/** Measures directed at any of the subject's areas, and those that reach the whole municipality. */
export function profileMeasures(dataset: Dataset, subject: ProfileSubject, language: Language): ProfileMeasures {
  const areaIds = subject.members.map(({ areaId }) => areaId)
  const all = (measures: readonly Measure[]) =>
    measures.map((measure) => profileMeasure(dataset, measure, subject, areaIds, language))
  return {
    targeted: all(
      dataset.measures.filter(
        (measure) =>
          measure.reach !== 'municipality' && areasServed(dataset, measure.id).some((id) => areaIds.includes(id)),
      ),
    ),
    municipality: all(dataset.measures.filter((measure) => measure.reach === 'municipality')),
  }
}

function profileMeasure(
  dataset: Dataset,
  measure: Measure,
  subject: ProfileSubject,
  areaIds: readonly string[],
  language: Language,
): ProfileMeasure {
  const words = profileCatalogue(language).profile
  const isEverywhere = measure.reach === 'municipality'
  const served = areasServed(dataset, measure.id)
  const inSubject = subject.members.filter(({ areaId }) => isEverywhere || served.includes(areaId))
  const line = measureLine(dataset, measure, inSubject[0]?.areaId ?? '', language)
  const reach = reachInAreas(dataset, measure, areaIds)
  const persons = reach && numberText(reach.persons, 0, language)
  const group = textIn(measure.targetGroup, language)
  return {
    measureId: measure.id,
    title: line.title,
    meta: isEverywhere ? [group, courseText(dataset, measure, language)].filter(Boolean).join(' · ') : line.meta,
    short: [group, courseText(dataset, measure, language)].filter(Boolean).join(', '),
    reached: reach && persons ? words.reached(persons, reach.period, reach.approximate) : words.reachUnknown,
    where:
      inSubject.length < subject.members.length
        ? words.onlyIn(inSubject.map(({ shortName }) => shortName).join(', '))
        : '',
    priorityAreas: measure.priorityAreas,
    source: measure.sourceDocument,
  }
}

import { groupFigure } from '../../../analysis/groupFigures.ts'
import type { Dataset } from '../../../domain/Dataset.ts'
import type { Indicator } from '../../../domain/Indicator.ts'
import type { Language } from '../../../domain/LocalText.ts'
import { periodsOf, residentIndicator } from '../../../domain/lookups.ts'
import type { Period } from '../../../domain/Period.ts'
import { numberText } from '../../../words/format.ts'
import { profileCatalogue } from '../../../words/profileCatalogue.ts'
import type { ProfileSubject } from './ProfileSubject.ts'

/** Residents over the years, counted, so told as they are. */
export interface PopulationChange {
  readonly indicator: Indicator
  readonly points: readonly { readonly period: Period; readonly persons: number }[]
  readonly sentence: string
}

/** Null with fewer than two years in which every member has a figure. */
export function populationChange(
  dataset: Dataset,
  subject: ProfileSubject,
  language: Language,
): PopulationChange | null {
  const indicator = residentIndicator(dataset)
  if (!indicator) return null
  const areaIds = subject.members.map(({ areaId }) => areaId)
  const points = periodsOf(dataset, indicator.id).flatMap((period) => {
    const { cell } = groupFigure(dataset, indicator, period, areaIds)
    return cell.kind === 'value' ? [{ period, persons: cell.value }] : []
  })
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || first === last) return null
  const change = last.persons - first.persons
  const words = profileCatalogue(language).profile
  const persons = numberText(Math.abs(change), 0, language)
  return {
    indicator,
    points,
    sentence:
      change === 0
        ? words.populationSame(first.period)
        : change > 0
          ? words.populationUp(persons, first.period)
          : words.populationDown(persons, first.period),
  }
}
